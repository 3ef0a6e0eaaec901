import { BELIEFS } from "../lexicon/thoughts.ts";
import { passes, patternSieve } from "../pattern-sieve.ts";
import type { Word } from "./words.ts";

const RULES = BELIEFS.en;
const SIEVE = patternSieve(RULES.map(({ pattern }) => pattern));

/** Names of what `beliefsOf` gives, in order. */
export const BELIEF_INPUTS: readonly string[] = [...new Set(RULES.map(({ distortion }) => distortion))].map(
  (name) => `says as in ${name}`,
);

const PLACES = RULES.map(({ distortion }) => BELIEF_INPUTS.indexOf(`says as in ${distortion}`));

/** Which habits of thinking the rules of belief see in the words, each 0 or its strength. */
export const beliefsOf = (words: readonly Word[]): number[] => {
  const text = words.map((word) => word.text).join(" ");
  const may = SIEVE.mayMatch(text);
  const found = BELIEF_INPUTS.map(() => 0);
  RULES.forEach(({ pattern, strength }, index) => {
    const place = PLACES[index] as number;
    if (passes(may, index) && pattern.test(text)) found[place] = Math.max(found[place] ?? 0, strength);
  });
  return found;
};
