import type { Language } from "@evenkeel/kernel/locale";
import { type PackedModel, rowOf } from "../model/packed-model.ts";
import { probabilitiesOf } from "../model/score.ts";
import { type BaseModels, readText } from "../model/text-reader.ts";
import { kindCounts, kindRows } from "./kind-grams.ts";

/** A text that is of none of the kinds. */
export const NO_KIND = "none";

/** What a text is read as, with its calibrated probability. */
export interface KindReading {
  readonly kind: string;
  readonly p: number;
}

/** The weights, and the models that stand under them. */
export interface KindModels {
  readonly kinds: PackedModel;
  readonly base: BaseModels;
}

/** Scores before calibration, one a label: bias + the sum over known rows of value * weight. Where the language is not English, the sense of a sentence, which is made for English, is left out. */
export const kindScores = (
  { kinds, base }: KindModels,
  text: string,
  language: Language = "en",
): number[] => {
  const table = { rowOf: (hash: number) => rowOf(kinds, hash), idf: kinds.idf };
  const sense = language === "en" ? readText(base, text).dense("sense") : [];
  const { rows, values } = kindRows(table, kindCounts(text), sense);
  const labels = kinds.labels.length;
  const sums = new Float64Array(labels);
  for (let k = 0; k < rows.length; k += 1) {
    const from = (rows[k] ?? 0) * labels;
    const value = values[k] ?? 0;
    for (let label = 0; label < labels; label += 1)
      sums[label] = (sums[label] as number) + value * (kinds.weights[from + label] as number);
  }
  return Array.from(sums, (sum, label) => sum * (kinds.scale[label] ?? 0) + (kinds.bias[label] ?? 0));
};

/** Kinds of questions are named so; a plain statement is of none of them. */
const QUESTIONS = "ask-";
const ASKS =
  /\?|(?:^|[.!,;] *)(?:(?:so|and|but|ok(?:ay)?|well|also|please|hey|hi|honestly|seriously) )*(?:what|how|why|when|where|who|which|is|are|am|do|does|did|can|could|should|shall|would|will|have|has|was|were|tell|help|give|show|teach|explain|any|ought)\b|\b(?:how (?:to|do|can|should)|tell me|help me|should i|could you|can you|(?:don't|dont|do not|not) (?:know|sure|understand) (?:how|what|if|whether|why|when|where|who)|no idea (?:how|what|why|if)|wonder(?:ing)?|want(?:ed)? to (?:know|ask)|need (?:to know|advice|help|tips)|advice|tips|ideas)\b|¿|(?:^|[.!,;] *)(?:(?:y|pero|entonces|bueno|oye|o sea) )*(?:qué|que|cómo|como|cuándo|cuando|cuánto|dónde|quién|cuál|por qué|es|está|soy|estoy|puedo|puedes|debo|debería|tengo que|crees|sabes|tienes|eres|hay|dime|ayúdame|dame|explícame|algún)(?= )|\b(?:no sé (?:cómo|como|qué|que|si|cuándo|por qué)|quiero saber|consejo|ayúdame|qué hago|cómo le digo)\b/iu;

/** Whether a text asks, or could be meant to. */
export const asksSomething = (text: string): boolean => ASKS.test(text);

/** Calibrated probabilities of all kinds that a text of this form can be of; those of questions are 0 for a statement. */
export const kindProbabilities = (models: KindModels, text: string, language: Language = "en"): number[] => {
  const scores = kindScores(models, text, language);
  if (asksSomething(text)) return probabilitiesOf(models.kinds, scores);
  return probabilitiesOf(
    models.kinds,
    scores.map((score, label) =>
      models.kinds.labels[label]?.startsWith(QUESTIONS) === true ? Number.NEGATIVE_INFINITY : score,
    ),
  );
};

/** Probability from which a kind is said. A wrong answer to something said to us costs most; what is told is shared out
 *  among more than a hundred kinds, so that its probabilities are low where they are right. docs/decisions/0036. */
export const KIND_LIMITS = { told: 0.33, ask: 0.4, act: 0.5 } as const;

/** Anything can be told of these, so that much is taken for them which is none: said only where they are next to certain. */
const OPEN_ENDED: ReadonlySet<string> = new Set([
  ...["ask-facts", "act-small-talk", "act-teases", "act-jokes-about-pain", "act-tests", "act-disagrees"],
]);
const NEXT_TO_CERTAIN = 0.75;

/** From where a kind is said, by its name. */
export const limitOf = (kind: string): number =>
  OPEN_ENDED.has(kind)
    ? NEXT_TO_CERTAIN
    : kind.startsWith("ask-")
      ? KIND_LIMITS.ask
      : kind.startsWith("act-")
        ? KIND_LIMITS.act
        : KIND_LIMITS.told;

/** Kinds less likely than this are not named. */
const FAINT = 0.015;

/** The likeliest kind of a text, null where it is likeliest none or less likely than `limitOf` its kind; and all that it
 *  leans to, the likeliest first. */
export const readKind = (
  models: KindModels,
  text: string,
  language: Language = "en",
): {
  readonly said: KindReading | null;
  readonly leans: readonly { readonly id: string; readonly p: number }[];
} => {
  const all = kindProbabilities(models, text, language);
  let best = 0;
  for (let label = 1; label < all.length; label += 1) if ((all[label] ?? 0) > (all[best] ?? 0)) best = label;
  const kind = models.kinds.labels[best] ?? NO_KIND;
  const p = all[best] ?? 0;
  const said = kind === NO_KIND || p < limitOf(kind) ? null : { kind, p };
  const leans = all
    .flatMap((one, at) => {
      const id = models.kinds.labels[at];
      return id === undefined || id === NO_KIND || one < FAINT ? [] : [{ id, p: one }];
    })
    .sort((a, b) => b.p - a.p);
  return { said, leans };
};
