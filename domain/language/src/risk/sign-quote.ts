import type { PackedModel } from "../model/packed-model.ts";
import { type SignReading, tokenShares } from "./sign-model.ts";

/** Longest quote, in words: what a person can be asked about in one sentence. */
const LONGEST = 12;
const ENDS: ReadonlySet<string> = new Set([".", "?"]);

/** The words of one sentence that moved the model most, or one label of it, at most twelve.
 *  @returns positions in the folded text of the first and the last character. */
export const movingWords = (
  model: PackedModel,
  reading: Pick<SignReading, "grams">,
  label?: number,
): { readonly first: number; readonly last: number } => {
  const { tokens } = reading.grams;
  const shares = tokenShares(model, reading, label);
  let best = { from: 0, to: Math.max(0, tokens.length - 1), sum: Number.NEGATIVE_INFINITY };
  for (let from = 0; from < tokens.length; from += 1) {
    if (ENDS.has(tokens[from] as string) || (from > 0 && !startsHere(tokens, from))) continue;
    let sum = 0;
    for (let to = from; to < tokens.length && to < from + LONGEST; to += 1) {
      if (ENDS.has(tokens[to] as string)) break;
      sum += shares[to] as number;
      if (sum > best.sum) best = { from, to, sum };
    }
  }
  const first = tokens.slice(0, best.from).reduce((at, token) => at + token.length + 1, 0);
  const upTo = tokens.slice(0, best.to + 1).reduce((at, token) => at + token.length + 1, 0);
  return { first, last: Math.max(first, upTo - 2) };
};

/** A quote begins where a part of a sentence does, or every so many words within a long one. */
const startsHere = (tokens: readonly string[], at: number): boolean => {
  const before = tokens[at - 1] as string;
  return ENDS.has(before) || before === "," || at % 4 === 0;
};
