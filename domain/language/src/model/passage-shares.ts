import { type BaseModels, type ReadText, scoresOf } from "./text-reader.ts";

/** A passage of a text, and its part in the pooled score: its exponential beside those of all; they sum to 1. */
export interface PassageShare {
  readonly start: number;
  readonly end: number;
  readonly share: number;
}

/** Which passages made the pooled score of a text. */
export const passageShares = ({ text, passages }: ReadText, base: BaseModels): PassageShare[] => {
  const model = base.passages;
  if (model === undefined) return [{ start: 0, end: text.length, share: 1 }];
  const scores = passages.map((passage) => scoresOf(model, passage)[0] ?? 0);
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  let from = 0;
  return passages.map((passage, at) => {
    const start = text.indexOf(passage.text, from);
    from = start + passage.text.length;
    return { start, end: from, share: (powers[at] ?? 0) / total };
  });
};
