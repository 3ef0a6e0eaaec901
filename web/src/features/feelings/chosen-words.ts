import type { EmotionWord } from "@evenkeel/contract/check-in";
import type { EmotionName } from "@evenkeel/language/understanding";

const FEELING_OF_WORD: Readonly<Record<EmotionWord, EmotionName>> = {
  calm: "calm",
  content: "calm",
  hopeful: "hope",
  grateful: "gratitude",
  proud: "pride",
  connected: "love",
  curious: "interest",
  relieved: "relief",
  sad: "sadness",
  lonely: "loneliness",
  anxious: "anxiety",
  stressed: "overwhelm",
  angry: "anger",
  irritable: "anger",
  guilty: "guilt",
  ashamed: "shame",
  numb: "numbness",
  hopeless: "hopelessness",
  tired: "tiredness",
  restless: "anxiety",
  overwhelmed: "overwhelm",
  hurt: "hurt",
};

/** The feelings that a member has already named by the words of a check-in: these are not guessed again. */
export const feelingsOfWords = (words: readonly EmotionWord[]): readonly EmotionName[] =>
  words.map((word) => FEELING_OF_WORD[word]);
