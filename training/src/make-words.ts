import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { WORDS_ALONE, wordHash } from "@evenkeel/language/model/features";
import { wordsOf } from "@evenkeel/language/model/words";
import { indexOf } from "./corpus.ts";
import { readDataset } from "./datasets.ts";
import { pack } from "./pack.ts";

/** How rare a rated word is taken to be that everyday comments do not hold, as an idf. */
const SELDOM = 9;
const LEAST_COMMENTS = 4;

/** ln(1 + comments / comments with the word) of words in at least four of GoEmotions' comments (CC BY 4.0). */
const everydayWords = (): Map<string, number> => {
  const comments = readDataset("goemotions/train.tsv").trim().split("\n");
  const counts = new Map<string, number>();
  for (const comment of comments)
    for (const word of new Set(wordsOf(comment.split("\t")[0] ?? "").map(({ text }) => text)))
      if (/^[a-z']+$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map(
    [...counts]
      .filter(([, count]) => count >= LEAST_COMMENTS)
      .map(([word, count]) => [word, Math.log(1 + comments.length / count)]),
  );
};

/** Mean ratings of single words and marks by ten people each, from VADER's list (MIT), as a table by hash; and everyday words
 *  with rating 0, with how rare they are, by which misspelt words are known. */
export const makeWords = (): Uint8Array => {
  const file = createRequire(import.meta.url).resolve("vader-sentiment/vader_lexicon.txt");
  const ratings = new Map<number, number[]>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [token = "", rating] = line.split("\t");
    const words = wordsOf(token);
    const value = Number(rating);
    if (words.length !== 1 || words[0] === undefined || !Number.isFinite(value)) continue;
    const hash = wordHash(words[0].text);
    ratings.set(hash, [...(ratings.get(hash) ?? []), value]);
  }
  const rarity = new Map<number, number>();
  for (const [word, rare] of everydayWords()) rarity.set(wordHash(word), rare);
  const hashes = [...new Set([...ratings.keys(), ...rarity.keys()])].sort((a, b) => a - b);
  const meanOf = (hash: number): number => {
    const values = ratings.get(hash) ?? [];
    return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  };
  return pack(
    {
      modelId: "words-2",
      task: "words",
      kind: "regression",
      labels: ["pleasantness"],
      features: WORDS_ALONE,
      readsPrevious: false,
      slope: [1],
      offset: [0],
      threshold: [0],
    },
    indexOf(hashes, (hash) => rarity.get(hash) ?? SELDOM, WORDS_ALONE, false),
    { weights: Float32Array.from(hashes, meanOf), bias: Float32Array.of(0) },
  );
};
