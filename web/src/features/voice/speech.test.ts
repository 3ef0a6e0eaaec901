import type { ReplyPart } from "@evenkeel/safety/reply";
import { describe, expect, it } from "vitest";
import { type Mouth, speechQueue } from "./speech-queue.ts";
import { spokenText } from "./spoken-text.ts";

const helpline = (channels: readonly { kind: "call" | "text" | "chat"; value: string }[]): ReplyPart => ({
  kind: "card",
  card: {
    ...{
      kind: "helpline",
      firstStep: true,
      name: "988 Lifeline",
      about: "",
      hours: "",
      source: "",
      seen: "",
    },
    channels,
  },
});

describe("a reply as it is read aloud", () => {
  it("is read sentence by sentence, without the chips", () => {
    expect(
      spokenText([
        { kind: "text", text: "That sounds heavy. What weighs most?\n\nTake your time." },
        { kind: "chips", chips: [{ label: "Breathe", action: { kind: "open", place: "breathing" } }] },
      ]),
    ).toEqual(["That sounds heavy.", "What weighs most?", "Take your time."]);
  });
  it("spells the numbers of a helpline and leaves web addresses to the eye", () => {
    const card = helpline([
      { kind: "call", value: "988" },
      { kind: "text", value: "+34 717 003 717" },
      { kind: "chat", value: "https://example.org/chat" },
    ]);
    expect(spokenText([card])).toEqual(["9 8 8 Lifeline", "9 8 8", "3 4 7 1 7 0 0 3 7 1 7"]);
  });
  it("spells numbers to call inside of a text, and no others", () => {
    const read = (text: string) => spokenText([{ kind: "text", text }]).join(" ");
    expect(read("Call 024 or 116 123 now.")).toBe("Call 0 2 4 or 1 1 6 1 2 3 now.");
    expect(read("It takes 20 minutes, 3 times.")).toBe("It takes 20 minutes, 3 times.");
  });
});

/** Says a sentence when the test lets it. */
const slowMouth = () => {
  const said: string[] = [];
  let done = (): void => undefined;
  let hushes = 0;
  const mouth: Mouth = {
    say: (sentence, end) => {
      said.push(sentence);
      done = end;
    },
    hush: () => {
      hushes += 1;
    },
  };
  return { mouth, said, finish: () => done(), hushed: () => hushes };
};

describe("the queue of what is spoken", () => {
  it("says one sentence after another and tells when all of it was said", () => {
    const { mouth, said, finish } = slowMouth();
    const ends: boolean[] = [];
    const queue = speechQueue(mouth);
    queue.speak(["One.", "Two."], (whole) => ends.push(whole));
    expect([said, queue.speaking]).toEqual([["One."], true]);
    finish();
    finish();
    expect([said, ends, queue.speaking]).toEqual([["One.", "Two."], [true], false]);
  });
  it("stops at once, tells so once, and says nothing of the rest", () => {
    const { mouth, said, finish, hushed } = slowMouth();
    const ends: boolean[] = [];
    const queue = speechQueue(mouth);
    queue.speak(["One.", "Two."], (whole) => ends.push(whole));
    queue.stop();
    // A browser reports the end of a sentence that was cut off, too.
    finish();
    queue.stop();
    expect([said, ends, hushed()]).toEqual([["One."], [false], 1]);
  });
  it("leaves what it says for what is newer", () => {
    const { mouth, said, finish } = slowMouth();
    const ends: string[] = [];
    const queue = speechQueue(mouth);
    queue.speak(["Old."], (whole) => ends.push(`old ${whole}`));
    queue.speak(["New."], (whole) => ends.push(`new ${whole}`));
    finish();
    expect([said, ends]).toEqual([
      ["Old.", "New."],
      ["old false", "new true"],
    ]);
  });
  it("has nothing to say and ends", () => {
    const ends: boolean[] = [];
    speechQueue(slowMouth().mouth).speak([], (whole) => ends.push(whole));
    expect(ends).toEqual([true]);
  });
});
