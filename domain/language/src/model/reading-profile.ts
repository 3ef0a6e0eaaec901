import { wordHash } from "./features.ts";
import { type PackedModel, rowOf } from "./packed-model.ts";
import { wordsOf } from "./words.ts";

/** Counts over many texts of what a reader was given and what it said; no text can be got back from it. */
export interface ReadingProfile {
  readonly texts: number;
  readonly words: number;
  /** Words that the training texts of the word list did not hold. */
  readonly unknown: number;
  /** How many texts got each label; a text may have several or none. */
  readonly labels: Readonly<Record<string, number>>;
}

export const EMPTY_PROFILE: ReadingProfile = { texts: 0, words: 0, unknown: 0, labels: {} };

/** The profile of one text, without labels. */
export const profileOf = (text: string, lexicon: PackedModel): ReadingProfile => {
  const words = wordsOf(text).filter(({ text: word }) => /^[a-z']+$/.test(word));
  return {
    texts: 1,
    words: words.length,
    unknown: words.filter(({ text: word }) => rowOf(lexicon, wordHash(word)) === -1).length,
    labels: {},
  };
};

export const addProfiles = (a: ReadingProfile, b: ReadingProfile): ReadingProfile => {
  const labels: Record<string, number> = { ...a.labels };
  for (const [label, count] of Object.entries(b.labels)) labels[label] = (labels[label] ?? 0) + count;
  return { texts: a.texts + b.texts, words: a.words + b.words, unknown: a.unknown + b.unknown, labels };
};

/** How texts here differ from those a model was made with. */
export interface Drift {
  readonly texts: number;
  /** Mean words a text, here and usual. */
  readonly words: readonly [here: number, usual: number];
  /** Share of words that are not known. */
  readonly unknown: readonly [here: number, usual: number];
  /** Share of texts with each label, most changed first. */
  readonly labels: readonly { readonly label: string; readonly here: number; readonly usual: number }[];
  /** Population stability index over the labels, each against its absence: sum of (p - q) ln(p / q). */
  readonly index: number;
  readonly verdict: "too-few" | "as-usual" | "shifted" | "far";
}

/** Texts below which nothing is concluded. */
export const LEAST_TEXTS = 200;
/** Usual reading of a population stability index. @see yurdakul2018 */
const SHIFTED = 0.1;
const FAR = 0.25;
/** Added to each count, so that a label nobody got is no infinity. */
const PRIOR = 0.5;

const indexOf = (p: number, q: number): number => (p - q) * Math.log(p / q);

/** Compares what is read here with what is usual. Length and unknown words count too: twice or half as long, or ten
 *  points more unknown words, is a shift whatever the labels say. */
export const driftOf = (usual: ReadingProfile, here: ReadingProfile): Drift => {
  const mean = (of: ReadingProfile): number => (of.texts === 0 ? 0 : of.words / of.texts);
  const unknown = (of: ReadingProfile): number => (of.words === 0 ? 0 : of.unknown / of.words);
  const share = (of: ReadingProfile, label: string): number =>
    ((of.labels[label] ?? 0) + PRIOR) / (of.texts + 2 * PRIOR);
  const names = [...new Set([...Object.keys(usual.labels), ...Object.keys(here.labels)])];
  const parts = names.map((label) => {
    const [p, q] = [share(here, label), share(usual, label)];
    return { label, here: p, usual: q, index: indexOf(p, q) + indexOf(1 - p, 1 - q) };
  });
  const index = parts.reduce((sum, part) => sum + part.index, 0);
  const ratio = mean(usual) === 0 || mean(here) === 0 ? 1 : mean(here) / mean(usual);
  const stranger = unknown(here) - unknown(usual);
  const moved = ratio > 2 || ratio < 0.5 || stranger > 0.1;
  return {
    texts: here.texts,
    words: [mean(here), mean(usual)],
    unknown: [unknown(here), unknown(usual)],
    labels: parts
      .toSorted((a, b) => b.index - a.index)
      .map(({ label, here: p, usual: q }) => ({ label, here: p, usual: q })),
    index,
    verdict:
      here.texts < LEAST_TEXTS
        ? "too-few"
        : index >= FAR || stranger > 0.2
          ? "far"
          : index >= SHIFTED || moved
            ? "shifted"
            : "as-usual",
  };
};
