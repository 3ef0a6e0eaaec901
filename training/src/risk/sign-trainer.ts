import type { PackedModel } from "@evenkeel/language/model/packed-model";
import { parseModel } from "@evenkeel/language/model/packed-model";
import { CHAR_WEIGHT, signGrams } from "@evenkeel/language/risk/sign-grams";
import { indexOf, type SparseVector } from "../corpus.ts";
import { minimise } from "../lbfgs.ts";
import type { LinearWeights } from "../logistic.ts";
import { pack, strongestRows } from "../pack.ts";
import type { SignExample } from "./sign-examples.ts";

export const SIGN_SETTINGS = {
  l2: 2e-5,
  steps: 120,
  leastDocuments: 2,
  keepRows: 80_000,
} as const;

/** Not read: the n-grams of signs are `signGrams`. */
const FEATURES = { charMin: 3, charMax: 5, trigrams: true, skips: true };
const LABELS = ["sign", "grave"];

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
  rows: number,
): { readonly weights: Float64Array; readonly bias: number } => {
  const count = vectors.length;
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
        loss += Math.max(score, 0) - gold * score + Math.log1p(Math.exp(-Math.abs(score)));
        const error = (1 / (1 + Math.exp(-score)) - gold) / count;
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
        gradient[row] = (gradient[row] as number) + SIGN_SETTINGS.l2 * weight;
      }
      return loss / count + (SIGN_SETTINGS.l2 / 2) * squares;
    },
    new Float64Array(rows + 1),
    SIGN_SETTINGS.steps,
  );
  return { weights: found.subarray(0, rows), bias: found[rows] as number };
};

const fitBoth = (
  vectors: readonly SparseVector[],
  examples: readonly SignExample[],
  rows: number,
): LinearWeights => {
  const fits = LABELS.map((_, label) =>
    fitLabel(
      vectors,
      examples.map(({ gold }) => gold.includes(label)),
      rows,
    ),
  );
  const weights = new Float32Array(rows * LABELS.length);
  fits.forEach((fit, label) => {
    for (let row = 0; row < rows; row += 1) weights[row * LABELS.length + label] = fit.weights[row] as number;
  });
  return { weights, bias: Float32Array.from(fits, ({ bias }) => bias) };
};

/** Learns both labels from the n-grams of the examples. @returns the bytes of a model whose rows carry their idf, that of
 *  characters times `CHAR_WEIGHT`. */
export const trainSigns = (examples: readonly SignExample[], calibration?: Calibration): Uint8Array => {
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
    return { index, linear: fitBoth(vectors, examples, hashes.length) };
  };
  const all = [...documents]
    .filter(([, count]) => count >= SIGN_SETTINGS.leastDocuments)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
  let { index, linear } = fitOver(all);
  if (all.length > SIGN_SETTINGS.keepRows) {
    const kept = strongestRows(index, linear, SIGN_SETTINGS.keepRows);
    ({ index, linear } = fitOver(kept.map((row) => all[row] ?? 0)));
  }
  return pack(
    {
      modelId: "risk-sign-2",
      task: "risk-sign",
      kind: "multilabel",
      labels: LABELS,
      features: FEATURES,
      readsPrevious: false,
      slope: calibration?.slope ?? [1, 1],
      offset: calibration?.offset ?? [0, 0],
      threshold: [0.5, 0.5],
    },
    index,
    linear,
  );
};

export const trainedSigns = (examples: readonly SignExample[], calibration?: Calibration): PackedModel =>
  parseModel(trainSigns(examples, calibration));
