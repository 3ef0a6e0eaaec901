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

const respell = (word: string, after: string, before: string, table: ReadonlyMap<string, string>): string => {
  if (LAUGHTER.test(word)) return word[word.startsWith("a") ? 1 : 0] === "h" ? "haha" : "jaja";
  const short = shorten(word);
  if (short === "id" && I_WOULD_NEXT.test(after)) return "i'd";
  if (
    short === "ill" &&
    I_WILL_NEXT.test(after) &&
    !/\b(?:am|be|feel|feeling|was|i'm|is|so|very|mentally|are)\s$/.test(before)
  )
    return "i'll";
  if (short === "ur" && YOU_ARE_NEXT.test(after) && table.has("u")) return "you're";
  if (short === "of" && /\b(?:could|should|would|must|might)(?:n't)?\s$/.test(before)) return "have";
  return table.get(short) ?? (short.endsWith("'") ? (table.get(short.slice(0, -1)) ?? short) : short);
};

const evenWords = (mapped: Mapped, language: Language): Mapped => {
  const table = spellings(language);
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
    const word = respell(
      written,
      mapped.text.slice(end, end + 16),
      text.slice(-14) + mapped.text.slice(done, start),
      table,
    );
    if (word === written) continue;
    copy(start);
    for (let i = 0; i < word.length; i += 1) {
      const at = start + Math.min(written.length - 1, Math.floor((i * written.length) / word.length));
      origin.push(mapped.origin[at] ?? 0);
    }
    text += word;
    done = end;
  }
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
  let even = evenWords(undodge(characters), reading);
  // A word made plain can make its neighbour plain: "ill kms" is "i'll kill myself" only once "kms" is read.
  for (let again = 0; again < 3; again += 1) {
    const next = evenWords(undodge(even), reading);
    if (next.text === even.text) break;
    even = next;
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
