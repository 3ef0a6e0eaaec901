/** Six basic emotions, and none of them. @see ekman1992 */
export type EkmanEmotion = "anger" | "disgust" | "fear" | "joy" | "sadness" | "surprise" | "neutral";

/** Where a label lies: pleasant 1, unpleasant -1; stirred 1, still -1; 0 where it may be either. @see russell1980 */
export interface AffectSigns {
  readonly valence: -1 | 0 | 1;
  readonly arousal: -1 | 0 | 1;
}

/** The grouping is that of the data set. The signs are read off the circumplex by us: no rater gave them.
 *  @see demszky2020 */
const ROLL_UP: Readonly<Record<string, readonly [EkmanEmotion, -1 | 0 | 1, -1 | 0 | 1]>> = {
  admiration: ["joy", 1, 0],
  amusement: ["joy", 1, 1],
  anger: ["anger", -1, 1],
  annoyance: ["anger", -1, 1],
  approval: ["joy", 1, 0],
  caring: ["joy", 1, 0],
  confusion: ["surprise", 0, 0],
  curiosity: ["surprise", 0, 1],
  desire: ["joy", 1, 1],
  disappointment: ["sadness", -1, -1],
  disapproval: ["anger", -1, 0],
  disgust: ["disgust", -1, 1],
  embarrassment: ["sadness", -1, 1],
  excitement: ["joy", 1, 1],
  fear: ["fear", -1, 1],
  gratitude: ["joy", 1, 0],
  grief: ["sadness", -1, -1],
  joy: ["joy", 1, 1],
  love: ["joy", 1, 0],
  nervousness: ["fear", -1, 1],
  optimism: ["joy", 1, 0],
  pride: ["joy", 1, 0],
  realization: ["surprise", 0, 0],
  relief: ["joy", 1, -1],
  remorse: ["sadness", -1, -1],
  sadness: ["sadness", -1, -1],
  surprise: ["surprise", 0, 1],
  neutral: ["neutral", 0, 0],
};

/** The basic emotion of a label of the emotion model, or undefined for a label it does not have. */
export const ekmanOf = (label: string): EkmanEmotion | undefined =>
  Object.hasOwn(ROLL_UP, label) ? ROLL_UP[label]?.[0] : undefined;

/** Signs of valence and arousal of a label, or undefined for a label the model does not have. */
export const affectSignsOf = (label: string): AffectSigns | undefined => {
  const entry = Object.hasOwn(ROLL_UP, label) ? ROLL_UP[label] : undefined;
  return entry === undefined ? undefined : { valence: entry[1], arousal: entry[2] };
};

/** The largest probability among the labels of each basic emotion: labels overlap, so they are not added up.
 *  @param probabilities by label, 0..1; labels that are not known are passed over.
 *  @returns all seven, 0..1. */
export const ekmanRollUp = (
  probabilities: Readonly<Record<string, number>>,
): Record<EkmanEmotion, number> => {
  const best: Record<EkmanEmotion, number> = {
    anger: 0,
    disgust: 0,
    fear: 0,
    joy: 0,
    sadness: 0,
    surprise: 0,
    neutral: 0,
  };
  for (const [label, p] of Object.entries(probabilities)) {
    const emotion = ekmanOf(label);
    if (emotion !== undefined) best[emotion] = Math.max(best[emotion], p);
  }
  return best;
};
