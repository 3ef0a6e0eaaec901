import { instant } from "@evenkeel/kernel/instant";
import { understand } from "@evenkeel/language/understand";
import type { Understanding } from "@evenkeel/language/understanding";
import { describe, expect, it } from "vitest";
import { assess, initialSafetyState } from "./assess.ts";
import type { NextStep, PathwayConcern, SafetyState } from "./risk.ts";

/** A message in which a model alone noticed a danger. */
const noticed = (text: string, kind: PathwayConcern): Understanding => {
  const read = understand(text, { language: "en" });
  return {
    ...read,
    evidence: [
      ...read.evidence,
      {
        ...{ kind, quote: text, start: 0, end: text.length, strength: 0.5, about: "self" as const },
        ...{ when: "now" as const, hypothetical: false, rule: "danger-sign-1" },
      },
    ],
  };
};
const plain = (text: string): Understanding => understand(text, { language: "en" });

/** What `safetyDraft` keeps of a step, without its wording. */
const kept = (state: SafetyState, step: NextStep): SafetyState =>
  step.kind !== "ask-danger"
    ? state
    : {
        ...state,
        wondered: [...(state.wondered ?? []), { turn: state.turn, concern: step.concern }],
        asked: [...state.asked, { turn: state.turn, about: "danger-wondered", answer: null }],
      };

const talk = (messages: readonly Understanding[]) => {
  let state = initialSafetyState();
  return messages.map((message, at) => {
    const { nextStep, risk, state: next } = assess(state, message, instant(at * 60_000));
    state = kept(next, nextStep);
    return { step: nextStep, risk };
  });
};

const KEYS = "I always put my keys where he can hear them, so he knows I'm not hiding anything.";

describe("a danger that only a model noticed", () => {
  it("is asked about in its own words, and no alarm is raised by it", () => {
    const [first] = talk([noticed(KEYS, "unsafe-partner")]);
    expect(first?.step).toMatchObject({ kind: "ask-danger", concern: "unsafe-partner" });
    expect(first?.risk).toMatchObject({ tier: "none", concerns: [] });
  });
  it("opens its pathway when the answer is yes", () => {
    const [, second] = talk([noticed(KEYS, "unsafe-partner"), plain("yes, sometimes I am")]);
    expect(second?.step).toMatchObject({ kind: "pathway", concern: "unsafe-partner", stage: "first" });
    expect(second?.risk.concerns).toContain("unsafe-partner");
  });
  it("opens it when the same is told again in place of an answer", () => {
    const [, second] = talk([
      noticed(KEYS, "unsafe-partner"),
      noticed("It depends on the day he has had, I listen for how the door shuts.", "unsafe-partner"),
    ]);
    expect(second?.step).toMatchObject({ kind: "pathway", concern: "unsafe-partner" });
  });
  it("is left alone after a no", () => {
    const steps = talk([
      noticed(KEYS, "unsafe-partner"),
      plain("no, nothing like that"),
      noticed("He likes to know where I am.", "unsafe-partner"),
    ]).map(({ step }) => step.kind);
    expect(steps).toEqual(["ask-danger", "respect-denial", "continue"]);
  });
  it("is not asked about right after another one was", () => {
    const steps = talk([
      noticed(KEYS, "unsafe-partner"),
      plain("no, never"),
      noticed("I have not slept since Tuesday and have four new companies.", "mania"),
    ]).map(({ step }) => step.kind);
    expect(steps[2]).toBe("continue");
  });
  it("gives way to a danger that was said", () => {
    const [first] = talk([noticed("I am going to kill myself tonight.", "mania")]);
    expect(first?.step.kind).not.toBe("ask-danger");
  });
});
