import { initialState } from "@evenkeel/companion/initial-state";
import type { CompanionState } from "@evenkeel/companion/state";
import { takeTurn } from "@evenkeel/companion/turn";
import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { seededRandom } from "@evenkeel/kernel/random";
import { partsOf } from "@evenkeel/safety/screen";
import { describe, expect, it } from "vitest";
import { companionContent } from "../companion/content.ts";
import { HELPLINES } from "../helplines/helplines.ts";

const say = (state: CompanionState, text: string, language: Language = "en") =>
  takeTurn(
    state,
    text,
    {
      now: instant(0),
      zone: "UTC",
      random: seededRandom(2),
      locale: { language, country: language === "es" ? "ES" : "US" },
      teen: false,
      helplines: HELPLINES,
      trustedPerson: null,
      onCall: null,
    },
    companionContent,
  );
const begun = (): CompanionState => ({ ...initialState(), introduced: true, turn: 2 });
const rowsOf = (turn: ReturnType<typeof say>): readonly (readonly [string, string])[] =>
  turn.effects.flatMap((e) =>
    e.kind === "save-result" ? e.rows.map((r) => [r.label, r.value] as const) : [],
  );

describe("the safety plan in the conversation", () => {
  it.each([
    ["can we make a safety plan", "en"],
    ["safety plan", "en"],
    ["quiero hacer un plan de seguridad", "es"],
  ] as const)("begins when it is asked for: %s", (text, language) => {
    expect(say(begun(), text, language).state.run?.techniqueId).toBe("safety-plan");
  });

  it("is explained, and not begun, when what it is was asked", () => {
    const turn = say(begun(), "what's a safety plan?");
    expect(turn.state.run).toBeNull();
    expect(turn.plan.moves).toContain("cite");
  });

  it("asks seven things, keeps the answers in the member's words, and passes over what is skipped", () => {
    let turn = say(begun(), "let's make a safety plan");
    const answers = [
      "I stop answering",
      "a shower",
      "Skip this",
      "Rosa",
      "nobody",
      "Rosa keeps the key",
      "my dog",
    ];
    for (const answer of answers) {
      expect(turn.state.run?.techniqueId).toBe("safety-plan");
      turn = say(turn.state, answer);
    }
    expect(turn.state.run).toBeNull();
    expect(rowsOf(turn)).toEqual([
      ["My warning signs", "I stop answering"],
      ["What I can do alone", "a shower"],
      ["People I can ask for help", "Rosa"],
      ["Making the place safer", "Rosa keeps the key"],
      ["What is worth living for", "my dog"],
    ]);
  });

  it("is not broken off by the dark thing it asked for, which is remembered all the same", () => {
    const start = say(begun(), "let's make a safety plan");
    const turn = say(start.state, "I start thinking everyone would be better off without me");
    expect(turn.state.run?.stepId).toBe("alone");
    expect(turn.assessment.risk.evidence.length).toBeGreaterThan(0);
    expect(turn.state.safety.tier).not.toBe("none");
  });

  it("is put down at once when an act is near, and keeps what was said", () => {
    const start = say(begun(), "let's make a safety plan");
    const first = say(start.state, "I stop answering");
    const turn = say(first.state, "I'm going to kill myself tonight");
    expect(turn.plan.moves).toContain("safety");
    expect(turn.state.run).toBeNull();
    expect(rowsOf(turn)).toEqual([["My warning signs", "I stop answering"]]);
  });

  it("can be begun after a crisis, once people were offered", () => {
    let state = begun();
    for (const text of ["I want to die", "yes", "not right now", "ok"]) state = say(state, text).state;
    expect(state.safety.tier).not.toBe("none");
    expect(say(state, "can we make a safety plan").state.run?.techniqueId).toBe("safety-plan");
  });

  it("is one tap away where a reply of safety brings it up, and that tap begins it", () => {
    let turn = say(begun(), "I want to die");
    const chips = () =>
      partsOf(turn.reply).flatMap((part) => (part.kind === "chips" ? part.chips.map((c) => c.label) : []));
    for (let i = 0; i < 12 && turn.state.safety.planOfferedAtTurn === undefined; i += 1)
      turn = say(
        turn.state,
        ["yes", "not right now", "I told my sister", "she is here with me", "a bit better"][i % 5] ?? "ok",
      );
    expect(turn.state.safety.planOfferedAtTurn).toBe(turn.state.safety.turn);
    expect(chips()).toEqual(["Make a safety plan"]);
    turn = say(turn.state, "Make a safety plan");
    expect(turn.state.run?.techniqueId).toBe("safety-plan");
    expect(chips()).toEqual(["Skip this", "Stop the exercise"]);
  });

  it("does not take the place of the first question after a sign", () => {
    const turn = say(begun(), "I want to kill myself, make me a safety plan");
    expect(turn.plan.moves).toContain("safety");
  });
});
