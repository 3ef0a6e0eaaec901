import type { Language } from "@evenkeel/kernel/locale";
import { evenCharacters, type Mapped } from "./characters.ts";
import { undodge } from "./dodges.ts";
import { guessLanguage } from "./function-words.ts";
import { DOUBLED, spellings } from "./lexicon/spelling.ts";

export interface Normalisation {
  /** Lower case; apostrophes, spaces, stretched and misspelt words, phone spellings and dodges evened out. Accents stay. */
  readonly normalised: string;
  /**
   * The place in the original of an index into `normalised`, 0..normalised.length; never falls, never leaves the text.
   * For a stretch [a, b) the original words are `text.slice(toOriginal(a), toOriginal(b))`.
   */
  toOriginal(index: number): number;
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*'?/gu;
const STRETCHED = /(\p{L})\1{2,}/u;
const STRETCHES = /(\p{L})\1{2,}/gu;
const LAUGHTER = /^(?:a*h?(?:ha){2,}h?|a*(?:ja){2,}j?|(?:he){2,}|(?:je){2,}|(?:ji){2,})$/u;

/** "soooo" is "so", "goood" is "good": a stretch becomes one letter, or two where a known word has two. */
export const shorten = (word: string): string => {
  if (!STRETCHED.test(word)) return word;
  const runs = (word.match(STRETCHES) ?? []).length;
  for (let choice = (1 << Math.min(runs, 3)) - 1; choice > 0; choice -= 1) {
    let run = 0;
    const tried = word.replace(STRETCHES, (_, letter: string) => {
      const double = (choice >> run) & 1;
      run += 1;
      return double === 1 ? letter + letter : letter;
    });
    if (DOUBLED.has(tried)) return tried;
  }
  return word.replace(STRETCHES, "$1");
};

const I_WOULD_NEXT = /^ (?:rather|love|like to|be|never|have|do anything|just|prefer|say|probably)\b/;
const I_WILL_NEXT =
  /^ (?:never|be|just|always|try|do|go|get|have|tell|probably|kill|not|end|take|see|come|miss|die|think)\b/;
const YOU_ARE_NEXT =
  /^ (?:a|an|so|not|the|welcome|wrong|right|useless|just|no|all|such|too|very|being|really|going|making)\b/;

const CALLS_FOR_HAVE = /\b(?:could|should|would|must|might)(?:n't)? $/;
const CALLS_FOR_SICK = /\b(?:am|be|feel|feeling|was|i'?m|is|so|very|mentally|are) $/;

/** Four words that depend on their neighbours. */
const respellByPlace = (
  word: string,
  text: string,
  start: number,
  end: number,
  language: Language,
): string | undefined => {
  const after = text.slice(end, end + 16);
  const before = text.slice(Math.max(0, start - 14), start);
  if (word === "id" && I_WOULD_NEXT.test(after)) return "i'd";
  if (word === "ill" && I_WILL_NEXT.test(after) && !CALLS_FOR_SICK.test(before)) return "i'll";
  if (word === "ur" && language === "en" && YOU_ARE_NEXT.test(after)) return "you're";
  if (word === "of" && CALLS_FOR_HAVE.test(before)) return "have";
  return undefined;
};

const PLACED: ReadonlySet<string> = new Set(["id", "ill", "ur", "of"]);

const respell = (written: string, text: string, start: number, end: number, language: Language): string => {
  const table = spellings(language);
  const known = table.get(written);
  if (known !== undefined && !PLACED.has(written)) return known;
  const word = STRETCHED.test(written) || written.length > 5 ? shortenOrLaugh(written) : written;
  if (PLACED.has(word)) return respellByPlace(word, text, start, end, language) ?? table.get(word) ?? word;
  return table.get(word) ?? (word.endsWith("'") ? (table.get(word.slice(0, -1)) ?? word) : word);
};

const shortenOrLaugh = (word: string): string => {
  if (!LAUGHTER.test(word)) return shorten(word);
  return word[word.startsWith("a") ? 1 : 0] === "h" ? "haha" : "jaja";
};

const evenWords = (mapped: Mapped, language: Language): Mapped => {
  const origin: number[] = [];
  let text = "";
  let done = 0;
  const copy = (to: number): void => {
    for (let i = done; i < to; i += 1) origin.push(mapped.origin[i] ?? 0);
    text += mapped.text.slice(done, to);
    done = to;
  };
  for (const match of mapped.text.matchAll(WORD)) {
    const written = match[0];
    const start = match.index;
    const end = start + written.length;
    const word = respell(written, mapped.text, start, end, language);
    if (word === written) continue;
    copy(start);
    for (let i = 0; i < word.length; i += 1) {
      const at = start + Math.min(written.length - 1, Math.floor((i * written.length) / word.length));
      origin.push(mapped.origin[at] ?? 0);
    }
    text += word;
    done = end;
  }
  if (done === 0) return mapped;
  copy(mapped.text.length);
  return { text, origin };
};

/**
 * Evens out how a message is written, without changing what it says.
 * Idempotent: the normalised text of a normalised text is itself.
 * @param language decides the phone spellings of one language only ("u", "q"); guessed from function words when absent.
 */
export const normalise = (text: string, language?: Language): Normalisation => {
  const characters = evenCharacters(text);
  const reading = language ?? guessLanguage(characters.text) ?? "en";
  let even = undodge(characters);
  // A word made plain can make its neighbour plain: "ill kms" is "i'll kill myself" only once "kms" is read.
  for (let pass = 0; pass < 4; pass += 1) {
    const next = evenWords(even, reading);
    if (next === even) break;
    even = undodge(next);
  }
  const { text: normalised, origin } = even;
  return {
    normalised,
    toOriginal: (index) => {
      if (!(index > 0)) return normalised.length === 0 ? 0 : (origin[0] ?? 0);
      return Math.trunc(index) < normalised.length ? (origin[Math.trunc(index)] ?? 0) : endOf(text, origin);
    },
  };
};

/** The end of the last kept word, without the white space after it. */
const endOf = (text: string, origin: readonly number[]): number => {
  const last = origin.at(-1) ?? 0;
  return Math.max(last, text.trimEnd().length);
};
