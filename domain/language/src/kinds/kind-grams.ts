import { hashFrom } from "../model/features.ts";
import { fold } from "../risk/fold.ts";
import { signGrams } from "../risk/sign-grams.ts";

/** Hash of the row that holds the weights of one direction of sense. */
const SENSE = 0x5bd1e995;
export const senseHash = (direction: number): number => hashFrom(SENSE, String(direction));

/** How much the directions of sense count beside the n-grams, which together have length 1. */
const SENSE_WEIGHT = 0.1;

/** The n-grams of a text by hash, with how often each stands in it. */
export const kindCounts = (text: string): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const hash of signGrams(fold(text).text).hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
};

/** Where the inputs of a model stand: the row of a hash, -1 where it has none, and the idf of each row. */
export interface KindTable {
  readonly rowOf: (hash: number) => number;
  readonly idf: ArrayLike<number>;
}

/** Known rows of a text and their values: n-grams as ln(1 + count) * idf / norm, then the directions of sense.
 *  @param sense shape [48], in units of their standard deviation. */
export const kindRows = (
  { rowOf, idf }: KindTable,
  counts: ReadonlyMap<number, number>,
  sense: readonly number[],
): { readonly rows: readonly number[]; readonly values: readonly number[] } => {
  const rows: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const [hash, count] of counts) {
    const row = rowOf(hash);
    if (row === -1) continue;
    const value = Math.log(1 + count) * (idf[row] ?? 0);
    squares += value * value;
    rows.push(row);
    values.push(value);
  }
  const norm = Math.sqrt(squares) || 1;
  const scaled = values.map((value) => value / norm);
  sense.forEach((value, direction) => {
    const row = rowOf(senseHash(direction));
    if (row === -1) return;
    rows.push(row);
    scaled.push(value * SENSE_WEIGHT);
  });
  return { rows, values: scaled };
};
