import type { EmotionName } from "../understanding.ts";
import { toneOf } from "./plain-feelings.ts";

/** What a member answered to "did I get that right?". */
export interface FeelingAnswer {
  readonly answer: "yes" | "other" | "none";
  /** What they chose instead; empty for `yes` and `none`. */
  readonly chosen: readonly EmotionName[];
}

/** The feelings of a text once its writer has answered: their word counts from then on. */
export const feelingsAfter = (
  before: readonly EmotionName[],
  answer: FeelingAnswer | null,
): readonly EmotionName[] => (answer === null || answer.answer === "yes" ? before : answer.chosen);

/** A number that a correction contradicts is given up, not turned round: "none of these", or feelings that all lie on the
 *  other side. @param valence -4..4 or null. */
export const valenceAfter = (valence: number | null, answer: FeelingAnswer | null): number | null => {
  if (valence === null || answer === null || answer.answer === "yes") return valence;
  const tones = answer.chosen.map(toneOf);
  const fits = valence < 0 ? "unpleasant" : "pleasant";
  return tones.includes(fits) || tones.includes("either") ? valence : null;
};
