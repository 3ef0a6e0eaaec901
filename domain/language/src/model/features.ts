import type { Word } from "./words.ts";

/** Which n-grams a model is learned from. */
export interface FeatureOptions {
  /** Longest character n-gram; 0 for none. */
  readonly charMax: number;
  readonly charMin: number;
  readonly trigrams: boolean;
  readonly skips: boolean;
}

/** All n-grams there are: a model knows some of them and passes over the rest. */
export const ALL_FEATURES: FeatureOptions = { charMin: 3, charMax: 5, trigrams: true, skips: true };
export const WORDS_ALONE: FeatureOptions = { charMin: 0, charMax: 0, trigrams: true, skips: true };

/** Hashed n-grams of a text, one entry an occurrence, with the stretch of text that each stands for. */
export interface Features {
  readonly hashes: number[];
  readonly starts: number[];
  readonly ends: number[];
}

/** 32-bit FNV-1a continued from `seed`. @see fowlerNollVo2012 */
export const hashFrom = (seed: number, text: string): number => {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};
const with1 = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

const KIND = {
  unigram: 0x811c9dc5,
  bigram: 0x1b873593,
  skip: 0x2545f491,
  trigram: 0x3c6ef372,
  char: 0x5bd1e995,
  shape: 0x7feb352d,
  negated: 0x27d4eb2f,
} as const;
const SPACE = 32;
const OPEN = 60;
const CLOSE = 62;

/** The hash of one word alone, by which a lexicon is looked up. */
export const wordHash = (word: string): number => hashFrom(KIND.unigram, word);

const addCharacters = (
  into: Features,
  word: Word,
  seed: number,
  { charMin, charMax }: FeatureOptions,
): void => {
  const { text, start, end } = word;
  const length = text.length + 2;
  for (let from = 0; from + charMin <= length; from += 1) {
    let hash = seed;
    const last = Math.min(length, from + charMax);
    for (let at = from; at < last; at += 1) {
      hash = with1(hash, at === 0 ? OPEN : at === length - 1 ? CLOSE : text.charCodeAt(at - 1));
      if (at - from + 1 < charMin) continue;
      into.hashes.push(hash >>> 0);
      into.starts.push(start);
      into.ends.push(end);
    }
  }
};

/** Hashed word n-grams, skip-grams, negated words, character n-grams within words, and marks of shape.
 *  @param prefix mixed into every hash, so that another speaker's words have weights of their own. */
export const featuresOf = (
  words: readonly Word[],
  options: FeatureOptions = ALL_FEATURES,
  prefix: number = 0,
): Features => {
  const features: Features = { hashes: [], starts: [], ends: [] };
  const add = (hash: number, start: number, end: number): void => {
    features.hashes.push(hash >>> 0);
    features.starts.push(start);
    features.ends.push(end);
  };
  let shouting = false;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    const { text, start, end } = word;
    shouting ||= word.shouted && text.length > 2;
    add(hashFrom(KIND.unigram ^ prefix, text), start, end);
    if (word.negated) add(hashFrom(KIND.negated ^ prefix, text), start, end);
    if (i === 0) add(hashFrom(KIND.bigram ^ prefix, `^ ${text}`), start, end);
    const next = words[i + 1];
    const base = with1(hashFrom(KIND.bigram ^ prefix, text), SPACE);
    if (next === undefined) add(with1(base, 36), start, end);
    else {
      add(hashFrom(base, next.text), start, next.end);
      const third = words[i + 2];
      if (third !== undefined) {
        if (options.trigrams)
          add(hashFrom(KIND.trigram ^ prefix, `${text} ${next.text} ${third.text}`), start, third.end);
        if (options.skips) add(hashFrom(KIND.skip ^ prefix, `${text} _ ${third.text}`), start, third.end);
      }
    }
    if (options.charMax > 0 && text.length > 2) addCharacters(features, word, KIND.char ^ prefix, options);
  }
  if (shouting) add(hashFrom(KIND.shape ^ prefix, "shout"), 0, 0);
  const size = Math.min(8, Math.floor(Math.log2(words.length + 1)));
  add(hashFrom(KIND.shape ^ prefix, `length ${size}`), 0, 0);
  return features;
};
