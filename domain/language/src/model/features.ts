/** One feature of a text: a hashed n-gram and the stretch of text it stands for, so that a weight can be shown in place. */
export interface Feature {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
}

const WORD =
  /[\p{L}\p{N}]+(?:['’][\p{L}]+)*|\p{Extended_Pictographic}|[:;=8xX][-']?[)(DPpOo/\\|\]3*]|<3|[!?.]+|[^\s\p{L}\p{N}]/gu;
const NEGATION =
  /^(?:not|no|never|none|nobody|nothing|neither|nor|without|hardly|barely|cannot|cant|dont|doesnt|didnt|isnt|arent|wasnt|werent|wont|wouldnt|shouldnt|couldnt|aint|hasnt|havent|hadnt)$|n't$/;
const NEGATION_REACH = 4;

/** 32-bit FNV-1a continued from `seed`. @see fowlerNollVo2012 */
const hashFrom = (seed: number, text: string): number => {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

const KIND = {
  unigram: 0x811c9dc5,
  bigram: 0x1b873593,
  skip: 0x2545f491,
  trigram: 0x3c6ef372,
  char: 0x5bd1e995,
  shape: 0x7feb352d,
  negated: 0x27d4eb2f,
} as const;

/** Lower case and one kind of apostrophe, at the same length, so that places stay places of the original. */
const evened = (text: string): string => {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length
      ? lower
      : Array.from(text, (char) =>
          char.toLowerCase().length === char.length ? char.toLowerCase() : char,
        ).join("");
  return same.replace(/[’‘ʼ`´]/g, "'");
};

const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  let reach = 0;
  for (const match of evened(text).matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const word = /^\p{L}/u.test(raw)
      ? raw.replace(/(\p{L})\1{2,}/gu, "$1$1")
      : raw.length > 3
        ? raw.slice(0, 3)
        : raw;
    if (/^[.!?;,]/.test(word) || word === "but") reach = 0;
    words.push({ text: word, start, end: start + raw.length, negated: reach > 0 });
    if (NEGATION.test(word)) reach = NEGATION_REACH;
    else reach -= 1;
  }
  return words;
};

export interface FeatureOptions {
  /** Longest character n-gram; 0 for none. */
  readonly charMax: number;
  readonly charMin: number;
  readonly trigrams: boolean;
  readonly skips: boolean;
}

export const DEFAULT_FEATURES: FeatureOptions = { charMin: 3, charMax: 5, trigrams: true, skips: true };

/** Hashed word n-grams, skip-grams, negated words, character n-grams within words, and a few marks of shape.
 *  @returns one entry an occurrence, in order of kind and place. */
export const featuresOf = (
  text: string,
  options: FeatureOptions = DEFAULT_FEATURES,
  prefix: number = 0,
): Feature[] => {
  const words = wordsOf(text);
  const features: Feature[] = [];
  const add = (kind: number, value: string, start: number, end: number): void => {
    features.push({ hash: hashFrom(kind ^ prefix, value), start, end });
  };
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined) continue;
    add(KIND.unigram, word.text, word.start, word.end);
    if (word.negated) add(KIND.negated, word.text, word.start, word.end);
    const next = words[i + 1];
    const before = words[i - 1];
    if (before === undefined) add(KIND.bigram, `^ ${word.text}`, word.start, word.end);
    add(KIND.bigram, `${word.text} ${next?.text ?? "$"}`, word.start, next?.end ?? word.end);
    const third = words[i + 2];
    if (next !== undefined && third !== undefined) {
      if (options.trigrams)
        add(KIND.trigram, `${word.text} ${next.text} ${third.text}`, word.start, third.end);
      if (options.skips) add(KIND.skip, `${word.text} _ ${third.text}`, word.start, third.end);
    }
    if (options.charMax > 0 && word.text.length > 2) {
      const padded = `<${word.text}>`;
      for (let n = options.charMin; n <= options.charMax; n += 1)
        for (let at = 0; at + n <= padded.length; at += 1)
          add(KIND.char, padded.slice(at, at + n), word.start, word.end);
    }
  }
  const shout = /\b[A-Z]{3,}\b/.exec(text);
  if (shout !== null) add(KIND.shape, "shout", shout.index, shout.index + shout[0].length);
  add(KIND.shape, `length ${Math.min(8, Math.floor(Math.log2(words.length + 1)))}`, 0, 0);
  return features;
};
