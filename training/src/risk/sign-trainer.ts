import type { PackedModel } from "@evenkeel/language/model/packed-model";
import { parseModel } from "@evenkeel/language/model/packed-model";
import { CHAR_WEIGHT, signGrams } from "@evenkeel/language/risk/sign-grams";
import { indexOf, type SparseVector } from "../corpus.ts";
import { minimise } from "../lbfgs.ts";
import type { LinearWeights } from "../logistic.ts";
import { pack, strongestRows } from "../pack.ts";
import type { SignExample } from "./sign-examples.ts";

/** What is learned from: a folded text and the labels that hold. */
type Labelled = Pick<SignExample, "folded" | "gold" | "weight">;

export interface SignSettings {
  readonly modelId: string;
  readonly task: string;
  readonly labels: readonly string[];
  readonly l2: number;
  readonly steps: number;
  readonly leastDocuments: number;
  /** Rows kept when it is packed. */
  readonly keepRows: number;
}

export const SIGN_SETTINGS: SignSettings = {
  modelId: "risk-sign-4",
  task: "risk-sign",
  labels: ["sign", "grave"],
  l2: 1e-5,
  steps: 80,
  leastDocuments: 3,
  keepRows: 150_000,
};

/** Not read: the n-grams of signs are `signGrams`. */
const FEATURES = { charMin: 3, charMax: 5, trigrams: true, skips: true };

/** Slope and offset of each label's calibration. */
export interface Calibration {
  readonly slope: readonly number[];
  readonly offset: readonly number[];
}

const countsOf = (folded: string): { counts: Map<number, number>; chars: Set<number> } => {
  const { hashes, charsFrom } = signGrams(folded);
  const counts = new Map<number, number>();
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return { counts, chars: new Set(hashes.slice(charsFrom)) };
};

/** Mean logistic loss + l2 / 2 * |w|^2 for one label; the bias is free. */
const fitLabel = (
  vectors: readonly SparseVector[],
  yes: readonly boolean[],
  counts: readonly number[],
  rows: number,
  { l2, steps }: SignSettings,
): { readonly weights: Float64Array; readonly bias: number } => {
  const count = vectors.length;
  const total = counts.reduce((sum, one) => sum + one, 0);
  const found = minimise(
    (point, gradient) => {
      gradient.fill(0);
      let loss = 0;
      for (let n = 0; n < count; n += 1) {
        const { rows: active, values } = vectors[n] as SparseVector;
        let score = point[rows] as number;
        for (let k = 0; k < active.length; k += 1)
          score += (point[active[k] as number] as number) * (values[k] as number);
        const gold = yes[n] === true ? 1 : 0;
        const weight = counts[n] as number;
        loss += weight * (Math.max(score, 0) - gold * score + Math.log1p(Math.exp(-Math.abs(score))));
        const error = (weight * (1 / (1 + Math.exp(-score)) - gold)) / total;
        for (let k = 0; k < active.length; k += 1) {
          const row = active[k] as number;
          gradient[row] = (gradient[row] as number) + error * (values[k] as number);
        }
        gradient[rows] = (gradient[rows] as number) + error;
      }
      let squares = 0;
      for (let row = 0; row < rows; row += 1) {
        const weight = point[row] as number;
        squares += weight * weight;
        gradient[row] = (gradient[row] as number) + l2 * weight;
      }
      return loss / total + (l2 / 2) * squares;
    },
    new Float64Array(rows + 1),
    steps,
  );
  return { weights: found.subarray(0, rows), bias: found[rows] as number };
};

const fitAll = (
  vectors: readonly SparseVector[],
  examples: readonly Labelled[],
  rows: number,
  settings: SignSettings,
): LinearWeights => {
  const { labels } = settings;
  const fits = labels.map((_, label) =>
    fitLabel(
      vectors,
      examples.map(({ gold }) => gold.includes(label)),
      examples.map(({ weight }) => weight ?? 1),
      rows,
      settings,
    ),
  );
  const weights = new Float32Array(rows * labels.length);
  fits.forEach((fit, label) => {
    for (let row = 0; row < rows; row += 1) weights[row * labels.length + label] = fit.weights[row] as number;
  });
  return { weights, bias: Float32Array.from(fits, ({ bias }) => bias) };
};

/** Learns all labels from the n-grams of the examples. @returns the bytes of a model whose rows carry their idf, that of
 *  characters times `CHAR_WEIGHT`. */
export const trainSigns = (
  examples: readonly Labelled[],
  calibration?: Calibration,
  settings: SignSettings = SIGN_SETTINGS,
): Uint8Array => {
  const counted = examples.map(({ folded }) => countsOf(folded));
  const documents = new Map<number, number>();
  const chars = new Set<number>();
  for (const one of counted) {
    for (const hash of one.counts.keys()) documents.set(hash, (documents.get(hash) ?? 0) + 1);
    for (const hash of one.chars) chars.add(hash);
  }
  const idf = (hash: number): number =>
    Math.max(
      1,
      Math.round(
        Math.log(1 + examples.length / (documents.get(hash) ?? 1)) * (chars.has(hash) ? CHAR_WEIGHT : 1) * 16,
      ),
    ) / 16;
  const fitOver = (hashes: readonly number[]) => {
    const index = indexOf(hashes, idf, FEATURES, false);
    const vectors = counted.map(({ counts }): SparseVector => {
      const rows: number[] = [];
      const values: number[] = [];
      let squares = 0;
      for (const [hash, count] of counts) {
        const row = index.rowOf.get(hash);
        if (row === undefined) continue;
        const value = Math.log(1 + count) * (index.idf[row] ?? 0);
        rows.push(row);
        values.push(value);
        squares += value * value;
      }
      const norm = Math.sqrt(squares) || 1;
      return { rows: Int32Array.from(rows), values: Float32Array.from(values, (value) => value / norm) };
    });
    return { index, linear: fitAll(vectors, examples, hashes.length, settings) };
  };
  const all = [...documents]
    .filter(([, count]) => count >= settings.leastDocuments)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
  let { index, linear } = fitOver(all);
  if (all.length > settings.keepRows) {
    const kept = strongestRows(index, linear, settings.keepRows);
    ({ index, linear } = fitOver(kept.map((row) => all[row] ?? 0)));
  }
  return pack(
    {
      modelId: settings.modelId,
      task: settings.task,
      kind: "multilabel",
      labels: settings.labels,
      features: FEATURES,
      readsPrevious: false,
      slope: calibration?.slope ?? settings.labels.map(() => 1),
      offset: calibration?.offset ?? settings.labels.map(() => 0),
      threshold: settings.labels.map(() => 0.5),
    },
    index,
    linear,
  );
};

export const trainedSigns = (examples: readonly SignExample[], calibration?: Calibration): PackedModel =>
  parseModel(trainSigns(examples, calibration));
