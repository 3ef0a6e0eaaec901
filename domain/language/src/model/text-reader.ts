import { EVIDENCE_INPUTS } from "./evidence-inputs.ts";
import { ALL_FEATURES, type Features, featuresOf, WORDS_ALONE } from "./features.ts";
import { type DenseGroup, type PackedModel, rowOf } from "./packed-model.ts";
import { STYLE_INPUTS, styleOf } from "./style.ts";
import { RATING_INPUTS, ratingsOf } from "./word-ratings.ts";
import { type Word, wordsOf } from "./words.ts";

/** Marks features of the other speaker's words, so that they have weights of their own. */
export const PREVIOUS = 0x51ed270b;
export const PREVIOUS_WEIGHT = 0.5;

/** The models that others rest on: rated words, the sense of a sentence, emotions. */
export interface BaseModels {
  readonly words: PackedModel;
  readonly sense?: PackedModel;
  readonly emotion?: PackedModel;
}

/** Rows of a model that a text holds, each once, with tf-idf scaled to unit length: ln(1 + tf) * idf / norm. */
export interface ActiveRows {
  readonly rows: readonly number[];
  readonly values: readonly number[];
  /** Place in `Features` of the first occurrence. */
  readonly first: readonly number[];
}

/** One text read once; what several models need of it is worked out when first asked for. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly features: Features;
  readonly previousFeatures: Features;
  dense(group: DenseGroup): readonly number[];
}

export const activeRows = (model: PackedModel, read: ReadText): ActiveRows => {
  const at = new Map<number, number>();
  const rows: number[] = [];
  const values: number[] = [];
  const first: number[] = [];
  const take = ({ hashes }: Features, count: number, from: number): void => {
    for (let i = 0; i < hashes.length; i += 1) {
      const row = rowOf(model, hashes[i] as number);
      if (row === -1) continue;
      const known = at.get(row);
      if (known === undefined) {
        at.set(row, rows.length);
        rows.push(row);
        values.push(count);
        first.push(from + i);
      } else values[known] = (values[known] as number) + count;
    }
  };
  take(read.features, 1, 0);
  if (model.readsPrevious) take(read.previousFeatures, PREVIOUS_WEIGHT, read.features.hashes.length);
  let squares = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const value = Math.log(1 + (values[i] as number)) * (model.idf[rows[i] as number] as number);
    values[i] = value;
    squares += value * value;
  }
  const norm = Math.sqrt(squares) || 1;
  for (let i = 0; i < rows.length; i += 1) values[i] = (values[i] as number) / norm;
  return { rows, values, first };
};

/** The n-gram part of the score of each label: scale * sum of weight * value. */
export const ngramScores = (model: PackedModel, { rows, values }: ActiveRows): Float64Array => {
  const labels = model.labels.length;
  const sums = new Float64Array(labels);
  const { weights } = model;
  for (let i = 0; i < rows.length; i += 1) {
    const from = (rows[i] as number) * labels;
    const value = values[i] as number;
    for (let label = 0; label < labels; label += 1)
      sums[label] = (sums[label] as number) + value * (weights[from + label] as number);
  }
  for (let label = 0; label < labels; label += 1)
    sums[label] = (sums[label] as number) * (model.scale[label] as number);
  return sums;
};

/** Bias + n-gram part, then the second stage where the model has one. */
export const scoresOf = (model: PackedModel, read: ReadText): number[] => {
  const own = ngramScores(model, activeRows(model, read));
  const labels = model.labels.length;
  for (let label = 0; label < labels; label += 1)
    own[label] = (own[label] as number) + (model.bias[label] as number);
  if (model.dense === undefined) return Array.from(own);
  const { groups, mean, scale, weights, bias } = model.dense;
  const sums = Array.from(bias);
  let input = 0;
  const take = (raw: number): void => {
    const value = (raw - (mean[input] as number)) * (scale[input] as number);
    const from = input * labels;
    for (let label = 0; label < labels; label += 1)
      sums[label] = (sums[label] as number) + value * (weights[from + label] as number);
    input += 1;
  };
  own.forEach(take);
  for (const group of groups) read.dense(group).forEach(take);
  return sums;
};

const bent = (score: number): number => Math.tanh(score);
/** Where a text lies among sentences: tanh of the sense model's scores. */
const senseOf = (model: PackedModel, read: ReadText): number[] => scoresOf(model, read).map(bent);

/** Names of a group's inputs, for explanations. */
export const inputNames = (group: DenseGroup, base: BaseModels): readonly string[] => {
  if (group === "style") return STYLE_INPUTS;
  if (group === "ratings") return RATING_INPUTS;
  if (group === "emotion") return (base.emotion?.labels ?? []).map((label) => `sounds like ${label}`);
  if (group === "evidence") return EVIDENCE_INPUTS;
  if (group === "previous-style") return STYLE_INPUTS.map((name) => `the other's ${name}`);
  const side = group === "sense" ? "sense of the whole" : "sense of the other's words";
  return (base.sense?.labels ?? []).map(() => side);
};

const needed = (model: PackedModel | undefined, name: string): PackedModel => {
  if (model === undefined) throw new Error(`This model rests on the ${name} model, which was not given.`);
  return model;
};

/** Reads a text once for all models.
 *  @param evidence `evidenceInputs` of the same words, for the model that rests on them. */
export const readText = (
  base: BaseModels,
  text: string,
  previous: string = "",
  evidence?: readonly number[],
): ReadText => {
  const words = wordsOf(text);
  const previousWords = previous === "" ? [] : wordsOf(previous);
  const known = new Map<DenseGroup, readonly number[]>();
  let previousFeatures: Features | undefined;
  const made = (group: DenseGroup): readonly number[] => {
    switch (group) {
      case "style":
        return styleOf(words);
      case "ratings":
        return ratingsOf(base.words, words);
      case "sense":
        return senseOf(needed(base.sense, "sense"), read);
      case "emotion":
        return scoresOf(needed(base.emotion, "emotion"), read);
      case "evidence":
        if (evidence === undefined) throw new Error("This model rests on evidence, which was not given.");
        return evidence;
      case "previous-style":
        return styleOf(previousWords);
      case "previous-sense":
        return senseOf(needed(base.sense, "sense"), readText(base, previous));
      default:
        return group satisfies never;
    }
  };
  const read: ReadText = {
    text,
    words,
    features: featuresOf(words, ALL_FEATURES),
    get previousFeatures() {
      previousFeatures ??=
        previousWords.length === 0
          ? { hashes: [], starts: [], ends: [] }
          : featuresOf(previousWords, WORDS_ALONE, PREVIOUS);
      return previousFeatures;
    },
    dense: (group) => {
      const done = known.get(group);
      if (done !== undefined) return done;
      const values = made(group);
      known.set(group, values);
      return values;
    },
  };
  return read;
};
