import type { Instant } from "@evenkeel/kernel/instant";
import type { RiskEvidence, Understanding } from "@evenkeel/language/understanding";
import { minorSaid } from "./age-said.ts";
import { answerTo } from "./answer.ts";
import { answerEvidence } from "./answer-evidence.ts";
import { inContext } from "./context-evidence.ts";
import { countrySaid } from "./country-said.ts";
import { cueOf, type HeardCue } from "./cue.ts";
import { LIFE_CUES } from "./cue-life.ts";
import type { Cue } from "./cue-name.ts";
import { isDispute } from "./dispute.ts";
import { learned, withoutPerson } from "./learned.ts";
import { BY_READER, concernsOf, current, higher, messageTier, rank, SUICIDE_KINDS, veiled } from "./level.ts";
import { nextStep } from "./next-step.ts";
import { afterNotNow, notNowOf } from "./not-now.ts";
import { onlyFaint } from "./only-faint.ts";
import { plainlySaid } from "./plainly-said.ts";
import { withRecent } from "./reading-context.ts";
import { withRequests } from "./requests/read-requests.ts";
import type { Answer, Asked, Assessment, Concern, SafetyState, Tier } from "./risk.ts";
import { wonderedEvidence } from "./wondered.ts";

export const initialSafetyState = (): SafetyState => ({
  turn: 0,
  tier: "none",
  peakTier: "none",
  concern: null,
  evidence: [],
  asked: [],
  done: [],
  barriersNamed: [],
  disputedAtTurn: null,
  aiSaidInRisk: false,
});

const MAX_REMEMBERED = 120;

/** Reads the message as an answer to what was asked in the last reply, if anything was. */
const readAnswer = (
  state: SafetyState,
  understanding: Understanding,
): { about: Asked; answer: Answer } | undefined => {
  const last = state.asked.at(-1);
  if (last === undefined || last.answer !== null || last.turn !== state.turn) return undefined;
  return { about: last.about, answer: answerTo(last.about, understanding) };
};

const answerTier = (answered: { about: Asked; answer: Answer } | undefined, explicitWish: boolean): Tier => {
  if (answered === undefined) return "none";
  const { about, answer } = answered;
  if (about === "suicidal-thoughts" && answer === "yes") return explicitWish ? "low" : "high";
  if ((about === "intent" || about === "time") && answer === "yes") return "immediate";
  if ((about === "intent" || about === "time") && answer === "unclear") return "high";
  if (about === "plan" && answer === "yes") return "high";
  if (about === "safe-now" && answer === "no") return "immediate";
  return "none";
};

/** What is left of the tier before, with no new sign: it falls slowly, and never on a bare denial of plain words. */
const carried = (
  state: SafetyState,
  answer: { about: Asked; answer: Answer } | undefined,
  eased: boolean,
): Tier => {
  const quiet = state.turn + 1 - (state.lastSignTurn ?? 0);
  const steady = state.turn + 1 - (state.tierTurn ?? 0);
  const plainly = plainlySaid(state);
  const denied =
    answer?.answer === "no" && (answer.about === "suicidal-thoughts" || answer.about === "intent");
  switch (state.tier) {
    case "immediate":
      return quiet >= 4 && (eased || state.reached === true) ? "high" : "immediate";
    case "high":
      if (denied && !plainly) return "low";
      return quiet >= 6 && steady >= STEADY_TURNS && (eased || denied || state.reached === true)
        ? "low"
        : "high";
    case "low":
      if (denied && !plainly) return "none";
      return quiet >= (plainly ? 12 : 5) && steady >= STEADY_TURNS ? "none" : "low";
    default:
      return "none";
  }
};

/** A tier holds this long before it falls by one. */
const STEADY_TURNS = 6;

const remembered = (
  state: SafetyState,
  evidence: readonly RiskEvidence[],
  turn: number,
): SafetyState["evidence"] =>
  [
    ...state.evidence,
    ...evidence
      .filter((e) => e.kind !== "denial" && e.when !== "past" && e.about === "self")
      .map(({ kind, quote, strength, rule }) => ({
        turn,
        kind,
        quote,
        strength,
        ...(BY_READER.test(rule) ? { read: true } : {}),
      })),
  ].slice(-MAX_REMEMBERED);

const SIGN_FLOOR = 0.4;
const MILLISECONDS_PER_HOUR = 3_600_000;

/** Said to be where they are; a way that only comes up is not near. */
const AT_HAND = 0.6;

const LIFE: ReadonlySet<Cue> = new Set(LIFE_CUES.map(([cue]) => cue));

/** What could be used has been named, and nothing else leads: that is what is met. */
const withMeans = (heard: HeardCue, understanding: Understanding): HeardCue =>
  (heard.cue === "story" || heard.cue === "short" || LIFE.has(heard.cue)) &&
  current(understanding.evidence).some((e) => e.kind === "means-access" && e.strength >= AT_HAND)
    ? { ...heard, cue: "means-near" }
    : heard;

/** Reads risk over the whole conversation and says what the next reply must do.
 *  @param state as given back by the last `safetyDraft` (or `assess`, where nothing was drafted).
 *  @returns the risk now, the step, and the state to hand on. */
export const assess = (before: SafetyState, message: Understanding, now: Instant): Assessment => {
  const read = withRequests(inContext(before, message));
  const saidYes = wonderedEvidence(before, readAnswer(before, read), read);
  const understanding = saidYes.length === 0 ? read : { ...read, evidence: [...read.evidence, ...saidYes] };
  const notNow = notNowOf(before, understanding);
  const state = withoutPerson(
    notNow === undefined ? before : afterNotNow(before),
    cueOf(understanding, before).against,
  );
  const turn = state.turn + 1;
  const heard = withMeans(cueOf(understanding, state), understanding);
  const { cue } = heard;
  const country = countrySaid(understanding, state.countryAskedAtTurn === state.turn);
  const live = current(understanding.evidence);
  const signs = live.filter((e) => SUICIDE_KINDS.has(e.kind) && e.strength >= SIGN_FLOOR);
  const answered = readAnswer(state, understanding);
  const wish =
    signs.some((e) => e.kind === "wish-to-be-dead") &&
    !signs.some(
      (e) => e.kind === "ideation" || e.kind === "intent" || e.kind === "plan" || e.kind === "method",
    );
  const disputed =
    answered?.answer !== "yes" &&
    isDispute(understanding, plainlySaid(state)) &&
    (state.tier !== "none" || state.done.length > 0) &&
    messageTier(signs, state) === "none";
  const eased =
    cue === "better" || cue === "reached-someone" || cue === "with-someone" || cue === "means-moved";
  const fromMessage = messageTier(understanding.evidence, state);
  const fromAnswer = answerTier(answered, wish);
  const kept = carried(state, answered, eased);
  // Words that say more than yes are the better evidence.
  const said = signs.length > 0 || disputed ? [] : answerEvidence(answered, message.text);
  const tier: Tier = disputed
    ? rank(state.peakTier) >= 2 && !veiledSoFar(state)
      ? "low"
      : "none"
    : higher(higher(fromMessage, fromAnswer), kept);
  const faint =
    (tier === "low" || tier === "high") &&
    rank(kept) === 0 &&
    fromAnswer === "none" &&
    !disputed &&
    onlyFaint(state, signs, understanding);
  const concerns = concernsOf(understanding.evidence, fromMessage);
  const suicideLeads =
    tier !== "none" && (concerns.includes("suicide") || rank(kept) > 0 || fromAnswer !== "none");
  const listed: readonly Concern[] =
    suicideLeads && !concerns.includes("suicide") && !concerns.includes("self-harm")
      ? [state.concern === "self-harm" ? "self-harm" : "suicide", ...concerns]
      : concerns;
  const next: SafetyState = {
    ...state,
    turn,
    // What is only faint is kept as evidence, and no step of danger follows from it yet.
    tier: faint ? "none" : tier,
    peakTier: faint ? state.peakTier : higher(state.peakTier, tier),
    ...(faint ? { wonderedAtTurn: turn } : {}),
    concern: faint ? state.concern : (listed[0] ?? (tier === "none" ? null : state.concern)),
    evidence: remembered(state, [...understanding.evidence, ...said], turn),
    asked:
      answered === undefined
        ? state.asked
        : [
            ...state.asked.slice(0, -1),
            ...state.asked.slice(-1).map((a) => ({ ...a, answer: answered.answer })),
          ],
    disputedAtTurn: disputed ? turn : state.disputedAtTurn,
    ...(signs.length > 0 || fromAnswer !== "none" ? { lastSignTurn: turn } : {}),
    ...(cue === "reached-someone" || cue === "with-someone" ? { reached: true, medical: false } : {}),
    ...(cue === "rejects-line" ? { lineRejected: true } : {}),
    ...learned(state, heard, signs, message.text),
    ...(country === undefined ? {} : { country }),
    // Once said it stays: a later number is more often about something else.
    ...(minorSaid(message) === true ? { minor: true } : {}),
    recent: withRecent(state, message.text),
    lastAt: now,
    ...(tier === state.tier || faint ? {} : { tierTurn: turn }),
  };
  const step = nextStep({
    before: state,
    notNow,
    state: next,
    understanding,
    heard,
    signs,
    answered,
    disputed,
    veiled: veiled(understanding.evidence),
    concerns: listed,
    fromMessage,
    hoursSince: state.lastAt === undefined ? 0 : (now - state.lastAt) / MILLISECONDS_PER_HOUR,
  });
  return {
    risk: {
      tier,
      concerns: listed,
      evidence: [
        ...understanding.evidence.filter((e) => e.kind !== "denial" && e.kind !== "recovered"),
        ...said,
      ],
    },
    nextStep: step,
    state: next,
    at: now,
  };
};

const veiledSoFar = (state: SafetyState): boolean =>
  !state.evidence.some(
    (e) =>
      (e.kind === "ideation" || e.kind === "intent" || e.kind === "plan" || e.kind === "method") &&
      e.strength >= 0.7,
  );
