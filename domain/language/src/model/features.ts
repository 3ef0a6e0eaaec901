import type { Word } from "./words.ts";

/** Which n-grams a model is learned from. */
export interface FeatureOptions {
  /** Longest character n-gram; 0 for none. */
  readonly charMax: number;
  readonly charMin: number;
  readonly trigrams: boolean;
  readonly skips: boolean;
  /** Read from `plainWords`: what is said, and not where its speaker is from. */
  readonly plain?: boolean;
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

/** As `Features`, in arrays that the next text will use again; hashes are signed. */
export interface GatheredFeatures {
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly size: number;
}

const PRIME = 0x01000193;

/** 32-bit FNV-1a continued from `seed`, signed. @see fowlerNollVo2012 */
const signedHash = (seed: number, text: string): number => {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
};
/** 32-bit FNV-1a continued from `seed`. @see fowlerNollVo2012 */
export const hashFrom = (seed: number, text: string): number => signedHash(seed, text) >>> 0;
const with1 = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

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
const END = 36;
const OPEN = 60;
const CLOSE = 62;
const BEGIN = 94;
const GAP = 95;

/** The hash of one word alone, by which a lexicon is looked up. */
export const wordHash = (word: string): number => hashFrom(KIND.unigram, word);

/** What is gathered lies here until the next text: reading makes no garbage. */
let hashes = new Int32Array(4096);
let starts = new Int32Array(4096);
let ends = new Int32Array(4096);
let size = 0;

const larger = (room: number): void => {
  let wanted = hashes.length;
  while (wanted < room) wanted *= 2;
  if (wanted === hashes.length) return;
  const grown = (old: Int32Array): Int32Array<ArrayBuffer> => {
    const next = new Int32Array(wanted);
    next.set(old);
    return next;
  };
  hashes = grown(hashes);
  starts = grown(starts);
  ends = grown(ends);
};

const add = (hash: number, start: number, end: number): void => {
  hashes[size] = hash;
  starts[size] = start;
  ends[size] = end;
  size += 1;
};

const addCharacters = (word: Word, seed: number, { charMin, charMax }: FeatureOptions): void => {
  const { text, start, end } = word;
  const length = text.length + 2;
  for (let from = 0; from + charMin <= length; from += 1) {
    let hash = seed;
    const last = Math.min(length, from + charMax);
    for (let at = from; at < last; at += 1) {
      hash = with1(hash, at === 0 ? OPEN : at === length - 1 ? CLOSE : text.charCodeAt(at - 1));
      if (at - from + 1 >= charMin) add(hash, start, end);
    }
  }
};

/** Hashed word n-grams, skip-grams, negated words, character n-grams within words, and marks of shape.
 *  @param prefix mixed into every hash, so that another speaker's words have weights of their own. */
export const gatherFeatures = (
  words: readonly Word[],
  options: FeatureOptions = ALL_FEATURES,
  prefix: number = 0,
): GatheredFeatures => {
  size = 0;
  let shouting = false;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    const { text, start, end } = word;
    larger(size + 8 + (text.length + 2) * (options.charMax + 1));
    shouting ||= word.shouted && text.length > 2;
    add(signedHash(KIND.unigram ^ prefix, text), start, end);
    if (word.negated) add(signedHash(KIND.negated ^ prefix, text), start, end);
    if (i === 0) add(signedHash(with1(with1(KIND.bigram ^ prefix, BEGIN), SPACE), text), start, end);
    const base = with1(signedHash(KIND.bigram ^ prefix, text), SPACE);
    const next = words[i + 1];
    if (next === undefined) add(with1(base, END), start, end);
    else {
      add(signedHash(base, next.text), start, next.end);
      const third = words[i + 2];
      if (third !== undefined) {
        if (options.trigrams) {
          const two = signedHash(with1(signedHash(KIND.trigram ^ prefix, text), SPACE), next.text);
          add(signedHash(with1(two, SPACE), third.text), start, third.end);
        }
        if (options.skips) {
          const gap = with1(with1(signedHash(KIND.skip ^ prefix, text), SPACE), GAP);
          add(signedHash(with1(gap, SPACE), third.text), start, third.end);
        }
      }
    }
    if (options.charMax > 0 && text.length > 2) addCharacters(word, KIND.char ^ prefix, options);
  }
  larger(size + 2);
  if (shouting) add(signedHash(KIND.shape ^ prefix, "shout"), 0, 0);
  const magnitude = Math.min(8, Math.floor(Math.log2(words.length + 1)));
  add(signedHash(KIND.shape ^ prefix, `length ${magnitude}`), 0, 0);
  return { hashes, starts, ends, size };
};

/** As `gatherFeatures`, to keep. */
export const featuresOf = (
  words: readonly Word[],
  options: FeatureOptions = ALL_FEATURES,
  prefix: number = 0,
): Features => {
  const gathered = gatherFeatures(words, options, prefix);
  return {
    hashes: Array.from(gathered.hashes.subarray(0, gathered.size), (hash) => hash >>> 0),
    starts: Array.from(gathered.starts.subarray(0, gathered.size)),
    ends: Array.from(gathered.ends.subarray(0, gathered.size)),
  };
};
