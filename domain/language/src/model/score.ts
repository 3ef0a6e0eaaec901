import { type Feature, featuresOf } from "./features.ts";
import { type PackedModel, rowOf } from "./packed-model.ts";

/** Marks features of the other speaker's words, so that they have weights of their own. */
export const PREVIOUS = 0x51ed270b;
const PREVIOUS_WEIGHT = 0.5;

interface Active {
  readonly row: number;
  value: number;
  readonly feature: Feature;
}

/** tf-idf of the features that the model knows, scaled to unit length: (1 + ln tf) * idf / norm. */
export const activeRows = (model: PackedModel, text: string, previous: string): readonly Active[] => {
  const active = new Map<number, Active>();
  const take = (features: readonly Feature[], count: number): void => {
    for (const feature of features) {
      const row = rowOf(model, feature.hash);
      if (row === -1) continue;
      const known = active.get(row);
      if (known === undefined) active.set(row, { row, value: count, feature });
      else known.value += count;
    }
  };
  take(featuresOf(text, model.features), 1);
  if (model.readsPrevious && previous !== "")
    take(featuresOf(previous, { ...model.features, charMax: 0 }, PREVIOUS), PREVIOUS_WEIGHT);
  let squares = 0;
  for (const item of active.values()) {
    item.value = Math.log(1 + item.value) * (model.idf[item.row] ?? 0);
    squares += item.value * item.value;
  }
  const norm = Math.sqrt(squares) || 1;
  for (const item of active.values()) item.value /= norm;
  return [...active.values()];
};

/** Raw scores per label: bias + sum of weight * value. */
export const scoresOf = (model: PackedModel, active: readonly Active[]): number[] => {
  const labels = model.labels.length;
  const sums = new Float64Array(labels);
  for (const { row, value } of active) {
    const from = row * labels;
    for (let label = 0; label < labels; label += 1)
      sums[label] = (sums[label] ?? 0) + value * (model.weights[from + label] ?? 0);
  }
  return model.labels.map(
    (_, label) => (model.bias[label] ?? 0) + (sums[label] ?? 0) * (model.scale[label] ?? 0),
  );
};

/** Calibrated probabilities; for `softmax` they sum to 1, for `regression` the score itself. */
export const probabilitiesOf = (model: PackedModel, scores: readonly number[]): number[] => {
  const calibrated = scores.map(
    (score, label) => (model.slope[label] ?? 1) * score + (model.offset[label] ?? 0),
  );
  if (model.kind === "regression") return calibrated;
  if (model.kind === "multilabel") return calibrated.map((score) => 1 / (1 + Math.exp(-score)));
  const top = Math.max(...calibrated);
  const powers = calibrated.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};

/** A word's share in one label's score; shares of all words and the bias add up to the score exactly. */
export interface Contribution {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** Which stretches of the text moved one label, strongest first. Exact: the model is linear. */
export const explain = (
  model: PackedModel,
  label: number,
  text: string,
  previous: string = "",
): Contribution[] => {
  const spans = new Map<string, Contribution>();
  for (const { row, value, feature } of activeRows(model, text, previous)) {
    const weight =
      value * (model.weights[row * model.labels.length + label] ?? 0) * (model.scale[label] ?? 0);
    const key = `${feature.start}-${feature.end}`;
    const known = spans.get(key);
    spans.set(key, {
      text: text.slice(feature.start, feature.end),
      start: feature.start,
      end: feature.end,
      weight: (known?.weight ?? 0) + weight,
    });
  }
  return [...spans.values()].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
};
