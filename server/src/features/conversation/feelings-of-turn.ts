import {
  askedOfFeelings,
  type FeelingCheck,
  feelingCheck,
  mayAskOfFeelings,
} from "@evenkeel/companion/feeling-check";
import { feelingsAnswered } from "@evenkeel/companion/feelings-told";
import type { CompanionState } from "@evenkeel/companion/state";
import type { Turn } from "@evenkeel/companion/turn";
import type { FeelingAnswer } from "@evenkeel/language/feelings/corrected-reading";
import { type FeelingReading, readFeelings } from "@evenkeel/language/feelings/read-feelings";
import type { EmotionName } from "@evenkeel/language/understanding";
import { feelingModels } from "../../adapters/models/feeling-models.ts";

/** A turn with what was read of feelings in it. */
export interface EngineTurn extends Turn {
  /** Null where it was not needed: no consent to keep it, and no moment to ask. */
  readonly reading?: FeelingReading | null;
  /** What the member is asked beside the reply; seldom anything. */
  readonly check?: FeelingCheck | null;
}

/** What was asked about a message, and what its writer answered. */
export interface ToldFeelings {
  readonly asked: readonly EmotionName[];
  readonly answer: FeelingAnswer;
}

/** Reads feelings where that is needed, decides whether to ask about them, and puts the member's own answer in the place
 *  of readings.
 *  @param told what the member answered about this message earlier, when the turn is taken again. */
export const withFeelings = (
  before: CompanionState,
  turn: Turn,
  { mood, told }: { readonly mood: boolean; readonly told: ToldFeelings | null },
): EngineTurn => {
  const may = mayAskOfFeelings(before, turn);
  const reading = may || mood ? readFeelings(feelingModels(), turn.understanding) : null;
  const check = may && reading !== null ? feelingCheck(reading) : null;
  const asked = check === null ? turn.state : askedOfFeelings(turn.state);
  const state = told === null ? asked : feelingsAnswered(asked, asked.turn, told.asked, told.answer);
  return { ...turn, state, reading, check };
};
