import type { PackedModel } from "./packed-model.ts";
import { probabilitiesOf } from "./score.ts";
import { type ReadText, scoresOf } from "./text-reader.ts";

const probabilities = (model: PackedModel, read: ReadText): number[] =>
  probabilitiesOf(model, scoresOf(model, read));

const named = (model: PackedModel, values: readonly number[]): Record<string, number> =>
  Object.fromEntries(model.labels.map((label, at) => [label, values[at] ?? 0]));

/** Every label whose calibrated probability reaches its threshold, likeliest first. */
export const predictLabels = (
  model: PackedModel,
  read: ReadText,
): { labels: string[]; probabilities: Record<string, number> } => {
  const values = probabilities(model, read);
  const labels = model.labels
    .map((label, at) => ({ label, p: values[at] ?? 0, least: model.threshold[at] ?? 0.5 }))
    .filter(({ p, least }) => p >= least)
    .sort((a, b) => b.p - a.p)
    .map(({ label }) => label);
  return { labels, probabilities: named(model, values) };
};

/** The one label of a model with one label. */
export const predictBinary = (
  model: PackedModel,
  read: ReadText,
): { probability: number; label: boolean } => {
  const probability = probabilities(model, read)[0] ?? 0;
  return { probability, label: probability >= (model.threshold[0] ?? 0.5) };
};

/** One of several labels: the largest log probability + the model's decision offset. */
export const predictClass = (
  model: PackedModel,
  read: ReadText,
): { label: string; probabilities: Record<string, number> } => {
  const values = probabilities(model, read);
  let best = 0;
  const score = (at: number): number => Math.log(values[at] ?? 0) + (model.threshold[at] ?? 0);
  for (let at = 1; at < values.length; at += 1) if (score(at) > score(best)) best = at;
  return { label: model.labels[best] ?? "", probabilities: named(model, values) };
};

/** The value of a regression, kept inside [low, high]. */
export const predictValue = (model: PackedModel, read: ReadText, low: number, high: number): number =>
  Math.max(low, Math.min(high, probabilities(model, read)[0] ?? 0));
