import type { PackedModel } from "../model/packed-model.ts";
import { predictLabels, predictValue } from "../model/predict.ts";
import { readText } from "../model/text-reader.ts";
import type { EmotionName, Understanding } from "../understanding.ts";
import { type Passage, passagesOf } from "./passages.ts";
import { FEELING_OF_LABEL, toneOf } from "./plain-feelings.ts";
import {
  CONTRADICTS_FROM,
  LEAST_WORDS,
  MOST_CHARACTERS,
  MOST_NAMED,
  NAMED_FROM,
  SAID_FROM,
} from "./sure-enough.ts";

/** The models that reading a feeling rests on. */
export interface FeelingModels {
  readonly words: PackedModel;
  readonly sense: PackedModel;
  readonly emotion: PackedModel;
  readonly valence: PackedModel;
}

/** A feeling that the model reads between the words, and where. */
export interface GuessedFeeling {
  readonly feeling: EmotionName;
  /** Calibrated, 0..1, of the label below in the passage from `start` to `end`. */
  readonly probability: number;
  /** The label of the emotion model that spoke. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** What one text sounds like. */
export interface FeelingReading {
  /** Feelings that the writer named for themself, in their own words: no guess. */
  readonly said: readonly { readonly feeling: EmotionName; readonly quote: string }[];
  /** Sure enough and not said already, surest first. */
  readonly guessed: readonly GuessedFeeling[];
  /** -4 (very unpleasant) .. 4 (very pleasant), the mean over passages by their length; null when not read. */
  readonly valence: number | null;
  /** Why the models kept quiet: the text is in a language they were not measured in, or says too little. */
  readonly abstained: "language" | "too-little" | null;
  /** Whose guess it is; null when only the writer's own words count. */
  readonly modelId: string | null;
}

interface ReadPassage {
  readonly passage: Passage;
  readonly probabilities: Readonly<Record<string, number>>;
  readonly valence: number;
}

const readPassage = (models: FeelingModels, passage: Passage): ReadPassage => {
  const read = readText(models, passage.text);
  return {
    passage,
    probabilities: predictLabels(models.emotion, read).probabilities,
    valence: predictValue(models.valence, read, -4, 4),
  };
};

/** The two models were learned from different people's judgements; where they disagree nothing is claimed. */
const contradicts = (feeling: EmotionName, valence: number): boolean => {
  const tone = toneOf(feeling);
  return (
    (tone === "pleasant" && valence <= -CONTRADICTS_FROM) ||
    (tone === "unpleasant" && valence >= CONTRADICTS_FROM)
  );
};

/** The likeliest label and passage for each feeling. The largest and not the sum: that a reader names the feeling somewhere
 *  in the text is at least as likely as that they name it in one passage. */
const bestOf = (passages: readonly ReadPassage[]): ReadonlyMap<EmotionName, GuessedFeeling> => {
  const best = new Map<EmotionName, GuessedFeeling>();
  for (const { passage, probabilities, valence } of passages)
    for (const [label, probability] of Object.entries(probabilities)) {
      const feeling = FEELING_OF_LABEL[label];
      if (feeling === undefined || contradicts(feeling, valence)) continue;
      if (probability <= (best.get(feeling)?.probability ?? 0)) continue;
      best.set(feeling, { feeling, probability, label, start: passage.start, end: passage.end });
    }
  return best;
};

const saidIn = ({ emotions }: Understanding): FeelingReading["said"] => {
  const said = new Map<EmotionName, string>();
  for (const { emotion, quote, holder, strength } of emotions)
    if (holder === "self" && strength >= SAID_FROM && !said.has(emotion)) said.set(emotion, quote);
  return [...said].map(([feeling, quote]) => ({ feeling, quote }));
};

/** The reading of a text that the models have nothing to say about: another language than English, or too few words. Null
 *  when they have to be asked, so that nobody loads them for nothing. */
export const readWithoutModels = (understood: Understanding): FeelingReading | null => {
  const { language, wordCount } = understood;
  const quiet = { said: saidIn(understood), guessed: [], valence: null, modelId: null };
  if (language !== "en") return { ...quiet, abstained: language === "unknown" ? "too-little" : "language" };
  return wordCount < LEAST_WORDS ? { ...quiet, abstained: "too-little" } : null;
};

/** Reads a text: what its writer says they feel, what it sounds like besides, and how pleasant it is. In another
 *  language than English only the writer's own words count; nothing is guessed. Nor is anything guessed in a text with any
 *  sign of danger: there a question about the right word would miss what was said.
 *  @param understood `understand` of the same text, cut at `MOST_CHARACTERS`. */
export const readFeelings = (models: FeelingModels, understood: Understanding): FeelingReading => {
  const quiet = readWithoutModels(understood);
  if (quiet !== null) return quiet;
  const said = saidIn(understood);
  const passages = passagesOf(understood.text.slice(0, MOST_CHARACTERS)).map((one) =>
    readPassage(models, one),
  );
  const named = new Set(said.map(({ feeling }) => feeling));
  const candidates = understood.evidence.length > 0 ? [] : [...bestOf(passages).values()];
  const guessed = candidates
    .filter(({ feeling, probability }) => probability >= NAMED_FROM && !named.has(feeling))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MOST_NAMED);
  const length = passages.reduce((sum, { passage }) => sum + passage.text.length, 0);
  const valence = passages.reduce((sum, one) => sum + (one.valence * one.passage.text.length) / length, 0);
  return {
    said,
    guessed,
    valence: length === 0 ? null : valence,
    abstained: null,
    modelId: `${models.emotion.modelId}+${models.valence.modelId}`,
  };
};
