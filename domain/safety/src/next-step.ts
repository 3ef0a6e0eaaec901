import type { RiskKind } from "@evenkeel/language/understanding";
import { READY } from "./at-hand.ts";
import { nextFocus } from "./focus.ts";
import { BY_READER } from "./level.ts";
import { noticedIn } from "./noticed.ts";
import { commandedStep, pathwayOf, pathwayStep } from "./pathway-step.ts";
import { plainlySaid } from "./plainly-said.ts";
import { questionIn } from "./questions/read-question.ts";
import type { Answer, Asked, Concern, NextStep, SafetyState } from "./risk.ts";
import type { StepInput } from "./step-input.ts";
import { cameBack, doneCount, meansNamed, NOT_WANTED, newBarrier, tieredStep } from "./tiered-step.ts";
import { wonderStep } from "./wondered.ts";

const lastAnswer = (state: SafetyState, about: Asked): Answer | null | undefined =>
  state.asked.filter((a) => a.about === about).at(-1)?.answer;

/** Something was swallowed or the body is hurt: not only meant. */
const BODY =
  /took|taken|swallow|downed|down(?:ing)? (?:a|the|my|\d)|pills|bleed|overdos|tom[eé]|tragu[eé]|sangr|cut|cort/i;
/** Held, and not swallowed. */
const HELD = /\bin my hands?\b|\bin front of me\b|en la mano|enfrente/i;

const LEAVING: ReadonlySet<RiskKind> = new Set<RiskKind>(["goodbye", "attempt-now", "giving-away"]);
/** Heavier than when the line was last shown: words of leaving, or what is ready at hand. */
const worse = ({ before, signs }: StepInput): boolean =>
  signs.some(
    (s) =>
      s.strength >= 0.7 &&
      (LEAVING.has(s.kind) || (s.kind === "means-access" && s.strength >= READY)) &&
      !before.evidence.some((e) => e.quote.toLowerCase() === s.quote.toLowerCase()),
  );

const immediateStep = (input: StepInput): NextStep => {
  const { state, heard } = input;
  const { cue } = heard;
  const noticed = noticedIn(input.signs, input.understanding);
  const medical = input.understanding.evidence.some(
    (e) =>
      (e.kind === "attempt-now" || e.kind === "overdose" || e.kind === "medical-emergency") &&
      e.strength >= 0.7 &&
      e.about === "self" &&
      e.when !== "past" &&
      BODY.test(e.quote) &&
      !HELD.test(e.quote),
  );
  if (doneCount(state, "immediate") === 0 || medical)
    return { kind: "immediate", noticed, cue, ...(medical ? { medical } : {}) };
  if (cameBack(input)) return { kind: "stay", tier: "immediate", focus: "came-back" };
  const barrier = newBarrier(input);
  // A question about it gets its own answer, and then the next thing to do.
  const { text } = input.understanding;
  if (barrier !== null && (questionIn(text) === null || NOT_WANTED.test(text)))
    return { kind: "answer-barrier", barrier, tier: "immediate" };
  return {
    kind: "stay",
    tier: "immediate",
    focus: nextFocus({ tier: "immediate", state, cue, meansNamed: meansNamed(input), worse: worse(input) }),
    cue,
    noticed,
    ...(heard.strength === undefined ? {} : { strength: heard.strength }),
  };
};

const OF_LIFE: ReadonlySet<RiskKind> = new Set<RiskKind>([
  "wish-to-be-dead",
  "ideation",
  "intent",
  "plan",
  "method",
  "burdensomeness",
]);

const URGENT_FIRST: ReadonlySet<Concern> = new Set(["overdose", "medical-emergency"]);

/** Chooses what the next reply must do. Every branch ends in a person or a question, never in silence about risk. */
export const nextStep = (input: StepInput): NextStep => {
  const { state } = input;
  if (input.notNow !== undefined && state.tier !== "immediate")
    return { kind: "hear-dispute", medical: input.notNow };
  if (input.disputed) return { kind: "hear-dispute" };
  if (state.tier === "immediate") return immediateStep(input);
  const pathway = pathwayOf(input);
  if (pathway !== undefined && URGENT_FIRST.has(pathway)) return pathwayStep(input) ?? { kind: "continue" };
  const commanded = commandedStep(input);
  if (commanded !== undefined) return commanded;
  const running = pathwayStep(input);
  if (state.tier === "high") return tieredStep(input, "high");
  if (state.tier === "low") {
    // A named danger from outside leads where the signs of suicide are faint and have been asked about.
    if (pathway !== undefined && input.veiled && input.before.pathway?.concern !== pathway)
      return pathwayStep(input) ?? { kind: "continue" };
    // Voices, a birth, an anger: where thoughts of dying are only hinted at, the danger that is being followed leads.
    const following = input.before.done.at(-1);
    // Once words of not living are said in it, they are asked about, in the middle of the other danger.
    const spoken = input.signs.some(
      (s) => OF_LIFE.has(s.kind) && s.strength >= 0.5 && !BY_READER.test(s.rule),
    );
    const unasked = spoken && lastAnswer(state, "suicidal-thoughts") === undefined;
    if (input.veiled && !unasked && following?.step === "pathway" && following.turn === input.before.turn)
      return pathwayStep(input) ?? tieredStep(input, "low");
    const denied = input.answered?.answer === "no" && input.signs.length === 0 && input.veiled;
    if (denied && lastAnswer(state, "suicidal-thoughts") === "no" && !plainlySaid(state))
      return { kind: "respect-denial", noticed: [] };
    return tieredStep(input, "low");
  }
  if (running !== undefined) return running;
  const { answered } = input;
  const denied = answered?.about === "suicidal-thoughts" || answered?.about === "danger-wondered";
  if (denied && answered.answer === "no") return { kind: "respect-denial", noticed: [] };
  return wonderStep(input.before, input.understanding) ?? { kind: "continue" };
};
