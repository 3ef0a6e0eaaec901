import type { PackedModel } from "./packed-model.ts";
import { activeRows, probabilitiesOf, scoresOf } from "./score.ts";

const probabilities = (model: PackedModel, text: string, previous: string): number[] =>
  probabilitiesOf(model, scoresOf(model, activeRows(model, text, previous)));

const named = (model: PackedModel, values: readonly number[]): Record<string, number> =>
  Object.fromEntries(model.labels.map((label, at) => [label, values[at] ?? 0]));

/** Every label whose calibrated probability reaches its threshold, likeliest first. */
export const predictLabels = (
  model: PackedModel,
  text: string,
): { labels: string[]; probabilities: Record<string, number> } => {
  const values = probabilities(model, text, "");
  const labels = model.labels
    .map((label, at) => ({ label, p: values[at] ?? 0, least: model.threshold[at] ?? 0.5 }))
    .filter(({ p, least }) => p >= least)
    .sort((a, b) => b.p - a.p)
    .map(({ label }) => label);
  return { labels, probabilities: named(model, values) };
};

/** The one label of a model with one label. */
export const predictBinary = (model: PackedModel, text: string): { probability: number; label: boolean } => {
  const probability = probabilities(model, text, "")[0] ?? 0;
  return { probability, label: probability >= (model.threshold[0] ?? 0.5) };
};

/** One of several labels: the largest log probability + the model's decision offset. */
export const predictClass = (
  model: PackedModel,
  text: string,
  previous: string = "",
): { label: string; probabilities: Record<string, number> } => {
  const values = probabilities(model, text, previous);
  const decided = model.labels
    .map((label, at) => ({ label, score: Math.log(values[at] ?? 0) + (model.threshold[at] ?? 0) }))
    .sort((a, b) => b.score - a.score)[0];
  return { label: decided?.label ?? "", probabilities: named(model, values) };
};

/** The value of a regression, kept inside [low, high]. */
export const predictValue = (model: PackedModel, text: string, low: number, high: number): number =>
  Math.max(low, Math.min(high, probabilities(model, text, "")[0] ?? 0));
