import { LIFE_CUES } from "./cue-life.ts";
import type { Cue } from "./cue-name.ts";
import { HAPPENINGS } from "./receive.ts";
import type { Asked, SafetyState, StayFocus, Tier } from "./risk.ts";

/** What is still to be done, in the order in which it is turned to. Near danger every point is about the next minutes:
 *  nothing there leads to what hurts, or leaves room for anything to come. */
const ORDER: Readonly<Record<"accompanied" | "immediate" | "after" | "high" | "low", readonly StayFocus[]>> =
  {
    accompanied: ["told", "means", "make-contact", "tonight", "professional", "safe-place", "rest"],
    immediate: [
      "with-you",
      "means",
      "make-contact",
      "urge",
      "barrier",
      "safe-place",
      "step-taken",
      "professional",
      "tonight",
    ],
    after: [
      "professional",
      "tonight",
      "follow-up",
      "means",
      "safety-plan",
      "what-holds",
      "hurt",
      "step-taken",
      "make-contact",
    ],
    high: [
      "make-contact",
      "means",
      "hurt",
      "professional",
      "what-holds",
      "tonight",
      "before",
      "safety-plan",
      "step-taken",
      "follow-up",
    ],
    low: ["make-contact", "hurt", "professional", "what-holds", "safety-plan", "follow-up", "step-taken"],
  };

const BY_CUE: Partial<Record<Cue, StayFocus>> = {
  urge: "urge",
  "urge-high": "urge",
  "urge-middle": "what-helps",
  "urge-low": "safety-plan",
  "wants-calm": "urge",
  "body-alarm": "urge",
  scared: "urge",
  worse: "urge",
  "refuses-skill": "what-helps",
  drinking: "tonight",
  "cannot-sleep": "tonight",
  "asks-what-to-do": "tonight",
  "asks-words": "make-contact",
  "asks-who": "with-you",
  "means-near": "means",
  "names-person": "take-step",
  provider: "professional",
  tried: "check",
  "no-answer": "make-contact",
  "means-moved": "with-you",
  "moved-away": "with-you",
  "asleep-near": "take-step",
  "means-will": "means-go",
  sent: "safe-place",
  "needs-now": "now",
  "reached-someone": "rest",
  "with-someone": "told",
  "will-reach": "take-step",
  "rejects-line": "make-contact",
  "asks-meaning": "hurt",
  "rejects-words": "make-contact",
  "done-talking": "before-rest",
  better: "safety-plan",
};

const LIFE: ReadonlySet<Cue> = new Set(LIFE_CUES.map(([cue]) => cue));
/** A wave that is still high is met again with another way through it. */
const AGAIN: ReadonlySet<Cue> = new Set<Cue>(["urge-high", "urge", "worse", "body-alarm"]);
const DIRECT: ReadonlySet<Asked> = new Set(["suicidal-thoughts", "intent", "safe-now"]);
/** An attempt said to be of these days: a doctor has to look at the body too. */
const RECENT = 0.88;
const NEAR: ReadonlySet<StayFocus> = new Set([
  "before-rest",
  "take-step",
  "go-ahead",
  "now",
  "means-go",
  "what-helps",
  "check",
  "told",
  "with-you",
  "make-contact",
  "barrier",
]);
const MOST: Partial<Record<StayFocus, number>> = { hurt: 3, urge: 4, "take-step": 3, means: 4 };
const MOST_OTHER = 2;
/** After this many replies ending in a question, one leaves room instead. */
const QUESTIONS_IN_A_ROW = 2;

const WAYS: ReadonlySet<string> = new Set(["method", "means-access", "plan", "preparation", "self-harm"]);
/** A way has been spoken of: before that, distance from "it" is a riddle. */
const wayKnown = (state: SafetyState): boolean =>
  state.evidence.some(({ kind, strength }) => WAYS.has(kind) && strength >= 0.4);

/** Words that give nothing to say back: after them a reply that only leaves room says little, so it waits for one more. */
const WITHOUT_SUBSTANCE: ReadonlySet<Cue> = new Set<Cue>([
  "short",
  "short-yes",
  "short-no",
  "story",
  "does-not-know",
  "confused",
  "not-answered",
  "repetition",
  "cannot",
  "shrug",
  "minimises",
]);

/** Whether it still makes sense, given what has been done by now. */
const fits = (focus: StayFocus, state: SafetyState): boolean => {
  switch (focus) {
    case "means":
      return state.meansMoved !== true && (state.tier === "immediate" || wayKnown(state));
    case "with-you":
      return state.withSomeone !== true;
    case "make-contact":
    case "step-taken":
      return state.reached !== true;
    case "before":
      return !state.evidence.some((e) => e.kind === "past-attempt");
    case "barrier":
      return state.reached !== true && state.barriersNamed.length === 0;
    case "told":
      return state.withSomeone === true;
    default:
      return true;
  }
};

/** Marks that someone who treats people has been spoken of. */
export const PROFESSIONAL_SAID = "professional";
const DUE_SOON = 3;
const DUE = 6;

/** Where the first offer left a professional out for something that helps at once, it is made up for soon. */
const professionalDue = (state: SafetyState, free: boolean): boolean => {
  if (state.guidedAtTurn === undefined || (state.wordingsUsed ?? []).includes(PROFESSIONAL_SAID))
    return false;
  return state.turn - state.guidedAtTurn >= (free ? DUE_SOON : DUE);
};

export interface FocusInput {
  readonly tier: Tier;
  readonly state: SafetyState;
  readonly cue: Cue;
  readonly meansNamed: boolean;
  /** Heavier than before, where danger is near: the line is shown again. */
  readonly worse?: boolean;
}

const tableOf = (tier: Tier, state: SafetyState): readonly StayFocus[] =>
  tier === "immediate"
    ? ORDER[state.withSomeone === true ? "accompanied" : "immediate"]
    : // What comes first once the worst has passed: who treats this, the night, tomorrow.
      ORDER[tier === "high" ? (state.peakTier === "immediate" ? "after" : "high") : "low"];

/** What the next reply turns to: first what the words ask for, else the next thing not yet spoken of. */
export const nextFocus = ({ tier, state, cue, meansNamed, worse }: FocusInput): StayFocus => {
  const done = state.focuses ?? [];
  const last = done.at(-1);
  const order = tableOf(tier, state);
  const times = (focus: StayFocus): number => done.filter((d) => d === focus).length;
  const open = (focus: StayFocus): boolean =>
    focus !== last && fits(focus, state) && times(focus) < (MOST[focus] ?? MOST_OTHER);
  if (state.medical === true && tier === "immediate") return "medical";
  const near = tier === "immediate";
  if (near && worse === true && open("now")) return "now";
  if (meansNamed && open("means")) return "means";
  const called =
    near && cue === "rejects-line"
      ? "with-you"
      : cue === "sent" && !near
        ? "rest"
        : cue === "asks-words" && state.withSomeone === true
          ? "told"
          : cue === "will-reach" && times("take-step") > 0
            ? "go-ahead"
            : BY_CUE[cue];
  // Near danger nothing is taken up that leads away from being safe.
  const wanted =
    near && called !== undefined && !order.includes(called) && !NEAR.has(called) ? undefined : called;
  // At immediate risk who can be there and distance from means come before all but the wave itself.
  // Danger that told itself was never asked about: whether they are safe this minute is.
  const asked = state.asked.some(({ about }) => DIRECT.has(about));
  const safety: readonly StayFocus[] = asked ? [] : ["safe-place"];
  const vital: readonly StayFocus[] = !near
    ? []
    : state.evidence.some((e) => e.kind === "past-attempt" && e.strength >= RECENT)
      ? ["with-you", "means", ...safety, "professional"]
      : ["with-you", "means", ...safety];
  const missing = vital.find((focus) => times(focus) === 0 && open(focus));
  const first =
    wanted === "urge" ||
    wanted === "take-step" ||
    wanted === "make-contact" ||
    wanted === "told" ||
    wanted === "go-ahead" ||
    wanted === "means" ||
    wanted === "now" ||
    wanted === "means-go";
  const questions = state.questions ?? 0;
  if (!near && !first && questions > QUESTIONS_IN_A_ROW) return "listen";
  if (missing !== undefined && !(wanted !== undefined && first && fits(wanted, state))) return missing;
  if (!near && wanted !== "urge" && open("professional") && professionalDue(state, false))
    return "professional";
  if (wanted !== undefined && (open(wanted) || (AGAIN.has(cue) && times("urge") < 4)) && fits(wanted, state))
    return wanted;
  if (open("professional") && professionalDue(state, wanted === undefined)) return "professional";
  // Two questions in a row are enough: one reply stands without, where danger is not near.
  const inARow = QUESTIONS_IN_A_ROW + (WITHOUT_SUBSTANCE.has(cue) || HAPPENINGS.has(cue) ? 1 : 0);
  if (questions >= inARow && !near) return "listen";
  if (LIFE.has(cue) && !near && open("hurt") && times("hurt") < 2) return "hurt";
  const left = order.filter((focus) => fits(focus, state) && focus !== last);
  const fewest = Math.min(...left.map(times));
  return left.find((focus) => times(focus) === fewest) ?? "listen";
};

/** Whether every point has been turned to once: then talk goes back to what they came for, with care. */
export const agendaDone = (tier: "low" | "high", state: SafetyState): boolean => {
  const done = new Set(state.focuses ?? []);
  return tableOf(tier, state).every((focus) => done.has(focus) || !fits(focus, state));
};
