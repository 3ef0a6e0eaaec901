/** Texts of up to so many words are read at once; longer ones sentence by sentence, since one sentence of a letter shows what
 *  the rest of it covers up. */
const AT_ONCE = 40;
const LONGEST = 60;

const SENTENCE = /[^.!?\n]+(?:[.!?]+["'”’)\]]*\s*|\n+|$)/g;
const WORD = /\S+\s*/g;

/** The stretches of a text that are read for habits of thinking: never none, none longer than 60 words. */
export const passagesOf = (text: string): readonly string[] => {
  if ((text.match(WORD) ?? []).length <= AT_ONCE) return [text];
  const passages: string[] = [];
  for (const [sentence] of text.matchAll(SENTENCE)) {
    const words = sentence.match(WORD) ?? [];
    if (words.length < 2) continue;
    for (let at = 0; at < words.length; at += LONGEST)
      passages.push(
        words
          .slice(at, at + LONGEST)
          .join("")
          .trim(),
      );
  }
  return passages.length === 0 ? [text] : passages;
};

/** One score of a whole text from those of its passages: ln of the sum of exponentials, near the highest and above it where
 *  several are high. */
export const pooledScore = (scores: readonly number[]): number => {
  const top = Math.max(...scores);
  return top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
};
