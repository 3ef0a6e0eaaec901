import { type Features, featuresOf, WORDS_ALONE } from "./features.ts";
import { type PackedModel, rowOf } from "./packed-model.ts";
import { PREVIOUS, PREVIOUS_WEIGHT, type ReadText } from "./text-reader.ts";

/** Rows of a model that a text holds, each once, with tf-idf scaled to unit length: ln(1 + tf) * idf / norm. */
export interface ActiveRows {
  readonly rows: readonly number[];
  readonly values: readonly number[];
  /** Place in `features` of the first occurrence; from `features.hashes.length` on it is the other speaker's words. */
  readonly first: readonly number[];
  /** The n-grams of the text itself. */
  readonly features: Features;
}

/** One model's part of a text, n-gram by n-gram: what `scoresOf` adds up, for explanations. */
export const activeRows = (model: PackedModel, read: ReadText): ActiveRows => {
  const features = featuresOf(model.features.plain === true ? read.plainWords : read.words);
  const rows: number[] = [];
  const values: number[] = [];
  const first: number[] = [];
  let squares = 0;
  const take = ({ hashes }: Features, weight: number, from: number): void => {
    const counted = new Map<number, { count: number; readonly place: number }>();
    hashes.forEach((hash, place) => {
      const known = counted.get(hash);
      if (known === undefined) counted.set(hash, { count: 1, place });
      else known.count += 1;
    });
    for (const [hash, { count, place }] of counted) {
      const row = rowOf(model, hash);
      if (row === -1) continue;
      const value = Math.log(1 + count * weight) * (model.idf[row] ?? 0);
      squares += value * value;
      rows.push(row);
      values.push(value);
      first.push(from + place);
    }
  };
  take(features, 1, 0);
  if (model.readsPrevious && read.previousWords.length > 0)
    take(featuresOf(read.previousWords, WORDS_ALONE, PREVIOUS), PREVIOUS_WEIGHT, features.hashes.length);
  const norm = Math.sqrt(squares) || 1;
  return { rows, values: values.map((value) => value / norm), first, features };
};
