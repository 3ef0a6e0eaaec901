import { barrierOf } from "./barrier.ts";
import { lifeCueOf, wantsCalm } from "./cue.ts";
import type { Cue } from "./cue-name.ts";
import { nextFocus } from "./focus.ts";
import { BY_READER, OBLIQUE, rank } from "./level.ts";
import { noticedIn } from "./noticed.ts";
import { plainlySaid } from "./plainly-said.ts";
import { questionIn } from "./questions/read-question.ts";
import type { Asked, Barrier, DirectlyAsked, NextStep, SafetyState } from "./risk.ts";
import type { StepInput } from "./step-input.ts";

const STAYS_BEFORE_TOPIC: Readonly<Record<"low" | "high", number>> = { low: 5, high: 11 };
/** Someone in risk who talks of other things is still asked after, this seldom. */
const CARE_EVERY = 4;

export const wasAsked = (state: SafetyState, about: Asked): boolean =>
  state.asked.some((a) => a.about === about);
export const doneCount = (state: SafetyState, kind: NextStep["kind"]): number =>
  state.done.filter((d) => d.step === kind).length;
const staysSince = (state: SafetyState, turn: number): number =>
  state.done.filter((d) => d.turn > turn && (d.step === "stay" || d.step === "answer-barrier")).length;

export const meansNamed = (input: StepInput): boolean =>
  input.signs.some((s) => s.kind === "means-access") && input.heard.cue !== "means-moved";

/** A step being taken leaves no room for what might stand in its way. */
const NO_BARRIER: ReadonlySet<Cue> = new Set<Cue>([
  "means-moved",
  "with-someone",
  "reached-someone",
  "will-reach",
  "names-person",
  "asleep-near",
  "asks-who",
  "repetition",
  "stop-asking",
  "holds",
  "tried",
  "refuses-skill",
  "not-answered",
  "confused",
  "rejects-words",
]);

const OF_CARE =
  /\b(?:afford|(?:no|without|my|lost my) insurance|sessions?|therap\w*|pay|costs?|expensive|doctors?|clinics?|copay|dietit?ians?|dieticians?|nutricion\\w*|nutritionists?|\\d+ (?:bucks|dollars|pesos)|seguro|caro|cara|pagar|cuesta\w*|terapia|consulta|médic\w*)\b/iu;

export const newBarrier = (input: StepInput): Barrier | null => {
  const { state, heard } = input;
  if (NO_BARRIER.has(heard.cue) || (heard.cue === "asks-words" && state.person !== undefined)) return null;
  const barrier = barrierOf(input.understanding);
  // Money that is short is the story itself, unless it is about what help would cost.
  if (barrier === "cost" && !OF_CARE.test(input.understanding.text)) return null;
  if (barrier === null || state.barriersNamed.includes(barrier)) return null;
  if (heard.cue === "rejects-line" && barrier === "dread-calling") return null;
  if (heard.cue === "minimises" && barrier === "shame") return null;
  // Before anyone has been offered, the same words are the story itself.
  return state.guidedAtTurn === undefined && doneCount(state, "immediate") === 0 ? null : barrier;
};

const recheckDue = (input: StepInput): boolean => {
  const { state } = input;
  const asked = state.asked.filter((a) => a.about === "suicidal-thoughts");
  const last = asked.at(-1);
  if (last === undefined || asked.length > 1 || plainlySaid(input.before)) return false;
  // A no in so many words is an answer, also where it came after something else was said.
  if (input.understanding.evidence.some((e) => e.kind === "denial" && e.strength >= 0.7)) return false;
  if (last.answer !== "no" && last.answer !== "refused" && last.answer !== "unclear") return false;
  const known = new Set(state.evidence.filter((e) => e.turn <= last.turn).map((e) => e.quote.toLowerCase()));
  return (
    state.turn - last.turn >= (last.answer === "unclear" ? 2 : 3) &&
    input.signs.some(
      (s) => s.strength >= (BY_READER.test(s.rule) ? 0.7 : 0.5) && !known.has(s.quote.toLowerCase()),
    )
  );
};

/** The question was met with neither yes nor no: it is put plainly now, not as one asked again. */
const leftOpenBefore = ({ state }: StepInput): boolean =>
  state.asked.filter((a) => a.about === "suicidal-thoughts").at(-1)?.answer === "unclear";

/** Steps taken, and waves that rise again, are always answered. */
const ANSWERED: ReadonlySet<Cue> = new Set<Cue>([
  "reached-someone",
  "with-someone",
  "means-moved",
  "means-near",
  "names-person",
  "will-reach",
  "asks-words",
  "sent",
  "needs-now",
  "asks-who",
  "no-answer",
  "tried",
  "urge",
  "urge-high",
  "urge-middle",
  "urge-low",
  "worse",
  "scared",
  "body-alarm",
  "wants-calm",
  "refuses-skill",
  "holds",
  "nothing-holds",
]);

/** They asked for something else of us: at low risk the companion takes it up. */
const QUESTION =
  /\?\s*$|^(?:like |so |ok(?:ay)? |and )?(?:do|should|can|could|would|which|how|what|why|when) (?:i|we|is|are|do|about)\b|^(?:y )?(?:debo|deberia|debería|puedo|cual|cuál|como|cómo|que|qué)\b.*\?/iu;
const wantsOther = (input: StepInput): boolean =>
  QUESTION.test(input.understanding.text) && !ANSWERED.has(input.heard.cue) && input.heard.cue !== "is-it-ai";

/** "I don't want the police" is no question about them, whatever its words. */
export const NOT_WANTED: RegExp = /\b(?:i don'?t want|no quiero)\b/iu;

const guided = (input: StepInput, tier: "low" | "high"): NextStep => {
  const { state, heard } = input;
  const { cue } = heard;
  const since = Math.max(state.guidedAtTurn ?? state.turn, state.tierTurn ?? 0);
  const about = lifeCueOf(input.understanding);
  const barrier = newBarrier(input);
  // A question about it gets its own answer, and then the next thing.
  if (
    barrier !== null &&
    (questionIn(input.understanding.text) === null || NOT_WANTED.test(input.understanding.text))
  )
    return { kind: "answer-barrier", barrier, tier };
  const stay: NextStep = {
    kind: "stay",
    tier,
    focus: nextFocus({ tier, state, cue, meansNamed: meansNamed(input) }),
    cue,
    noticed: noticedIn(input.signs, input.understanding),
    ...(about === undefined ? {} : { about }),
    ...(heard.strength === undefined ? {} : { strength: heard.strength }),
  };
  if (input.signs.length > 0 || ANSWERED.has(cue)) return stay;
  if (cue === "wants-topic") return { kind: "continue" };
  // A question that has its answer here is answered and the thread kept; any other one is the companion's.
  if (tier === "low" && wantsOther(input) && questionIn(input.understanding.text) === null)
    return { kind: "continue" };
  const returned = state.done.filter((d) => d.step === "return-to-topic").at(-1);
  if (returned === undefined)
    return staysSince(state, since) < STAYS_BEFORE_TOPIC[tier] ? stay : { kind: "return-to-topic", cue };
  const lastCare = state.done.at(-1)?.turn ?? since;
  return state.turn - lastCare >= CARE_EVERY ? stay : { kind: "continue" };
};

/** Hours after which someone who was in danger is asked first how it has been. */
const FOLLOW_UP_HOURS = 6;

/** Back after a night, with nothing new said yet: what was heavy then comes first. */
export const cameBack = (input: StepInput): boolean =>
  input.hoursSince >= FOLLOW_UP_HOURS &&
  input.before.guidedAtTurn !== undefined &&
  input.fromMessage === "none";

/** An answer that leaves it open is asked on, once. */
const leftOpen = (input: StepInput): boolean =>
  input.answered?.about === "intent" &&
  input.answered.answer === "unclear" &&
  ["does-not-know", "ambivalent", "short", "short-yes"].includes(input.heard.cue) &&
  !wasAsked(input.state, "plan") &&
  !input.state.evidence.some((e) => e.kind === "plan" || e.kind === "method");

/** Said, not only noticed by the reader, and more than faint. */
const firm = (state: SafetyState): boolean =>
  state.evidence.some((e) => e.read !== true && e.strength >= (OBLIQUE.has(e.kind) ? 0.7 : 0.5));

/** Where suicide is in question and not at hand: first a question, then people, then staying with what is said. */
export const tieredStep = (input: StepInput, tier: "low" | "high"): NextStep => {
  const { state, answered } = input;
  const { cue } = input.heard;
  const noticed = noticedIn(input.signs, input.understanding);
  const ask = (about: DirectlyAsked, recheck = false): NextStep => ({
    kind: "ask-directly",
    about,
    noticed,
    recheck,
    cue,
  });
  const guide = (at: "low" | "high" = tier): NextStep => ({
    kind: "guide-to-people",
    tier: at,
    noticed,
    cue,
    wantsCalm: wantsCalm(input.understanding),
  });
  if (cameBack(input)) return { kind: "stay", tier, focus: "came-back" };
  // Denied before, and now said in so many words: how near it is, not whether it is.
  const saidNow = plainlySaid(state) && !plainlySaid(input.before);
  if (saidNow && wasAsked(state, "suicidal-thoughts") && answered === undefined && !wasAsked(state, "intent"))
    return ask("intent");
  if (state.guidedAtTurn !== undefined) {
    if (recheckDue(input)) return ask("suicidal-thoughts", !leftOpenBefore(input));
    const neverAsked = state.asked.length === 0 && state.guidedAtTurn === input.before.turn;
    if (tier === "high" && !wasAsked(state, "intent") && (rank(input.before.tier) < 2 || neverAsked))
      return ask("intent");
    return guided(input, tier);
  }
  // Whoever asks where help is gets it first, and is asked in the reply after.
  if (questionIn(input.understanding.text) === "where-help") return guide();
  // "Not doing it" in the same breath has answered the next question already.
  if (answered?.answer === "yes" && cue === "not-acting") return guide();
  if (
    answered?.answer === "yes" &&
    answered.about === "suicidal-thoughts" &&
    tier === "high" &&
    !wasAsked(state, "intent")
  )
    return ask("intent");
  // "No, not like that", and then words that say more: how near it is, in place of three doors.
  const more = input.fromMessage === "high" && (answered?.answer === "no" || answered?.answer === "unclear");
  if (more && tier === "high" && !wasAsked(state, "intent")) return ask("intent");
  if (leftOpen(input)) return ask("plan");
  if (answered?.answer === "unclear" && tier === "low" && input.signs.length === 0 && !firm(state))
    return { kind: "continue" };
  if (answered !== undefined && !(answered.answer === "no" && input.signs.length === 0 && tier === "low"))
    return guide();
  if (answered !== undefined) return plainlySaid(state) ? guide("low") : { kind: "respect-denial", noticed };
  if (wasAsked(state, "suicidal-thoughts"))
    return recheckDue(input) ? ask("suicidal-thoughts", !leftOpenBefore(input)) : guide();
  if (wasAsked(state, "intent")) return guide();
  if (tier === "high" && !input.veiled) return ask("intent");
  const strong = input.signs.some((s) => s.strength >= 0.6);
  return strong || tier === "high" ? ask("suicidal-thoughts") : { kind: "gentle-check", noticed, cue };
};
