import type { FeelingReading } from "@evenkeel/language/feelings/read-feelings";
import { TURNS_BETWEEN } from "@evenkeel/language/feelings/sure-enough";
import type { EmotionName, Intent } from "@evenkeel/language/understanding";
import type { Move } from "./move.ts";
import type { CompanionState } from "./state.ts";
import type { Turn } from "./turn.ts";

/** "Sounds like worry and some anger. Did I get that right?" beside a reply. */
export interface FeelingCheck {
  /** Surest first. */
  readonly feelings: readonly EmotionName[];
  readonly modelId: string;
}

/** A reply that does one of these already asks or names something: a second question would crowd it. */
const CROWDED: ReadonlySet<Move> = new Set<Move>([
  "introduce",
  "reflect-feeling",
  "ask-feeling",
  "ask-scale",
  "check-understanding",
  "offer-technique",
  "step-technique",
  "finish-technique",
  "repair",
  "state-scope",
  "bridge-to-person",
  "close",
  "safety",
]);

/** Not the moment: the message is about this program, or about going. */
const ELSEWHERE: ReadonlySet<Intent> = new Set<Intent>([
  "goodbye",
  "stop",
  "not-that",
  "complains-bot",
  "not-understood",
  "correction",
  "wrong-flag",
  "insult",
  "testing",
  "wants-human",
]);

/** Surprise and interest are seldom what someone wants to be asked about. */
const NOT_ASKED: ReadonlySet<EmotionName> = new Set<EmotionName>(["surprise", "interest"]);

/** Whether this is a moment to ask: never in risk or abuse, now or earlier in this conversation's concern, never during
 *  an exercise, and not again within a few turns. */
export const mayAskOfFeelings = (before: CompanionState, turn: Turn): boolean => {
  const { state, assessment, understanding, plan } = turn;
  const calm =
    assessment.risk.tier === "none" &&
    assessment.risk.concerns.length === 0 &&
    assessment.nextStep.kind === "continue" &&
    assessment.state.peakTier === "none" &&
    understanding.evidence.length === 0;
  const free =
    before.run === null &&
    state.run === null &&
    !plan.moves.some((move) => CROWDED.has(move)) &&
    !understanding.intents.some(({ intent, strength }) => ELSEWHERE.has(intent) && strength >= 0.5);
  const rested = before.feelingAskedAt === undefined || state.turn - before.feelingAskedAt >= TURNS_BETWEEN;
  return calm && free && rested && turn.refused.length === 0;
};

/** What to ask, or null when nothing is sure enough. */
export const feelingCheck = (reading: FeelingReading): FeelingCheck | null => {
  const feelings = reading.guessed.map(({ feeling }) => feeling).filter((one) => !NOT_ASKED.has(one));
  return reading.modelId === null || feelings.length === 0 ? null : { feelings, modelId: reading.modelId };
};

/** The picture once it was asked. */
export const askedOfFeelings = (state: CompanionState): CompanionState => ({
  ...state,
  feelingAskedAt: state.turn,
});
