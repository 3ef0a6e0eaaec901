import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { WORDS_ALONE, wordHash } from "@evenkeel/language/model/features";
import { wordsOf } from "@evenkeel/language/model/words";
import { indexOf } from "./corpus.ts";
import { pack } from "./pack.ts";

/** Mean ratings of single words and marks by ten people each, from VADER's list (MIT), as a table by hash. */
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
  const hashes = [...ratings.keys()].sort((a, b) => a - b);
  const meanOf = (hash: number): number => {
    const values = ratings.get(hash) ?? [];
    return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  };
  return pack(
    {
      modelId: "words-1",
      task: "words",
      kind: "regression",
      labels: ["pleasantness"],
      features: WORDS_ALONE,
      readsPrevious: false,
      slope: [1],
      offset: [0],
      threshold: [0],
    },
    indexOf(hashes, () => 1, WORDS_ALONE, false),
    { weights: Float32Array.from(hashes, meanOf), bias: Float32Array.of(0) },
  );
};
