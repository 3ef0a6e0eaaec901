import type { PackedModel } from "./packed-model.ts";
import { type ReadText, scoresOf } from "./text-reader.ts";

/** The label of a passage that shows no type; never one of a text's candidates. */
export const NO_TYPE = "none";

/** How strongly a passage counts by how sure it is: shares are added up squared. */
const POWER = 2;

/** Shares of the types in a whole text from scores of its passages, `NO_TYPE` left out; they sum to 1. */
export const pooledTypes = (labels: readonly string[], passages: readonly ArrayLike<number>[]): number[] => {
  const sums = labels.map(() => 0);
  for (const scores of passages) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labels.length; label += 1) top = Math.max(top, scores[label] ?? 0);
    const powers = labels.map((_, label) => Math.exp((scores[label] ?? 0) - top));
    const total = powers.reduce((sum, power) => sum + power, 0);
    powers.forEach((power, label) => {
      sums[label] = (sums[label] ?? 0) + (power / total) ** POWER;
    });
  }
  const shares = sums.map((sum, label) => (labels[label] === NO_TYPE ? 0 : sum ** (1 / POWER)));
  const whole = shares.reduce((sum, share) => sum + share, 0) || 1;
  return shares.map((share) => share / whole);
};

/** Candidate types of a text, likeliest first: shares of what its passages show, not chances. */
export const predictTypes = (
  model: PackedModel,
  read: ReadText,
): { readonly type: string; readonly share: number }[] => {
  const scores = read.passages.map((passage) => scoresOf(model, passage));
  return pooledTypes(model.labels, scores)
    .map((share, at) => ({ type: model.labels[at] ?? "", share }))
    .filter(({ type }) => type !== NO_TYPE)
    .sort((a, b) => b.share - a.share);
};
