import { LIFE_CUES } from "./cue-life.ts";
import type { Asked, Cue, SafetyState, StayFocus, Tier } from "./risk.ts";

const ORDER: Readonly<Record<"accompanied" | "immediate" | "after" | "high" | "low", readonly StayFocus[]>> =
  {
    accompanied: ["told", "means", "tonight", "urge", "professional", "rest", "listen", "follow-up"],
    immediate: [
      "with-you",
      "means",
      "make-contact",
      "urge",
      "safe-place",
      "step-taken",
      "professional",
      "tonight",
      "listen",
      "rest",
    ],
    after: [
      "professional",
      "tonight",
      "follow-up",
      "means",
      "safety-plan",
      "listen",
      "what-holds",
      "hurt",
      "check",
      "step-taken",
      "make-contact",
      "rest",
    ],
    high: [
      "hurt",
      "make-contact",
      "listen",
      "means",
      "what-holds",
      "professional",
      "tonight",
      "before",
      "check",
      "safety-plan",
      "step-taken",
      "follow-up",
      "urge",
      "rest",
    ],
    low: [
      "hurt",
      "what-holds",
      "make-contact",
      "professional",
      "safety-plan",
      "step-taken",
      "follow-up",
      "tonight",
      "rest",
    ],
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
  drinking: "safe-place",
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
  "means-will": "means-go",
  sent: "safe-place",
  "needs-now": "now",
  "reached-someone": "rest",
  "with-someone": "told",
  "will-reach": "take-step",
  "rejects-line": "make-contact",
  "not-acting": "hurt",
  "rejects-people": "hurt",
  holds: "listen",
  "nothing-holds": "hurt",
  repetition: "listen",
  "asks-meaning": "hurt",
  better: "safety-plan",
};

const LIFE: ReadonlySet<Cue> = new Set(LIFE_CUES.map(([cue]) => cue));
/** A wave that is still high is met again with another way through it. */
const AGAIN: ReadonlySet<Cue> = new Set<Cue>(["urge-high", "urge", "worse", "body-alarm"]);
const DIRECT: ReadonlySet<Asked> = new Set(["suicidal-thoughts", "intent", "safe-now"]);
/** An attempt said to be of these days: a doctor has to look at the body too. */
const RECENT = 0.88;
const NEAR: ReadonlySet<StayFocus> = new Set([
  "take-step",
  "go-ahead",
  "now",
  "means-go",
  "what-helps",
  "check",
  "told",
  "with-you",
  "make-contact",
]);
const MOST: Partial<Record<StayFocus, number>> = { hurt: 4, listen: 4, urge: 4, "take-step": 3, means: 3 };
const MOST_OTHER = 2;
/** After this many replies ending in a question, one leaves room instead. */
const QUESTIONS_IN_A_ROW = 2;

/** Whether it still makes sense, given what has been done by now. */
const fits = (focus: StayFocus, state: SafetyState): boolean => {
  switch (focus) {
    case "means":
      return state.meansMoved !== true;
    case "with-you":
      return state.withSomeone !== true;
    case "make-contact":
    case "step-taken":
      return state.reached !== true;
    case "before":
      return !state.evidence.some((e) => e.kind === "past-attempt");
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
  if (missing !== undefined && !(wanted !== undefined && first && fits(wanted, state))) return missing;
  if (!near && wanted !== "urge" && open("professional") && professionalDue(state, false))
    return "professional";
  if (wanted !== undefined && (open(wanted) || (AGAIN.has(cue) && times("urge") < 4)) && fits(wanted, state))
    return wanted;
  if (open("professional") && professionalDue(state, wanted === undefined)) return "professional";
  const asksTooMuch = (state.questions ?? 0) >= QUESTIONS_IN_A_ROW;
  if (LIFE.has(cue) && !near) {
    if (asksTooMuch && open("listen")) return "listen";
    if (open("hurt") && times("hurt") < 3) return "hurt";
  }
  if (asksTooMuch && !near && open("listen")) return "listen";
  const left = order.filter((focus) => fits(focus, state) && focus !== last);
  const fewest = Math.min(...left.map(times));
  return left.find((focus) => times(focus) === fewest) ?? "listen";
};
