import type { PackedModel } from "./packed-model.ts";
import { type BaseModels, type ReadText, readText, scoresOf } from "./text-reader.ts";

/** The label of a passage that shows no type; never one of a text's candidates. */
export const NO_TYPE = "none";

/** Texts of up to so many words are read at once; longer ones sentence by sentence, since one sentence of a letter shows what
 *  the rest of it covers up. */
const AT_ONCE = 40;
const LONGEST = 60;

const SENTENCE = /[^.!?\n]+(?:[.!?]+["'”’)\]]*\s*|\n+|$)/g;
const WORD = /\S+\s*/g;

/** The stretches of a text that are read for types: never none, none longer than 60 words. */
export const passagesForTypes = (text: string): readonly string[] => {
  if ((text.match(WORD) ?? []).length <= AT_ONCE) return [text];
  const passages: string[] = [];
  for (const [sentence] of text.matchAll(SENTENCE)) {
    const words = sentence.match(WORD) ?? [];
    if (words.length < 2) continue;
    for (let at = 0; at < words.length; at += LONGEST)
      passages.push(
        words
          .slice(at, at + LONGEST)
          .join("")
          .trim(),
      );
  }
  return passages.length === 0 ? [text] : passages;
};

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
  base: BaseModels,
  read: ReadText,
): { readonly type: string; readonly share: number }[] => {
  const passages = passagesForTypes(read.text);
  const scores = passages.map((passage) =>
    scoresOf(model, passage === read.text ? read : readText(base, passage)),
  );
  return pooledTypes(model.labels, scores)
    .map((share, at) => ({ type: model.labels[at] ?? "", share }))
    .filter(({ type }) => type !== NO_TYPE)
    .sort((a, b) => b.share - a.share);
};
