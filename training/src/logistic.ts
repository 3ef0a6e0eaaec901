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
  const order = vectors.map((_, at) => at);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random.next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const at of order) {
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
