import { seededRandom } from "@evenkeel/kernel/random";
import type { SparseVector } from "./corpus.ts";

export interface LogisticOptions {
  readonly kind: "multilabel" | "softmax" | "regression";
  readonly labels: number;
  readonly rows: number;
  readonly l2: number;
  readonly rate: number;
  readonly epochs: number;
  readonly seed: number;
  /** Weight of an example by its gold labels; 1 for none. */
  readonly weightOf?: (gold: readonly number[]) => number;
  readonly startBias?: number;
  /** Weight of each example, in order. */
  readonly exampleWeights?: readonly number[];
  /** Differences of two texts that say the same: their score is pulled to 0, without the bias. */
  readonly contrasts?: readonly Contrast[];
}

/** The vector of one text less the vector of another that says the same, and how hard their scores are pulled together. */
export interface Contrast {
  readonly difference: SparseVector;
  readonly weight: number;
}

export interface LinearWeights {
  /** rows x labels. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** L2-regularised linear model by stochastic gradient descent with rate / (1 + rate * l2 * t), weights averaged over
 *  the second half of the epochs. Squared loss for `regression`, logistic else. @see bottou2010 */
export const fitLinear = (
  vectors: readonly SparseVector[],
  gold: readonly (readonly number[])[],
  options: LogisticOptions,
): LinearWeights => {
  const { labels, rows, l2, rate, kind } = options;
  const random = seededRandom(options.seed);
  const weights = new Float32Array(rows * labels);
  const sum = new Float32Array(rows * labels);
  const bias = new Float32Array(labels).fill(options.startBias ?? 0);
  const biasSum = new Float32Array(labels);
  const errors = new Float32Array(labels);
  let shrink = 1;
  let step = 0;
  let averaged = 0;
  const contrasts = options.contrasts ?? [];
  const order = [...vectors.map((_, at) => at), ...contrasts.map((_, at) => vectors.length + at)];
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random.next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const at of order) {
      const contrast = contrasts[at - vectors.length];
      if (contrast !== undefined) {
        const eta = rate / (1 + rate * l2 * step);
        pullTogether(weights, labels, contrast, eta, errors);
        continue;
      }
      const exampleWeight = options.exampleWeights?.[at] ?? 1;
      const { rows: active, values } = vectors[at] as SparseVector;
      const truth = gold[at] as readonly number[];
      const eta = rate / (1 + rate * l2 * step);
      step += 1;
      errors.set(bias);
      for (let k = 0; k < active.length; k += 1) {
        const from = (active[k] as number) * labels;
        const value = (values[k] as number) * shrink;
        for (let label = 0; label < labels; label += 1)
          errors[label] = (errors[label] as number) + (weights[from + label] as number) * value;
      }
      toErrors(errors, truth, kind);
      const weight = exampleWeight * (options.weightOf?.(truth) ?? 1);
      shrink *= 1 - eta * l2;
      if (shrink < 1e-5) {
        for (let k = 0; k < weights.length; k += 1) weights[k] = (weights[k] as number) * shrink;
        shrink = 1;
      }
      const move = (eta * weight) / shrink;
      for (let label = 0; label < labels; label += 1)
        bias[label] = (bias[label] as number) - eta * weight * 0.01 * (errors[label] as number);
      for (let k = 0; k < active.length; k += 1) {
        const from = (active[k] as number) * labels;
        const pull = (values[k] as number) * move;
        for (let label = 0; label < labels; label += 1)
          weights[from + label] = (weights[from + label] as number) - pull * (errors[label] as number);
      }
    }
    if (epoch >= options.epochs / 2 - 1) {
      averaged += 1;
      for (let k = 0; k < weights.length; k += 1)
        sum[k] = (sum[k] as number) + (weights[k] as number) * shrink;
      for (let label = 0; label < labels; label += 1)
        biasSum[label] = (biasSum[label] as number) + (bias[label] as number);
    }
  }
  return { weights: sum.map((value) => value / averaged), bias: biasSum.map((value) => value / averaged) };
};

/** One step on weight / 2 * (w . difference)^2 for every label, never further than to 0. */
const pullTogether = (
  weights: Float32Array,
  labels: number,
  { difference: { rows, values }, weight }: Contrast,
  eta: number,
  scores: Float32Array,
): void => {
  scores.fill(0);
  let squares = 0;
  for (let k = 0; k < rows.length; k += 1) {
    const from = (rows[k] as number) * labels;
    const value = values[k] as number;
    squares += value * value;
    for (let label = 0; label < labels; label += 1)
      scores[label] = (scores[label] as number) + (weights[from + label] as number) * value;
  }
  const move = squares === 0 ? 0 : Math.min(eta * weight, 1 / squares);
  for (let k = 0; k < rows.length; k += 1) {
    const from = (rows[k] as number) * labels;
    const pull = (values[k] as number) * move;
    // Weights and their scores are both kept divided by `shrink`, which therefore drops out.
    for (let label = 0; label < labels; label += 1)
      weights[from + label] = (weights[from + label] as number) - pull * (scores[label] as number);
  }
};

/** Turns scores into (prediction - truth), in place. */
const toErrors = (scores: Float32Array, truth: readonly number[], kind: LogisticOptions["kind"]): void => {
  if (kind === "regression") {
    for (let label = 0; label < scores.length; label += 1)
      scores[label] = Math.max(-2, Math.min(2, (scores[label] as number) - (truth[label] as number)));
    return;
  }
  if (kind === "multilabel") {
    for (let label = 0; label < scores.length; label += 1)
      scores[label] = 1 / (1 + Math.exp(-(scores[label] as number)));
  } else {
    const top = Math.max(...scores);
    let total = 0;
    for (let label = 0; label < scores.length; label += 1)
      total += scores[label] = Math.exp((scores[label] as number) - top);
    for (let label = 0; label < scores.length; label += 1) scores[label] = (scores[label] as number) / total;
  }
  for (const label of truth) scores[label] = (scores[label] as number) - 1;
};

/** a - b. */
export const differenceOf = (a: SparseVector, b: SparseVector): SparseVector => {
  const values = new Map<number, number>();
  a.rows.forEach((row, k) => {
    values.set(row, a.values[k] as number);
  });
  b.rows.forEach((row, k) => {
    values.set(row, (values.get(row) ?? 0) - (b.values[k] as number));
  });
  const apart = [...values].filter(([, value]) => Math.abs(value) > 1e-6);
  return {
    rows: Int32Array.from(apart, ([row]) => row),
    values: Float32Array.from(apart, ([, value]) => value),
  };
};

export const scoreLinear = (
  { weights, bias }: LinearWeights,
  { rows, values }: SparseVector,
): Float32Array => {
  const labels = bias.length;
  const scores = bias.slice();
  for (let k = 0; k < rows.length; k += 1) {
    const from = (rows[k] as number) * labels;
    for (let label = 0; label < labels; label += 1)
      scores[label] = (scores[label] as number) + (weights[from + label] as number) * (values[k] as number);
  }
  return scores;
};
