import { EVIDENCE_INPUTS } from "./evidence-inputs.ts";
import { ALL_FEATURES, type Features, featuresOf, WORDS_ALONE } from "./features.ts";
import type { DenseGroup, PackedModel } from "./packed-model.ts";
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

/** Each n-gram once, with how often it stands in the text and where in `Features` first. */
export interface Counted {
  readonly hashes: readonly number[];
  readonly counts: readonly number[];
  readonly places: readonly number[];
}

const NOTHING: Features = { hashes: [], starts: [], ends: [] };

/** By an open-addressed table of the text's own size. */
const countedOf = ({ hashes: all }: Features): Counted => {
  let size = 16;
  while (size < all.length * 2) size *= 2;
  const table = new Int32Array(size);
  const hashes: number[] = [];
  const counts: number[] = [];
  const places: number[] = [];
  for (let i = 0; i < all.length; i += 1) {
    const hash = all[i] as number;
    let at = hash & (size - 1);
    let known = table[at] as number;
    while (known !== 0 && hashes[known - 1] !== hash) {
      at = (at + 1) & (size - 1);
      known = table[at] as number;
    }
    if (known === 0) {
      hashes.push(hash);
      counts.push(1);
      places.push(i);
      table[at] = hashes.length;
    } else counts[known - 1] = (counts[known - 1] as number) + 1;
  }
  return { hashes, counts, places };
};

/** One text read once; what several models need of it is worked out when first asked for. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly features: Features;
  readonly counted: Counted;
  readonly previousCounted: Counted;
  dense(group: DenseGroup): readonly number[];
}

export const activeRows = (model: PackedModel, read: ReadText): ActiveRows => {
  const rows: number[] = [];
  const values: number[] = [];
  const first: number[] = [];
  let squares = 0;
  const { hashes: keys, rows: rowAt, mask } = model.table;
  const take = ({ hashes, counts, places }: Counted, weight: number, from: number): void => {
    for (let i = 0; i < hashes.length; i += 1) {
      const hash = hashes[i] as number;
      let at = hash & mask;
      let row = rowAt[at] as number;
      while (row !== -1 && keys[at] !== hash) {
        at = (at + 1) & mask;
        row = rowAt[at] as number;
      }
      if (row === -1) continue;
      const value = Math.log(1 + (counts[i] as number) * weight) * (model.idf[row] as number);
      squares += value * value;
      rows.push(row);
      values.push(value);
      first.push(from + (places[i] as number));
    }
  };
  take(read.counted, 1, 0);
  if (model.readsPrevious) take(read.previousCounted, PREVIOUS_WEIGHT, read.features.hashes.length);
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
  const features = featuresOf(words, ALL_FEATURES);
  let previousCounted: Counted | undefined;
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
    features,
    counted: countedOf(features),
    get previousCounted() {
      previousCounted ??= countedOf(
        previousWords.length === 0 ? NOTHING : featuresOf(previousWords, WORDS_ALONE, PREVIOUS),
      );
      return previousCounted;
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
