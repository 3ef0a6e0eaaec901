import { hashFrom } from "../model/features.ts";
import { SIGN_CLASS } from "./sign-classes.ts";

/** Kinds of n-grams by which signs of risk are known, each with hashes of its own. */
const SEED = {
  word: 0x2c1b3c6d,
  pair: 0x297a2d39,
  skip: 0x1b56c4e9,
  three: 0x7feb352d,
  char: 0x846ca68b,
  stem: 0x9e3779b9,
  stems: 0x85ebca6b,
  group: 0xc2b2ae35,
  groups: 0x27d4eb2f,
  groupSkip: 0x165667b1,
  groupThree: 0xd3a2646c,
  together: 0xfd7046c5,
} as const;

/** Characters of words count for less than words: they are many and say the same again. */
export const CHAR_WEIGHT = 0.4;

/** Hashed n-grams of a folded text, one entry an occurrence, with the tokens that each stands for. */
export interface SignGrams {
  readonly tokens: readonly string[];
  readonly hashes: readonly number[];
  readonly firstToken: readonly number[];
  readonly lastToken: readonly number[];
  /** From here on the hashes are of characters. */
  readonly charsFrom: number;
}

const next = (hash: number, text: string): number => hashFrom(hash, text);
const STEM = 5;
const STEM_OF_TWO = 4;
const CHARS = { min: 3, max: 5 } as const;

/** N-grams of words, of their stems, of groups of words that mean alike, of groups that stand in one sentence, and of characters.
 *  @param folded as `fold` gives it; may be several messages joined by " . ". */
export const signGrams = (folded: string): SignGrams => {
  const tokens = folded === "" ? [] : folded.split(" ");
  const hashes: number[] = [];
  const firstToken: number[] = [];
  const lastToken: number[] = [];
  const add = (hash: number, first: number, last: number): void => {
    hashes.push(hash);
    firstToken.push(first);
    lastToken.push(last);
  };
  let sentence: { readonly group: string; readonly at: number }[] = [];
  const endSentence = (): void => {
    for (let i = 0; i < sentence.length; i += 1)
      for (let j = 0; j < i; j += 1) {
        const [a, b] = [sentence[j], sentence[i]];
        if (a === undefined || b === undefined) continue;
        const [low, high] = a.group < b.group ? [a.group, b.group] : [b.group, a.group];
        add(next(next(next(SEED.together, low), " "), high), a.at, b.at);
      }
    sentence = [];
  };
  const groups = tokens.map((token) => SIGN_CLASS.get(token));
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as string;
    const second = tokens[i + 1];
    const third = tokens[i + 2];
    add(next(SEED.word, token), i, i);
    if (i === 0) add(next(next(SEED.pair, "^ "), token), i, i);
    const pair = next(next(SEED.pair, token), " ");
    add(next(pair, second ?? "$"), i, second === undefined ? i : i + 1);
    if (token.length >= STEM) add(next(SEED.stem, token.slice(0, STEM)), i, i);
    if (second !== undefined)
      add(
        next(next(next(SEED.stems, token.slice(0, STEM_OF_TWO)), " "), second.slice(0, STEM_OF_TWO)),
        i,
        i + 1,
      );
    if (third !== undefined) {
      add(next(next(next(next(next(SEED.three, token), " "), second ?? ""), " "), third), i, i + 2);
      add(next(next(next(SEED.skip, token), " "), third), i, i + 2);
    }
    if (token === "." || token === "?") {
      endSentence();
      continue;
    }
    const group = groups[i];
    if (group === undefined) continue;
    if (group.startsWith("#")) {
      add(next(SEED.group, group), i, i);
      if (!sentence.some((known) => known.group === group)) sentence.push({ group, at: i });
    }
    if (second === undefined || second === "." || second === "?") continue;
    const secondGroup = groups[i + 1] ?? "*";
    add(next(next(next(SEED.groups, group), " "), secondGroup), i, i + 1);
    if (third === undefined || third === "." || third === "?") continue;
    const thirdGroup = groups[i + 2] ?? "*";
    add(next(next(next(SEED.groupSkip, group), " "), thirdGroup), i, i + 2);
    add(next(next(next(next(next(SEED.groupThree, group), " "), secondGroup), " "), thirdGroup), i, i + 2);
  }
  endSentence();
  const charsFrom = hashes.length;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as string;
    if (token.length < CHARS.min) continue;
    const word = `<${token}>`;
    for (let from = 0; from + CHARS.min <= word.length; from += 1) {
      let hash = next(SEED.char, word.slice(from, from + CHARS.min));
      add(hash, i, i);
      for (let at = from + CHARS.min; at < Math.min(word.length, from + CHARS.max); at += 1) {
        hash = next(hash, word.charAt(at));
        add(hash, i, i);
      }
    }
  }
  return { tokens, hashes, firstToken, lastToken, charsFrom };
};
