import type { BaseModels } from "@evenkeel/language/model/text-reader";
import {
  buildIndex,
  denseInputs,
  type Example,
  type SparseVector,
  standardised,
  standardOf,
  vectorise,
} from "./corpus.ts";
import { minimise } from "./lbfgs.ts";
import { pack } from "./pack.ts";
import type { JointSettings, Task } from "./task.ts";
import { foldsOf } from "./train-task.ts";

/** Mean weighted logistic loss + l2 / 2 * |w|^2 for one label over n-grams and, beside them, dense inputs; the bias is free.
 *  @returns weights of the rows, then of the dense inputs, then the bias. */
const fitLabel = (
  vectors: readonly SparseVector[],
  dense: readonly Float32Array[],
  yes: readonly boolean[],
  weights: readonly number[],
  rows: number,
  { l2, steps }: JointSettings,
): Float64Array => {
  const width = dense[0]?.length ?? 0;
  const last = rows + width;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return minimise(
    (point, gradient) => {
      gradient.fill(0);
      let loss = 0;
      for (let n = 0; n < vectors.length; n += 1) {
        const weight = weights[n] as number;
        if (weight === 0) continue;
        const { rows: active, values } = vectors[n] as SparseVector;
        const inputs = dense[n] as Float32Array;
        let score = point[last] as number;
        for (let k = 0; k < active.length; k += 1)
          score += (point[active[k] as number] as number) * (values[k] as number);
        for (let k = 0; k < width; k += 1) score += (point[rows + k] as number) * (inputs[k] as number);
        const gold = yes[n] === true ? 1 : 0;
        loss += weight * (Math.max(score, 0) - gold * score + Math.log1p(Math.exp(-Math.abs(score))));
        const error = (weight * (1 / (1 + Math.exp(-score)) - gold)) / total;
        for (let k = 0; k < active.length; k += 1) {
          const row = active[k] as number;
          gradient[row] = (gradient[row] as number) + error * (values[k] as number);
        }
        for (let k = 0; k < width; k += 1)
          gradient[rows + k] = (gradient[rows + k] as number) + error * (inputs[k] as number);
        gradient[last] = (gradient[last] as number) + error;
      }
      let squares = 0;
      for (let at = 0; at < last; at += 1) {
        const weight = point[at] as number;
        squares += weight * weight;
        gradient[at] = (gradient[at] as number) + l2 * weight;
      }
      return loss / total + (l2 / 2) * squares;
    },
    new Float64Array(last + 1),
    steps,
  );
};

const scoreOf = (
  fit: Float64Array,
  { rows: active, values }: SparseVector,
  inputs: Float32Array,
  rows: number,
): number => {
  let score = fit[rows + inputs.length] as number;
  for (let k = 0; k < active.length; k += 1)
    score += (fit[active[k] as number] as number) * (values[k] as number);
  for (let k = 0; k < inputs.length; k += 1) score += (fit[rows + k] as number) * (inputs[k] as number);
  return score;
};

/** Learns n-grams and dense inputs of a task at once, each label against the rest: where labels are rare and few inputs tell
 *  them apart, these then need not wait for what n-grams have already made of the rows. The test part is not touched here. */
export const trainJointly = (
  task: Task,
  settings: JointSettings,
  learn: readonly Example[],
  base: BaseModels,
): { readonly bytes: Uint8Array; readonly held: readonly Float32Array[] } => {
  const index = buildIndex(learn, task.features, task.readsPrevious, task.leastDocuments);
  const rows = index.hashes.length;
  if (rows > task.keepRows)
    throw new Error(`${task.name} has ${rows} rows; nothing is pruned when learned jointly.`);
  const vectors = learn.map((example) => vectorise(example, index));
  const raw = denseInputs(learn, task.dense, base);
  const standard = standardOf(raw);
  const inputs = raw.map((row) => standardised(row, standard).map((value) => value * settings.denseWeight));
  const weights = learn.map(({ weight }) => weight ?? 1);
  const fitOver = (places: readonly number[]): readonly Float64Array[] =>
    task.labels.map((_, label) =>
      fitLabel(
        places.map((at) => vectors[at] as SparseVector),
        places.map((at) => inputs[at] as Float32Array),
        places.map((at) => learn[at]?.gold.includes(label) === true),
        places.map((at) => weights[at] as number),
        rows,
        settings,
      ),
    );
  const all = learn.map((_, at) => at);
  const fits = fitOver(all);
  const labels = task.labels.length;
  const width = raw[0]?.length ?? 0;
  const held: Float32Array[] = [];
  const foldOf = foldsOf(task, learn);
  for (let fold = 0; fold < task.folds; fold += 1) {
    const parts = fitOver(all.filter((at) => foldOf[at] !== fold));
    for (const at of all)
      if (foldOf[at] === fold)
        held[at] = Float32Array.from(parts, (part) =>
          scoreOf(part, vectors[at] as SparseVector, inputs[at] as Float32Array, rows),
        );
  }
  const linear = { weights: new Float32Array(rows * labels), bias: new Float32Array(labels) };
  const own = task.labels.flatMap((_, input) => task.labels.map((__, label) => Number(input === label)));
  const beside = new Array<number>(width * labels).fill(0);
  fits.forEach((fit, label) => {
    for (let row = 0; row < rows; row += 1) linear.weights[row * labels + label] = fit[row] as number;
    for (let k = 0; k < width; k += 1)
      beside[k * labels + label] = (fit[rows + k] as number) * settings.denseWeight;
    linear.bias[label] = fit[rows + width] as number;
  });
  const four = (value: number): number => Number(value.toPrecision(4));
  const bytes = pack(
    {
      modelId: task.modelId,
      task: task.name,
      kind: task.kind,
      labels: task.labels,
      features: task.features,
      readsPrevious: task.readsPrevious,
      slope: task.labels.map(() => 1),
      offset: task.labels.map(() => 0),
      threshold: task.labels.map(() => 0),
      dense: {
        groups: task.dense,
        mean: [...task.labels.map(() => 0), ...standard.mean],
        scale: [...task.labels.map(() => 1), ...standard.scale],
        weights: [...own, ...beside.map(four)],
        bias: task.labels.map(() => 0),
      },
    },
    index,
    linear,
  );
  return { bytes, held };
};
