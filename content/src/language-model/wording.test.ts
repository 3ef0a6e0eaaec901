import { initialState } from "@evenkeel/companion/initial-state";
import { contextFor, namesKnown } from "@evenkeel/companion/language-model/context";
import { openMask } from "@evenkeel/companion/language-model/mask";
import { engineAlone } from "@evenkeel/companion/language-model/may-word";
import { acceptedMoves, planForModel } from "@evenkeel/companion/language-model/proposal";
import { draftOf, openWording, type Worded } from "@evenkeel/companion/language-model/wording";
import { plainText } from "@evenkeel/companion/plain-text";
import type { CompanionState } from "@evenkeel/companion/state";
import { screenContextOf, type Turn, takeTurn } from "@evenkeel/companion/turn";
import { instant } from "@evenkeel/kernel/instant";
import { seededRandom, seedOf } from "@evenkeel/kernel/random";
import { partsOf } from "@evenkeel/safety/screen";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { companionContent } from "../companion/content.ts";
import { INSTRUCTIONS } from "./instructions.ts";
import { PLACES, PLAIN_CAPITALS } from "./names.ts";

const locale = { language: "en", country: "US" } as const;
const take = (state: CompanionState, text: string): Turn =>
  takeTurn(
    state,
    text,
    {
      now: instant(0),
      zone: "UTC",
      random: seededRandom(seedOf(text)),
      locale,
      teen: false,
      helplines: [],
      trustedPerson: null,
      onCall: null,
    },
    companionContent,
  );
const talk = (...texts: readonly string[]): Turn => {
  let turn = take(initialState(), "I had a bad morning at work and cannot shake it off");
  for (const text of texts) turn = take(turn.state, text);
  return turn;
};
const HARD_DAY = "My manager tore my report apart in front of everyone and I feel so ashamed";

const worded = (turn: Turn, raw: string, cuts: readonly number[], broke = false) => {
  const mask = openMask({
    known: namesKnown(turn, ["Noor"]),
    places: PLACES,
    plainCapitals: PLAIN_CAPITALS,
    rare: () => false,
  });
  const wording = openWording({
    turn,
    language: "en",
    screening: screenContextOf(turn.assessment, { locale, helplines: [] }),
    plan: planForModel(turn),
    mask,
    instructions: INSTRUCTIONS.en,
    languageOf: () => undefined,
  });
  const places = [0, ...[...new Set(cuts.map((n) => n % raw.length))].sort((a, b) => a - b), raw.length];
  const shown: string[] = [];
  for (const [i, to] of places.slice(1).entries()) {
    const soFar = wording.push(raw.slice(places[i], to));
    if (soFar !== null) shown.push(plainText(partsOf(soFar), "en"));
  }
  return { shown, end: wording.end(broke) };
};
const textOf = (end: Worded): string =>
  end.kind === "engine"
    ? end.why
    : plainText(
        partsOf(end.reply).filter((p) => p.kind === "text"),
        "en",
      );
const answer = (reply: string, moves: readonly string[] = []) => JSON.stringify({ moves, reply });

describe("who words a turn", () => {
  it.each([
    ["I want to kill myself tonight", "risk"],
    ["Are you a real person?", "own-words"],
    ["Can you prescribe me sertraline?", "own-words"],
    ["Let us do a breathing exercise please", "technique"],
  ])("the engine alone, after %s", (text, why) => {
    expect(engineAlone(talk(HARD_DAY, text))).toBe(why);
  });
  it("the engine alone for six turns after a sign of danger", () => {
    const lines = [
      "No, I am safe. I was only tired",
      "It was the meeting",
      "My boss was loud",
      "I went home early",
    ];
    expect(engineAlone(talk("Sometimes I wish I would not wake up", ...lines))).not.toBeNull();
  });
  it("a model may, in open talk", () => expect(engineAlone(talk(HARD_DAY))).toBeNull());
});

describe("a plan that a model proposes", () => {
  const plan = planForModel(talk(HARD_DAY));
  it("is the engine's where it proposes none", () => {
    expect(acceptedMoves(undefined, plan)).toEqual(plan.moves);
    expect(acceptedMoves([], plan)).toEqual(plan.moves);
  });
  it("is taken where it is made of moves that may be", () => {
    expect(acceptedMoves(["affirm", "reflect-meaning"], plan)).toEqual(["reflect-meaning", "affirm"]);
  });
  it.each([
    [["safety"]],
    [["step-technique"]],
    [["be-kind"]],
    [["affirm", "normalise", "double-sided", "make-room"]],
  ])("is not taken as %j", (moves) => expect(acceptedMoves(moves, plan)).toBeUndefined());
  it("keeps what the engine's must do", () => {
    const kept = { ...plan, moves: ["inform"], keep: ["inform"], may: ["inform", "affirm"] } as const;
    expect(acceptedMoves(["affirm"], kept)).toBeUndefined();
    expect(acceptedMoves(["affirm", "inform"], kept)).toEqual(["inform", "affirm"]);
  });
});

describe("a reply while a model writes it", () => {
  const turn = talk(HARD_DAY);

  it("says the same however the pieces fall; what is shown only grows, and ends as what is kept", () => {
    const reply = "Being torn apart in public stings. The **shame** came home with you! What stays most?";
    fc.assert(
      fc.property(fc.array(fc.nat(400), { maxLength: 20 }), (cuts) => {
        const { shown, end } = worded(turn, answer(reply), cuts);
        const said = textOf(end);
        expect(said).toMatch(/^Being torn apart in public stings\. The shame came home with you\./);
        for (const [i, one] of shown.entries()) {
          expect(said.startsWith(one)).toBe(true);
          expect(one.startsWith(shown[i - 1] ?? "")).toBe(true);
        }
      }),
    );
  });

  it("notes what was said, for the next turn, as if the engine had said it", () => {
    const { end } = worded(
      turn,
      answer("Being torn apart in public stings. The shame came home with you."),
      [],
    );
    if (end.kind !== "worded") throw new Error(end.why);
    expect(end.state.said.at(-1)).toBe("Being torn apart in public stings. The shame came home with you.");
    expect(end.state.openings.at(-1)).toBe("being torn apart");
    expect(end.state.lastQuestion).toBeNull();
    expect(end.state.asked).toBeNull();
    expect(end.state.said).toHaveLength(turn.state.said.length);
  });

  it("shows nothing while half of it is refused", () => {
    const { shown, end } = worded(
      turn,
      answer("You are weak. You are worthless. That is public."),
      [5, 20, 40],
    );
    expect(shown).toEqual([]);
    expect(end).toEqual({ kind: "engine", why: "refused-in-half" });
  });

  it("is not more than the model's whole sentences where it broke off", () => {
    const { end } = worded(
      turn,
      answer("Being torn apart stings. The shame came home wi").slice(0, -2),
      [],
      true,
    );
    expect(textOf(end)).toMatch(/^Being torn apart stings\./);
    expect(textOf(end)).not.toContain("came home");
  });

  it("is nothing where it broke off in the first sentence", () => {
    const { end } = worded(turn, '{"moves": [], "reply": "Being torn', [], true);
    expect(end).toEqual({ kind: "engine", why: "nothing-came" });
  });
});

describe("what a model is told", () => {
  it("holds the last message and two exchanges before it, cut short, and none of the names", () => {
    const long = `${"and it went on and on ".repeat(120)}.`;
    const turn = talk("Noor told me off at work and I feel small", "She did it again", long, HARD_DAY);
    const mask = openMask({
      known: namesKnown(turn, ["Noor"]),
      places: PLACES,
      plainCapitals: PLAIN_CAPITALS,
      rare: () => false,
    });
    const context = contextFor(turn, draftOf(turn), planForModel(turn), companionContent, "en", mask, []);
    expect(context.before).toHaveLength(2);
    expect(context.before.every(({ member, reply }) => member.length <= 300 && reply.length <= 300)).toBe(
      true,
    );
    expect(JSON.stringify(context)).not.toMatch(/noor/i);
    expect(context.message).toBe(HARD_DAY);
  });
});
