import { type FeatureOptions, featuresOf, WORDS_ALONE } from "@evenkeel/language/model/features";
import type { DenseGroup, PackedModel } from "@evenkeel/language/model/packed-model";
import { plainWords } from "@evenkeel/language/model/plain-words";
import {
  type BaseModels,
  type GivenInputs,
  PREVIOUS,
  PREVIOUS_WEIGHT,
  readText,
} from "@evenkeel/language/model/text-reader";
import { type Word, wordsOf } from "@evenkeel/language/model/words";
import { shippedModel } from "./shipped.ts";

export interface Example {
  readonly text: string;
  readonly previous?: string;
  /** Indices into the task's labels; for regression the values. */
  readonly gold: readonly number[];
  /** Examples of one person, post or session share a group and are never split over folds. */
  readonly group?: string;
  /** How much it counts in learning; 1 when not given. */
  readonly weight?: number;
  /** Inputs that are not worked out from the text alone: evidence, and scores of passages that were held out. */
  readonly given?: GivenInputs;
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

let lexicon: PackedModel | undefined;
const wordsRead = (text: string, { plain }: FeatureOptions): readonly Word[] => {
  const words = wordsOf(text);
  if (plain !== true) return words;
  lexicon ??= shippedModel("words");
  return plainWords(text, words, lexicon);
};

const countsOf = (example: Example, options: FeatureOptions, readsPrevious: boolean): Map<number, number> => {
  const counts = new Map<number, number>();
  const take = (hashes: readonly number[], count: number): void => {
    for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + count);
  };
  take(featuresOf(wordsRead(example.text, options), options).hashes, 1);
  if (readsPrevious && example.previous)
    take(featuresOf(wordsOf(example.previous), WORDS_ALONE, PREVIOUS).hashes, PREVIOUS_WEIGHT);
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

/** The dense inputs of every example, as the product will read them. */
export const denseInputs = (
  examples: readonly Example[],
  groups: readonly DenseGroup[],
  base: BaseModels,
): Float32Array[] =>
  examples.map(({ text, previous, given }) => {
    const read = readText(base, text, previous, given);
    return Float32Array.from(groups.flatMap((group) => [...read.dense(group)]));
  });

export interface Standard {
  readonly mean: readonly number[];
  readonly scale: readonly number[];
}

/** Mean and 1 / standard deviation of every input; 0 for one that never changes. */
export const standardOf = (inputs: readonly Float32Array[]): Standard => {
  const size = inputs[0]?.length ?? 0;
  const mean = new Array<number>(size).fill(0);
  const spread = new Array<number>(size).fill(0);
  for (const row of inputs)
    row.forEach((value, at) => {
      mean[at] = (mean[at] ?? 0) + value / inputs.length;
    });
  for (const row of inputs)
    row.forEach((value, at) => {
      spread[at] = (spread[at] ?? 0) + (value - (mean[at] ?? 0)) ** 2 / inputs.length;
    });
  const round = (value: number): number => Number(value.toPrecision(6));
  return {
    mean: mean.map(round),
    scale: spread.map((value) => (value < 1e-8 ? 0 : round(1 / Math.sqrt(value)))),
  };
};

export const standardised = (inputs: Float32Array, { mean, scale }: Standard): Float32Array =>
  inputs.map((value, at) => (value - (mean[at] ?? 0)) * (scale[at] ?? 0));
