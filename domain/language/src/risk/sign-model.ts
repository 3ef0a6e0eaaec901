import { type PackedModel, rowOf } from "../model/packed-model.ts";
import { probabilitiesOf } from "../model/score.ts";
import { type SignGrams, signGrams } from "./sign-grams.ts";

/** What the model of signs makes of folded words. */
export interface SignReading {
  /** Calibrated P(any sign of suicidal thought or self-harm), P(high or immediate). */
  readonly sign: number;
  readonly grave: number;
  readonly grams: SignGrams;
  readonly scores: readonly number[];
}

/** Scores before calibration, one a label: ln(1 + count) * idf / norm over known rows, times their weights. */
export const signScores = (model: PackedModel, grams: SignGrams): number[] => {
  const labels = model.labels.length;
  const sums = new Array<number>(labels).fill(0);
  let squares = 0;
  for (const [row, count] of countedRows(model, grams)) {
    const value = Math.log(1 + count) * (model.idf[row] ?? 0);
    squares += value * value;
    for (let label = 0; label < labels; label += 1)
      sums[label] = (sums[label] ?? 0) + value * (model.weights[row * labels + label] ?? 0);
  }
  const norm = Math.sqrt(squares) || 1;
  return sums.map((sum, label) => (sum * (model.scale[label] ?? 0)) / norm + (model.bias[label] ?? 0));
};

const countedRows = (model: PackedModel, { hashes }: SignGrams): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const hash of hashes) {
    const row = rowOf(model, hash);
    if (row !== -1) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return counts;
};

export const readSigns = (model: PackedModel, folded: string): SignReading => {
  const grams = signGrams(folded);
  const scores = signScores(model, grams);
  const [sign = 0, grave = 0] = probabilitiesOf(model, scores);
  return { sign, grave, grams, scores };
};

/** How much each token moved the scores, all labels added up or one alone; an n-gram's share is split evenly over its tokens. */
export const tokenShares = (
  model: PackedModel,
  { grams }: Pick<SignReading, "grams">,
  only?: number,
): number[] => {
  const shares = new Array<number>(grams.tokens.length).fill(0);
  const counts = countedRows(model, grams);
  const labels = model.labels.length;
  grams.hashes.forEach((hash, at) => {
    const row = rowOf(model, hash);
    if (row === -1) return;
    const count = counts.get(row) ?? 1;
    let weight = 0;
    for (let label = only ?? 0; label < (only === undefined ? labels : only + 1); label += 1)
      weight += (model.weights[row * labels + label] ?? 0) * (model.scale[label] ?? 0);
    const share = (weight * Math.log(1 + count) * (model.idf[row] ?? 0)) / count;
    const first = grams.firstToken[at] ?? 0;
    const last = grams.lastToken[at] ?? first;
    for (let token = first; token <= last; token += 1)
      shares[token] = (shares[token] ?? 0) + share / (last - first + 1);
  });
  return shares;
};
