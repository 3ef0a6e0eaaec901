import { type FeatureOptions, featuresOf } from "@evenkeel/language/model/features";
import { PREVIOUS } from "@evenkeel/language/model/score";

export interface Example {
  readonly text: string;
  readonly previous?: string;
  /** Indices into the task's labels; for regression a single value. */
  readonly gold: readonly number[];
  /** Examples of one person, post or session share a group and are never split over folds. */
  readonly group?: string;
}

/** One text as tf-idf over known rows, unit length. */
export interface SparseVector {
  readonly rows: Int32Array;
  readonly values: Float32Array;
}

/** The features kept for a task, in order of hash. */
export interface FeatureIndex {
  readonly options: FeatureOptions;
  readonly readsPrevious: boolean;
  readonly hashes: readonly number[];
  readonly rowOf: ReadonlyMap<number, number>;
  readonly idf: Float32Array;
}

const countsOf = (example: Example, options: FeatureOptions, readsPrevious: boolean): Map<number, number> => {
  const counts = new Map<number, number>();
  const take = (hash: number, count: number): void => void counts.set(hash, (counts.get(hash) ?? 0) + count);
  for (const { hash } of featuresOf(example.text, options)) take(hash, 1);
  if (readsPrevious && example.previous)
    for (const { hash } of featuresOf(example.previous, { ...options, charMax: 0 }, PREVIOUS))
      take(hash, 0.5);
  return counts;
};

/** Keeps features of at least `leastDocuments` texts. idf = ln(1 + N / df), rounded as it will be stored. */
export const buildIndex = (
  examples: readonly Example[],
  options: FeatureOptions,
  readsPrevious: boolean,
  leastDocuments: number,
): FeatureIndex => {
  const documents = new Map<number, number>();
  for (const example of examples)
    for (const hash of countsOf(example, options, readsPrevious).keys())
      documents.set(hash, (documents.get(hash) ?? 0) + 1);
  const hashes = [...documents]
    .filter(([, count]) => count >= leastDocuments)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
  return indexOf(
    hashes,
    (hash) => Math.round(Math.log(1 + examples.length / (documents.get(hash) ?? 1)) * 16) / 16,
    options,
    readsPrevious,
  );
};

export const indexOf = (
  hashes: readonly number[],
  idf: (hash: number, row: number) => number,
  options: FeatureOptions,
  readsPrevious: boolean,
): FeatureIndex => ({
  options,
  readsPrevious,
  hashes,
  rowOf: new Map(hashes.map((hash, row) => [hash, row])),
  idf: Float32Array.from(hashes, idf),
});

/** As `activeRows` of domain/language scores it: ln(1 + tf) * idf / norm. */
export const vectorise = (example: Example, index: FeatureIndex): SparseVector => {
  const rows: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const [hash, count] of countsOf(example, index.options, index.readsPrevious)) {
    const row = index.rowOf.get(hash);
    if (row === undefined) continue;
    const value = Math.log(1 + count) * (index.idf[row] ?? 0);
    rows.push(row);
    values.push(value);
    squares += value * value;
  }
  const norm = Math.sqrt(squares) || 1;
  return { rows: Int32Array.from(rows), values: Float32Array.from(values, (value) => value / norm) };
};
