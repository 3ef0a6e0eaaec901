import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOf, type ScreenContext, type ScreenedReply, screen, screenStream } from "./screen.ts";

const ctx: ScreenContext = {
  locale: { language: "en" },
  helplines: [],
  risk: { tier: "none", concerns: [], evidence: [] },
};
const textOf = (reply: ScreenedReply | null): string =>
  reply === null
    ? ""
    : partsOf(reply)
        .map((part) => (part.kind === "text" ? part.text : ""))
        .join("");
const stream = (pieces: readonly string[]) => {
  const screened = screenStream(ctx);
  const given = pieces.map((piece) => textOf(screened.push(piece)));
  given.push(textOf(screened.end()));
  return { given, text: given.join(""), reasons: screened.refused().map(({ reason }) => reason) };
};
const cutAt = (text: string, places: readonly number[]): string[] => {
  const cuts = [0, ...[...new Set(places.map((n) => n % text.length))].sort((a, b) => a - b), text.length];
  return cuts.slice(1).map((to, i) => text.slice(cuts[i], to));
};

const REPLY =
  "That is a lot. She said “get over it. Now.” and left. You are weak. See www.madeup.example for more. I am here... What was hardest?";

describe("a reply that is screened while it is being written", () => {
  it("says the same however the pieces fall, and the same as when it is read whole", () => {
    const whole = screen({ parts: [{ kind: "text", text: REPLY }] }, ctx);
    fc.assert(
      fc.property(fc.array(fc.nat(500), { maxLength: 12 }), (places) => {
        const streamed = stream(cutAt(REPLY, places));
        expect(streamed.text).toBe(textOf(whole.reply));
        expect(streamed.reasons).toEqual(["blame", "unknown-number"]);
      }),
    );
  });
  it("gives a sentence out as soon as the next one has begun, and not before", () => {
    expect(stream(["You are", " not alone.", " I", " hear you."]).given).toEqual([
      "",
      "",
      "You are not alone. ",
      "",
      "I hear you.",
    ]);
  });
  it("never gives out the beginning of a sentence that is refused", () => {
    const { given } = stream([..."It is all right. You should just kill yourself. I am here."]);
    expect(given.join("")).toBe(
      "It is all right. I want you and the people around you to be safe. I am here.",
    );
    expect(given.every((piece) => !piece.includes("should"))).toBe(true);
  });
  it("reads a quote that is never closed, too", () => {
    expect(stream(["You said “go on. ", "You should just kill yourself."]).reasons).toEqual([
      "encourages-harm",
    ]);
  });
  it("keeps the last question and asks it at the end", () => {
    const out = stream(["What happened? Who", " was there? That sounds hard."]);
    expect(out.text).toBe("That sounds hard. Who was there?");
    expect(out.reasons).toEqual(["second-question"]);
  });
  it("says that it is there when everything was refused or nothing came", () => {
    expect(stream([]).text).toContain("still here");
    expect(stream(["Shame on you."]).text).toBe("This is hard, and it is not a failing.");
  });
});
