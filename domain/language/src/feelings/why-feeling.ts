import type { PackedModel } from "../model/packed-model.ts";
import { baseline, type Contribution, explain, probabilitiesOf } from "../model/score.ts";
import { type ReadText, readText, scoresOf } from "../model/text-reader.ts";
import { RATING_INPUTS } from "../model/word-ratings.ts";
import { wordsOf } from "../model/words.ts";
import type { FeelingModels } from "./read-feelings.ts";

/** A word of the passage with its share in the score. Offsets into the whole text. */
export interface WordShare {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Above 0 towards the label, below 0 away from it. */
  readonly weight: number;
}

/** Shares that belong to no single word. */
export type WholeShare = "rated-words" | "sense" | "style";

/** Why a label was read. `start + words + whole` is the score exactly, and the score alone makes the probability. */
export interface WhyFeeling {
  readonly label: string;
  readonly modelId: string;
  /** What the score is before any word is read. */
  readonly base: number;
  /** Every word in reading order; a share of several words together is split evenly between them. */
  readonly words: readonly WordShare[];
  readonly whole: readonly { readonly of: WholeShare; readonly weight: number }[];
  readonly score: number;
  /** Calibrated probability of a label; the value itself for valence. */
  readonly value: number;
}

const RATED: ReadonlySet<string> = new Set(RATING_INPUTS);

const wholeOf = ({ text }: Contribution): WholeShare =>
  RATED.has(text) ? "rated-words" : text.startsWith("sense of") ? "sense" : "style";

const isOfWords = (passage: string, { text, start, end }: Contribution): boolean =>
  end > start && passage.slice(start, end) === text;

const modelAndLabel = (
  models: FeelingModels,
  label: string,
): { readonly model: PackedModel; readonly at: number } => {
  const model = label === "valence" ? models.valence : models.emotion;
  const at = model.labels.indexOf(label);
  if (at === -1) throw new Error(`${model.modelId} has no label ${label}`);
  return { model, at };
};

/** Splits each share of words evenly between the words it covers. */
const sharesOfWords = (read: ReadText, parts: readonly Contribution[], offset: number): WordShare[] => {
  const words = wordsOf(read.text);
  const weights = words.map(() => 0);
  for (const part of parts) {
    const covered = words.flatMap(({ start, end }, at) =>
      start >= part.start && end <= part.end ? [at] : [],
    );
    for (const at of covered) weights[at] = (weights[at] ?? 0) + part.weight / covered.length;
  }
  return words.map(({ start, end }, at) => ({
    text: read.text.slice(start, end),
    start: start + offset,
    end: end + offset,
    weight: weights[at] ?? 0,
  }));
};

/** What moved one label in one passage, word by word.
 *  @param label a label of the emotion model, or `valence`.
 *  @param offset where the passage begins in the whole text. */
export const whyFeeling = (
  models: FeelingModels,
  label: string,
  passage: string,
  offset: number = 0,
): WhyFeeling => {
  const { model, at } = modelAndLabel(models, label);
  const read = readText(models, passage);
  const scores = scoresOf(model, read);
  const parts = explain(model, at, read, models);
  const whole = new Map<WholeShare, number>();
  for (const part of parts) {
    if (isOfWords(passage, part)) continue;
    const of = wholeOf(part);
    whole.set(of, (whole.get(of) ?? 0) + part.weight);
  }
  return {
    label,
    modelId: model.modelId,
    base: baseline(model, at),
    words: sharesOfWords(
      read,
      parts.filter((part) => isOfWords(passage, part)),
      offset,
    ),
    whole: [...whole].map(([of, weight]) => ({ of, weight })),
    score: scores[at] ?? 0,
    value: probabilitiesOf(model, scores)[at] ?? 0,
  };
};
