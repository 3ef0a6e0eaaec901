import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Example } from "../corpus.ts";

/** Plain frames in which only the rated word carries feeling, so that the words around it learn to weigh nothing. */
const FRAMES: readonly string[] = [
  "My mother is {w} because of the news.",
  "I have been {w} since the morning.",
  "She told me that she is {w} and I said okay.",
  "My sister and my father have been {w} because of school.",
  "We are {w} all the time.",
];

/** Sentences about people with one word of VADER's list each, rated as the word is. */
export const feltSentences = (): Example[] => {
  const file = createRequire(import.meta.url).resolve("vader-sentiment/vader_lexicon.txt");
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, at) => {
      const [word = "", rating] = line.split("\t");
      const value = Number(rating);
      const fits = /^[a-z]{4,12}$/.test(word) && Number.isFinite(value) && at % 5 === 0;
      const frame = FRAMES[Math.floor(at / 5) % FRAMES.length] ?? "{w}";
      return fits
        ? [{ text: frame.replace("{w}", word), gold: [value], group: `felt ${word}`, weight: 0.5 }]
        : [];
    });
};
