import type { CheckIn, EmotionWord } from "@evenkeel/contract/check-in";

/** -2 low, -1 a bit low, 0 even, 1 a bit lifted, 2 lifted. */
export const MOODS = [-2, -1, 0, 1, 2] as const;
export type Mood = (typeof MOODS)[number];

/** Message ids of the five moods, in the member's words. */
const MOOD_MESSAGE = {
  "-2": "check-in.mood.low",
  "-1": "check-in.mood.a-bit-low",
  "0": "check-in.mood.even",
  "1": "check-in.mood.a-bit-lifted",
  "2": "check-in.mood.lifted",
} as const;

export const moodMessage = (mood: number): (typeof MOOD_MESSAGE)[keyof typeof MOOD_MESSAGE] => {
  const nearest = MOODS.reduce((best, m) => (Math.abs(m - mood) < Math.abs(best - mood) ? m : best));
  return MOOD_MESSAGE[`${nearest}`];
};

/** Where a mood sits on a figure of this height: 0 is the top edge, the keel runs through the middle.
 *  @param margin room for half a dot at top and bottom, px. */
export const moodY = (mood: number, height: number, margin: number): number =>
  height / 2 - (mood / 2) * (height / 2 - margin);

/** Words offered after the dot, easier ones first; the order is fixed so that the hand learns it. */
export const EMOTION_WORDS: readonly EmotionWord[] = [
  "calm",
  "content",
  "hopeful",
  "grateful",
  "proud",
  "connected",
  "curious",
  "relieved",
  "sad",
  "lonely",
  "anxious",
  "stressed",
  "angry",
  "irritable",
  "guilty",
  "ashamed",
  "numb",
  "hopeless",
  "tired",
  "restless",
  "overwhelmed",
  "hurt",
];

/** The most words one check-in holds, as the contract has it. */
export const MAX_EMOTIONS = 8;

export const toggleEmotion = (chosen: readonly EmotionWord[], word: EmotionWord): readonly EmotionWord[] => {
  if (chosen.includes(word)) return chosen.filter((w) => w !== word);
  return chosen.length >= MAX_EMOTIONS ? chosen : [...chosen, word];
};

/** Newest first; entries of the same instant keep a fixed order so that lists do not jump. */
export const newestFirst = (checkIns: readonly CheckIn[]): readonly CheckIn[] =>
  [...checkIns].sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? 1 : -1));
