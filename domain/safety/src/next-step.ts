import type { RiskEvidence, Understanding } from "@evenkeel/language/understanding";
import { barrierOf, wantsCalm } from "./cue.ts";
import { nextFocus } from "./focus.ts";
import { rank } from "./level.ts";
import type {
  Answer,
  Asked,
  Barrier,
  Concern,
  Cue,
  NextStep,
  PathwayConcern,
  SafetyState,
  Tier,
} from "./risk.ts";

export interface StepInput {
  readonly before: SafetyState;
  readonly state: SafetyState;
  readonly understanding: Understanding;
  readonly cue: Cue;
  readonly signs: readonly RiskEvidence[];
  readonly answered: { readonly about: Asked; readonly answer: Answer } | undefined;
  readonly disputed: boolean;
  readonly veiled: boolean;
  readonly concerns: readonly Concern[];
  readonly fromMessage: Tier;
}

const FOLLOWING_REPLIES = 3;
const STAYS_BEFORE_TOPIC: Readonly<Record<"low" | "high", number>> = { low: 3, high: 10 };
/** Someone in risk who talks of other things is still asked after, this seldom. */
const CARE_EVERY = 4;

const LONGEST_CLAUSE = 12;

/** The whole clause around a sign where it is short, since a few words torn out of it sound cold. */
const inClause = (sign: RiskEvidence, understanding: Understanding): string => {
  const clause = understanding.clauses.find((c) => c.start <= sign.start && c.end >= sign.end);
  const words = clause?.text.trim() ?? "";
  return words !== "" && words.split(/\s+/).length <= LONGEST_CLAUSE
    ? words.replace(/[.,;]+$/, "")
    : sign.quote;
};

const quotes = (input: Pick<StepInput, "signs" | "state" | "understanding">): readonly string[] => {
  const { signs, state } = input;
  const strongest = [...signs].sort((a, b) => b.strength - a.strength);
  const apart = strongest.filter(
    (s, i) => !strongest.slice(0, i).some((t) => t.start < s.end && s.start < t.end),
  );
  const fresh = apart.map((s) => inClause(s, input.understanding));
  if (fresh.length > 0) return [...new Set(fresh)].slice(0, 2);
  const earlier = [...state.evidence].sort((a, b) => b.strength - a.strength || b.turn - a.turn);
  return earlier.slice(0, 1).map((e) => e.quote);
};

const wasAsked = (state: SafetyState, about: Asked): boolean => state.asked.some((a) => a.about === about);
const lastAnswer = (state: SafetyState, about: Asked): Answer | null | undefined =>
  state.asked.filter((a) => a.about === about).at(-1)?.answer;
const doneCount = (state: SafetyState, kind: NextStep["kind"]): number =>
  state.done.filter((d) => d.step === kind).length;
const staysSince = (state: SafetyState, turn: number): number =>
  state.done.filter((d) => d.turn > turn && (d.step === "stay" || d.step === "answer-barrier")).length;

const pathwayOf = (input: StepInput): PathwayConcern | undefined =>
  input.concerns.find((c): c is PathwayConcern => c !== "suicide" && c !== "self-harm");

const pathwayStep = (input: StepInput): NextStep | undefined => {
  const named = pathwayOf(input);
  const running = input.before.pathway;
  if (named !== undefined && named !== running?.concern)
    return { kind: "pathway", concern: named, stage: "first" };
  if (running === undefined) return undefined;
  const lastTurn = input.before.done.filter((d) => d.step === "pathway").at(-1)?.turn;
  if (named === undefined && lastTurn !== input.before.turn) return undefined;
  if (running.replies <= FOLLOWING_REPLIES || named !== undefined)
    return { kind: "pathway", concern: running.concern, stage: "following" };
  return { kind: "return-to-topic" };
};

const immediateStep = (input: StepInput): NextStep => {
  const { state, cue } = input;
  const medical = input.understanding.evidence.some(
    (e) =>
      (e.kind === "attempt-now" || e.kind === "overdose" || e.kind === "medical-emergency") &&
      e.strength >= 0.7 &&
      e.about === "self" &&
      /took|taken|swallow|down|pills|bleed|overdos|tome|trague|sangr|cut|cort/i.test(e.quote),
  );
  if (doneCount(state, "immediate") === 0 || medical)
    return { kind: "immediate", noticed: quotes(input), cue, ...(medical ? { medical } : {}) };
  const barrier = newBarrier(input);
  if (barrier !== null) return { kind: "answer-barrier", barrier, tier: "immediate" };
  return {
    kind: "stay",
    tier: "immediate",
    focus: nextFocus("immediate", state, cue, meansNamed(input)),
    cue,
    noticed: quotes(input),
  };
};

const meansNamed = (input: StepInput): boolean => input.signs.some((s) => s.kind === "means-access");

const newBarrier = (input: StepInput): Barrier | null => {
  const barrier = barrierOf(input.understanding);
  if (barrier === null || input.state.barriersNamed.includes(barrier)) return null;
  // Before anyone has been offered, the same words are the story itself.
  return input.state.guidedAtTurn === undefined && doneCount(input.state, "immediate") === 0 ? null : barrier;
};

const recheckDue = (input: StepInput): boolean => {
  const { state } = input;
  const asked = state.asked.filter((a) => a.about === "suicidal-thoughts");
  const last = asked.at(-1);
  if (last === undefined || asked.length > 1) return false;
  if (last.answer !== "no" && last.answer !== "refused" && last.answer !== "unclear") return false;
  const known = new Set(state.evidence.filter((e) => e.turn <= last.turn).map((e) => e.quote.toLowerCase()));
  return (
    state.turn - last.turn >= 2 &&
    input.signs.some((s) => s.strength >= 0.5 && !known.has(s.quote.toLowerCase()))
  );
};

/** Steps taken, and waves that rise again, are always answered. */
const ANSWERED: ReadonlySet<Cue> = new Set<Cue>([
  "reached-someone",
  "with-someone",
  "means-moved",
  "will-reach",
  "no-answer",
  "tried",
  "urge",
  "worse",
  "scared",
  "wants-calm",
]);

const guided = (input: StepInput, tier: "low" | "high"): NextStep => {
  const { state, cue } = input;
  const since = state.guidedAtTurn ?? state.turn;
  const barrier = newBarrier(input);
  if (barrier !== null) return { kind: "answer-barrier", barrier, tier };
  const stay: NextStep = {
    kind: "stay",
    tier,
    focus: nextFocus(tier, state, cue, meansNamed(input)),
    cue,
    noticed: input.signs.length > 0 ? quotes(input) : [],
  };
  if (input.signs.length > 0) return stay;
  if (ANSWERED.has(cue)) return stay;
  const returned = state.done.filter((d) => d.step === "return-to-topic").at(-1);
  if (returned === undefined)
    return staysSince(state, since) < STAYS_BEFORE_TOPIC[tier] ? stay : { kind: "return-to-topic", cue };
  const lastCare = state.done.at(-1)?.turn ?? since;
  return state.turn - lastCare >= CARE_EVERY ? stay : { kind: "continue" };
};

const tieredStep = (input: StepInput, tier: "low" | "high"): NextStep => {
  const { state, cue, answered } = input;
  const noticed = quotes(input);
  const askedThoughts = wasAsked(state, "suicidal-thoughts");
  if (state.guidedAtTurn !== undefined) {
    if (recheckDue(input))
      return { kind: "ask-directly", about: "suicidal-thoughts", noticed, recheck: true, cue };
    if (tier === "high" && !wasAsked(state, "intent") && rank(input.before.tier) < 2)
      return { kind: "ask-directly", about: "intent", noticed, recheck: false, cue };
    return guided(input, tier);
  }
  if (
    answered?.answer === "yes" &&
    answered.about === "suicidal-thoughts" &&
    tier === "high" &&
    !wasAsked(state, "intent")
  )
    return { kind: "ask-directly", about: "intent", noticed, recheck: false, cue };
  if (answered !== undefined && !(answered.answer === "no" && input.signs.length === 0 && tier === "low"))
    return { kind: "guide-to-people", tier, noticed, cue, wantsCalm: wantsCalm(input.understanding) };
  if (answered !== undefined) {
    const plain = state.evidence.some(
      (e) => e.kind === "wish-to-be-dead" || e.kind === "ideation" || e.kind === "self-harm",
    );
    return plain
      ? { kind: "guide-to-people", tier: "low", noticed, cue, wantsCalm: wantsCalm(input.understanding) }
      : { kind: "respect-denial", noticed };
  }
  if (askedThoughts) {
    if (recheckDue(input))
      return { kind: "ask-directly", about: "suicidal-thoughts", noticed, recheck: true, cue };
    return { kind: "guide-to-people", tier, noticed, cue, wantsCalm: wantsCalm(input.understanding) };
  }
  if (wasAsked(state, "intent"))
    return { kind: "guide-to-people", tier, noticed, cue, wantsCalm: wantsCalm(input.understanding) };
  if (tier === "high" && !input.veiled)
    return { kind: "ask-directly", about: "intent", noticed, recheck: false, cue };
  const strong = input.signs.some((s) => s.strength >= 0.6);
  return strong || tier === "high"
    ? { kind: "ask-directly", about: "suicidal-thoughts", noticed, recheck: false, cue }
    : { kind: "gentle-check", noticed, cue };
};

const URGENT_FIRST: ReadonlySet<Concern> = new Set(["overdose", "medical-emergency"]);

/** Chooses what the next reply must do. Every branch ends in a person or a question, never in silence about risk. */
export const nextStep = (input: StepInput): NextStep => {
  const { state } = input;
  if (input.disputed) return { kind: "hear-dispute" };
  if (state.tier === "immediate") return immediateStep(input);
  const pathway = pathwayOf(input);
  if (pathway !== undefined && URGENT_FIRST.has(pathway)) return pathwayStep(input) ?? { kind: "continue" };
  if (state.tier === "high") return tieredStep(input, "high");
  if (state.tier === "low") {
    // A named danger from outside leads where the signs of suicide are faint and have been asked about.
    if (pathway !== undefined && input.veiled && input.before.pathway?.concern !== pathway)
      return pathwayStep(input) ?? { kind: "continue" };
    const denied = input.answered?.answer === "no" && input.signs.length === 0 && input.veiled;
    if (
      denied &&
      lastAnswer(state, "suicidal-thoughts") === "no" &&
      state.evidence.every((e) => e.strength < 0.65)
    )
      return { kind: "respect-denial", noticed: quotes({ ...input, signs: [] }) };
    return tieredStep(input, "low");
  }
  const running = pathwayStep(input);
  if (running !== undefined) return running;
  if (input.answered?.about === "suicidal-thoughts" && input.answered.answer === "no")
    return { kind: "respect-denial", noticed: quotes({ ...input, signs: [] }) };
  const lastDone = state.done.at(-1);
  if (lastDone !== undefined && lastDone.turn === input.before.turn && lastDone.step === "respect-denial")
    return { kind: "return-to-topic" };
  return { kind: "continue" };
};
