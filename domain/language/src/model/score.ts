import { activeRows } from "./active-rows.ts";
import { inputNames } from "./input-names.ts";
import type { PackedModel } from "./packed-model.ts";
import { passageShares } from "./passage-shares.ts";
import type { BaseModels, ReadText } from "./text-reader.ts";

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

/** A share in one label's score; all shares and `baseline` add up to the score exactly. */
export interface Contribution {
  /** The words, or for an input that is about the whole text its name. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** What a label's score is before any word is read: bias, and for a second stage the standardised inputs at zero. */
export const baseline = (model: PackedModel, label: number): number => {
  const { dense, labels } = model;
  if (dense === undefined) return model.bias[label] ?? 0;
  return labels.reduce(
    (sum, _, own) =>
      sum +
      ((model.bias[own] ?? 0) - (dense.mean[own] ?? 0)) *
        (dense.scale[own] ?? 0) *
        (dense.weights[own * labels.length + label] ?? 0),
    dense.bias[label] ?? 0,
  );
};

/** Which stretches of the text moved one label, strongest first; inputs about the whole text stand by their name, from 0 to
 *  the end. Exact: the last step of every model is linear. */
export const explain = (
  model: PackedModel,
  label: number,
  read: ReadText,
  base: BaseModels,
): Contribution[] => {
  const spans = new Map<string, Contribution>();
  const add = (text: string, start: number, end: number, weight: number): void => {
    const key = `${start}-${end}-${text}`;
    spans.set(key, { text, start, end, weight: (spans.get(key)?.weight ?? 0) + weight });
  };
  const labels = model.labels.length;
  const { dense } = model;
  // What one unit of each own n-gram score is worth for this label after the second stage.
  const worth = model.labels.map((_, own) =>
    dense === undefined
      ? Number(own === label)
      : (dense.scale[own] ?? 0) * (dense.weights[own * labels + label] ?? 0),
  );
  const { rows, values, first, features } = activeRows(model, read);
  const ownFeatures = features.hashes.length;
  rows.forEach((row, i) => {
    let weight = 0;
    for (let own = 0; own < labels; own += 1)
      weight += (worth[own] ?? 0) * (model.weights[row * labels + own] ?? 0) * (model.scale[own] ?? 0);
    weight *= values[i] ?? 0;
    const place = first[i] ?? 0;
    if (place >= ownFeatures) add("the other's words", 0, 0, weight);
    else {
      const start = features.starts[place] ?? 0;
      const end = features.ends[place] ?? 0;
      add(read.text.slice(start, end), start, end, weight);
    }
  });
  if (dense !== undefined) {
    let input = labels;
    for (const group of dense.groups) {
      const names = inputNames(group, base);
      read.dense(group).forEach((raw, at) => {
        const value = (raw - (dense.mean[input] ?? 0)) * (dense.scale[input] ?? 0);
        const weight = value * (dense.weights[input * labels + label] ?? 0);
        if (group === "passages")
          for (const { start, end, share } of passageShares(read, base))
            add(read.text.slice(start, end), start, end, weight * share);
        else add(names[at] ?? group, 0, read.text.length, weight);
        input += 1;
      });
    }
  }
  return [...spans.values()].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
};
