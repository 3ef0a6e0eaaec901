import { beliefsOf } from "./belief-inputs.ts";
import { ALL_FEATURES, type GatheredFeatures, gatherFeatures, WORDS_ALONE } from "./features.ts";
import { addGrams, type CountedGrams, type JointTable, jointTable } from "./joint-table.ts";
import type { DenseGroup, PackedModel } from "./packed-model.ts";
import { passagesOf, pooledScore } from "./passages-of-text.ts";
import { plainWords, withoutPeople } from "./plain-words.ts";
import { styleOf } from "./style.ts";
import { thoughtMarks } from "./thought-marks.ts";
import { ratingsOf } from "./word-ratings.ts";
import { type Word, wordsOf } from "./words.ts";

/** Marks features of the other speaker's words, so that they have weights of their own. */
export const PREVIOUS = 0x51ed270b;
export const PREVIOUS_WEIGHT = 0.5;

/** The models that others rest on: rated words, the sense of a sentence, emotions, distorted passages. */
export interface BaseModels {
  readonly words: PackedModel;
  readonly sense?: PackedModel;
  readonly emotion?: PackedModel;
  readonly passages?: PackedModel;
  /** Where several models read the same texts: each n-gram is then looked up once for all of them, at the first score. */
  readonly joint?: JointTable;
}

/** Counts by an open-addressed table that is used again for the next text. */
let table = new Int32Array(1024);
const countedOf = ({ hashes: all, size }: GatheredFeatures): CountedGrams => {
  let places = 1024;
  while (places < size * 2) places *= 2;
  if (places > table.length) table = new Int32Array(places);
  else table.fill(0, 0, places);
  const mask = places - 1;
  const hashes = new Int32Array(size);
  const counts = new Int32Array(size);
  let unique = 0;
  for (let i = 0; i < size; i += 1) {
    const hash = all[i] as number;
    let at = hash & mask;
    let known = table[at] as number;
    while (known !== 0 && hashes[known - 1] !== hash) {
      at = (at + 1) & mask;
      known = table[at] as number;
    }
    if (known === 0) {
      hashes[unique] = hash;
      counts[unique] = 1;
      unique += 1;
      table[at] = unique;
    } else counts[known - 1] = (counts[known - 1] as number) + 1;
  }
  return { hashes: hashes.subarray(0, unique), counts: counts.subarray(0, unique) };
};

/** Inputs that are worked out elsewhere, by group. */
export type GivenInputs = Readonly<Partial<Record<DenseGroup, readonly number[]>>>;

/** One text read once; what several models need of it is worked out when first asked for. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly previousWords: readonly Word[];
  /** The words in plain English, for models that read plainly. */
  readonly plainWords: readonly Word[];
  /** The text sentence by sentence, each read like a text of its own; itself where it is short. */
  readonly passages: readonly ReadText[];
  dense(group: DenseGroup): readonly number[];
  /** The n-gram part of the score of each label: scale * sum of weight * value. */
  ngramScores(model: PackedModel): number[];
}

/** A second stage as one product: weights times scale of input, and the means gone into the bias. */
interface Stage {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}
const stages = new WeakMap<PackedModel, Stage>();
const stageOf = (model: PackedModel): Stage | undefined => {
  const { dense, labels } = model;
  if (dense === undefined) return undefined;
  const known = stages.get(model);
  if (known !== undefined) return known;
  const weights = Float64Array.from(
    dense.weights,
    (weight, at) => weight * (dense.scale[Math.floor(at / labels.length)] ?? 0),
  );
  const bias = Float64Array.from(dense.bias);
  for (let at = 0; at < weights.length; at += 1) {
    const label = at % labels.length;
    const mean = dense.mean[Math.floor(at / labels.length)] ?? 0;
    bias[label] = (bias[label] as number) - mean * (weights[at] as number);
  }
  const stage = { weights, bias };
  stages.set(model, stage);
  return stage;
};

/** Bias + n-gram part, then the second stage where the model has one. */
export const scoresOf = (model: PackedModel, read: ReadText): number[] => {
  const own = read.ngramScores(model);
  const labels = own.length;
  for (let label = 0; label < labels; label += 1)
    own[label] = (own[label] as number) + (model.bias[label] as number);
  const stage = stageOf(model);
  if (stage === undefined || model.dense === undefined) return own;
  const { weights } = stage;
  const sums = Array.from(stage.bias);
  let from = 0;
  const take = (inputs: readonly number[]): void => {
    for (let input = 0; input < inputs.length; input += 1) {
      const value = inputs[input] as number;
      if (value !== 0)
        for (let label = 0; label < labels; label += 1)
          sums[label] = (sums[label] as number) + value * (weights[from + label] as number);
      from += labels;
    }
  };
  take(own);
  for (const group of model.dense.groups) take(read.dense(group));
  return sums;
};

/** Where a text lies among sentences: tanh of the sense model's scores. */
const senseOf = (model: PackedModel, read: ReadText): number[] => {
  const scores = scoresOf(model, read);
  for (let at = 0; at < scores.length; at += 1) scores[at] = Math.tanh(scores[at] as number);
  return scores;
};

const needed = (model: PackedModel | undefined, name: string): PackedModel => {
  if (model === undefined) throw new Error(`This model rests on the ${name} model, which was not given.`);
  return model;
};

const alone = new WeakMap<PackedModel, JointTable>();
const tableOf = (model: PackedModel, joint: JointTable | undefined): JointTable => {
  if (joint?.placeOf.has(model)) return joint;
  const known = alone.get(model);
  if (known !== undefined) return known;
  const made = jointTable([model]);
  alone.set(model, made);
  return made;
};

interface JointSums {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

class OneText implements ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly previousWords: readonly Word[];
  readonly #base: BaseModels;
  readonly #previous: string;
  readonly #given: GivenInputs;
  /** The only model asked of this text: it is then not read for the others. */
  readonly #only: PackedModel | undefined;
  readonly #grams: CountedGrams;
  #previousGrams: CountedGrams | undefined;
  readonly #summed = new Map<JointTable, JointSums>();
  #plainWords: readonly Word[] | undefined;
  #passages: readonly ReadText[] | undefined;
  readonly #summedPlain = new Map<JointTable, JointSums>();
  readonly #dense = new Map<DenseGroup, readonly number[]>();

  constructor(
    base: BaseModels,
    text: string,
    previous: string,
    given: GivenInputs,
    only: PackedModel | undefined,
  ) {
    this.text = text;
    this.words = wordsOf(text);
    this.previousWords = previous === "" ? [] : wordsOf(previous);
    this.#base = base;
    this.#previous = previous;
    this.#given = given;
    this.#only = only;
    this.#grams = countedOf(gatherFeatures(this.words, ALL_FEATURES));
  }

  get plainWords(): readonly Word[] {
    this.#plainWords ??= plainWords(this.text, this.words, this.#base.words);
    return this.#plainWords;
  }

  get passages(): readonly ReadText[] {
    this.#passages ??= passagesOf(this.text).map((passage) =>
      passage === this.text ? this : new OneText(this.#base, passage, "", {}, undefined),
    );
    return this.#passages;
  }

  #sumsOf(joint: JointTable, plainly: boolean): JointSums {
    const summed = plainly ? this.#summedPlain : this.#summed;
    const known = summed.get(joint);
    if (known !== undefined) return known;
    const count = joint.models.length;
    const made = {
      sums: new Float64Array(joint.firstLabel[count] as number),
      squares: new Float64Array(count),
    };
    let takes = plainly ? joint.plainly : joint.asWritten;
    if (this.#only !== undefined) {
      takes = new Uint8Array(count);
      takes[joint.placeOf.get(this.#only) ?? 0] = 1;
    }
    const grams = plainly ? countedOf(gatherFeatures(this.plainWords, ALL_FEATURES)) : this.#grams;
    addGrams(joint, grams, 1, takes, made.sums, made.squares);
    if (this.previousWords.length > 0 && joint.previousToo.includes(1)) {
      this.#previousGrams ??= countedOf(gatherFeatures(this.previousWords, WORDS_ALONE, PREVIOUS));
      addGrams(joint, this.#previousGrams, PREVIOUS_WEIGHT, joint.previousToo, made.sums, made.squares);
    }
    summed.set(joint, made);
    return made;
  }

  ngramScores(model: PackedModel): number[] {
    const joint = tableOf(model, this.#base.joint);
    const place = joint.placeOf.get(model) ?? 0;
    const { sums, squares } = this.#sumsOf(joint, model.features.plain === true);
    const norm = Math.sqrt(squares[place] as number) || 1;
    const first = joint.firstLabel[place] as number;
    const scores: number[] = [];
    for (let label = 0; label < model.labels.length; label += 1)
      scores.push(((sums[first + label] as number) * (model.scale[label] as number)) / norm);
    return scores;
  }

  dense(group: DenseGroup): readonly number[] {
    const known = this.#dense.get(group);
    if (known !== undefined) return known;
    const values = this.#given[group] ?? this.#made(group);
    this.#dense.set(group, values);
    return values;
  }

  #made(group: DenseGroup): readonly number[] {
    const base = this.#base;
    switch (group) {
      case "style":
        return styleOf(this.words);
      case "ratings":
        return ratingsOf(base.words, this.words);
      case "plain-ratings":
        return ratingsOf(base.words, this.plainWords);
      case "sense":
        return senseOf(needed(base.sense, "sense"), this);
      case "plain-sense": {
        const sense = needed(base.sense, "sense");
        const rest = withoutPeople(this.text, this.words, base.words);
        if (rest === this.text) return this.dense("sense");
        return senseOf(sense, new OneText(base, rest, "", {}, sense));
      }
      case "emotion":
        return scoresOf(needed(base.emotion, "emotion"), this);
      case "evidence":
        throw new Error("This model rests on evidence, which was not given.");
      case "beliefs":
        return beliefsOf(this.words);
      case "marks":
        return thoughtMarks(this.words);
      case "passages": {
        const model = needed(base.passages, "distortion-passage");
        return [pooledScore(this.passages.map((passage) => scoresOf(model, passage)[0] ?? 0))];
      }
      case "previous-style":
        return styleOf(this.previousWords);
      case "previous-sense": {
        const sense = needed(base.sense, "sense");
        return senseOf(sense, new OneText(base, this.#previous, "", {}, sense));
      }
      default:
        return group satisfies never;
    }
  }
}

/** Reads a text once for all models.
 *  @param given inputs of a group in place of what would be worked out; `evidence` always comes so. */
export const readText = (
  base: BaseModels,
  text: string,
  previous: string = "",
  given: GivenInputs = {},
): ReadText => new OneText(base, text, previous, given, undefined);
