import type { LogisticOptions } from "./logistic.ts";

export interface StackOptions {
  readonly kind: LogisticOptions["kind"];
  readonly labels: number;
  /** Pull to the start weights, per example. */
  readonly l2: number;
  readonly steps: number;
  readonly weights: readonly number[];
  /** Differences of the inputs of two texts that say the same: weight / 2 * (w . difference)^2 is added to the loss. */
  readonly contrasts?: readonly { readonly difference: Float32Array; readonly weight: number }[];
}

export interface StackWeights {
  /** inputs x labels. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** Cholesky factor of a symmetric positive definite matrix, in place (lower half). */
const factorise = (matrix: Float64Array, size: number): void => {
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * size + j] as number;
      for (let k = 0; k < j; k += 1)
        sum -= (matrix[i * size + k] as number) * (matrix[j * size + k] as number);
      matrix[i * size + j] = i === j ? Math.sqrt(sum) : sum / (matrix[j * size + j] as number);
    }
};

const solve = (factor: Float64Array, size: number, right: Float64Array): void => {
  for (let i = 0; i < size; i += 1) {
    let sum = right[i] as number;
    for (let k = 0; k < i; k += 1) sum -= (factor[i * size + k] as number) * (right[k] as number);
    right[i] = sum / (factor[i * size + i] as number);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = right[i] as number;
    for (let k = i + 1; k < size; k += 1) sum -= (factor[k * size + i] as number) * (right[k] as number);
    right[i] = sum / (factor[i * size + i] as number);
  }
};

/** Linear model over few dense inputs by steps (c X'X + l2)^-1 gradient, where c bounds the curvature of the loss (1/4
 *  logistic, 1/2 softmax, 1 squared), so that every step lowers it. @see bohning1992
 *  @param inputs standardised; the first `labels` of them are the scores to begin from, with weight `own`. */
export const fitStack = (
  inputs: readonly Float32Array[],
  gold: readonly (readonly number[])[],
  own: readonly number[],
  startBias: readonly number[],
  options: StackOptions,
): StackWeights => {
  const { labels, kind } = options;
  const width = (inputs[0]?.length ?? 0) + 1;
  const bound = kind === "regression" ? 1 : kind === "softmax" ? 0.5 : 0.25;
  const total = options.weights.reduce((sum, weight) => sum + weight, 0);
  const matrix = new Float64Array(width * width);
  const at = (row: Float32Array, i: number): number => (i === width - 1 ? 1 : (row[i] as number));
  inputs.forEach((row, n) => {
    const weight = (options.weights[n] as number) * bound;
    for (let i = 0; i < width; i += 1) {
      const value = at(row, i) * weight;
      for (let j = 0; j <= i; j += 1)
        matrix[i * width + j] = (matrix[i * width + j] as number) + value * at(row, j);
    }
  });
  const contrasts = options.contrasts ?? [];
  for (const { difference, weight } of contrasts)
    for (let i = 0; i < width - 1; i += 1) {
      const value = (difference[i] as number) * weight;
      for (let j = 0; j <= i; j += 1)
        matrix[i * width + j] = (matrix[i * width + j] as number) + value * (difference[j] as number);
    }
  const pull = (i: number): number => (i === width - 1 ? 1e-6 : options.l2) * total;
  for (let i = 0; i < width; i += 1) matrix[i * width + i] = (matrix[i * width + i] as number) + pull(i);
  factorise(matrix, width);

  const start = new Float64Array(width * labels);
  for (let label = 0; label < labels; label += 1) {
    start[label * labels + label] = own[label] ?? 1;
    start[(width - 1) * labels + label] = startBias[label] ?? 0;
  }
  const weights = start.slice();
  const errors = new Float64Array(labels);
  for (let step = 0; step < (kind === "regression" ? 1 : options.steps); step += 1) {
    const gradient = new Float64Array(width * labels);
    inputs.forEach((row, n) => {
      errors.fill(0);
      for (let i = 0; i < width; i += 1) {
        const value = at(row, i);
        for (let label = 0; label < labels; label += 1)
          errors[label] = (errors[label] as number) + value * (weights[i * labels + label] as number);
      }
      surprise(errors, gold[n] as readonly number[], kind);
      const weight = options.weights[n] as number;
      for (let i = 0; i < width; i += 1) {
        const value = at(row, i) * weight;
        for (let label = 0; label < labels; label += 1)
          gradient[i * labels + label] =
            (gradient[i * labels + label] as number) + value * (errors[label] as number);
      }
    });
    for (const { difference, weight } of contrasts)
      for (let label = 0; label < labels; label += 1) {
        let apart = 0;
        difference.forEach((value, i) => {
          apart += value * (weights[i * labels + label] as number);
        });
        difference.forEach((value, i) => {
          gradient[i * labels + label] = (gradient[i * labels + label] as number) + weight * apart * value;
        });
      }
    for (let label = 0; label < labels; label += 1) {
      const column = Float64Array.from({ length: width }, (_, i) => {
        const place = i * labels + label;
        return (
          (gradient[place] as number) + pull(i) * ((weights[place] as number) - (start[place] as number))
        );
      });
      solve(matrix, width, column);
      column.forEach((move, i) => {
        weights[i * labels + label] = (weights[i * labels + label] as number) - move;
      });
    }
  }
  return {
    weights: weights.slice(0, (width - 1) * labels),
    bias: weights.slice((width - 1) * labels),
  };
};

/** Turns scores into (prediction - truth), in place. */
const surprise = (scores: Float64Array, truth: readonly number[], kind: StackOptions["kind"]): void => {
  if (kind === "regression") {
    for (let label = 0; label < scores.length; label += 1)
      scores[label] = (scores[label] as number) - (truth[label] as number);
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

export const scoreStack = ({ weights, bias }: StackWeights, inputs: Float32Array): Float32Array => {
  const labels = bias.length;
  const scores = Float32Array.from(bias);
  inputs.forEach((value, i) => {
    for (let label = 0; label < labels; label += 1)
      scores[label] = (scores[label] as number) + value * (weights[i * labels + label] as number);
  });
  return scores;
};
