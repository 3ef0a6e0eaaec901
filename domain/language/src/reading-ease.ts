import type { Language } from "@evenkeel/kernel/locale";
import { foldAccents } from "./characters.ts";

/** What a text asks of its reader, by the two counts all classic formulas share. */
export interface ReadingEase {
  readonly words: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
  /** English: Flesch-Kincaid, 0.39·w/s + 11.8·syl/w - 15.59, in US school years; Spanish: the same scale, read off the
   *  Szigriszt-Pazos perspicuity 206.835 - 62.3·syl/w - w/s (65 and above is "fairly easy", read at about twelve).
   *  @see kincaid1975 @see szigriszt1993 */
  readonly score: number;
}

const SENTENCE_END = /[.!?…:;\n]+["”’»)]*(?=\s|$)/u;

const englishSyllables = (word: string): number => {
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, "")
    .replace(/^y/, "")
    .replace(/sui/g, "su-i");
  return Math.max(1, plain.match(/[aeiouy]{1,2}/g)?.length ?? 1);
};

/** Strong vowels next to one another are two syllables, a weak one beside a strong one is one; a written accent on a
 *  weak vowel splits them. */
const spanishSyllables = (word: string): number => {
  const lower = word.toLowerCase().replace(/qu|gu(?=[eéií])/g, (m) => m.charAt(0));
  const split = lower.replace(/[íú]/g, "-$&-");
  const plain = foldAccents(split).replace(/([aeo])(?=[aeo])/g, "$1-");
  return Math.max(1, plain.match(/[aeiou]+/g)?.length ?? 1);
};

const DIGITS = /^\d/;

/** @param text sentences ended by . ! ? : ; or a new line; numbers in digits count as one word of two syllables. */
export const readingEase = (text: string, language: Language): ReadingEase => {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const sentences = text.split(SENTENCE_END).filter((s) => /[\p{L}\p{N}]/u.test(s)).length;
  const syllablesOf = language === "es" ? spanishSyllables : englishSyllables;
  const syllables = words.reduce((sum, word) => sum + (DIGITS.test(word) ? 2 : syllablesOf(word)), 0);
  const wordsPerSentence = words.length / Math.max(1, sentences);
  const syllablesPerWord = syllables / Math.max(1, words.length);
  return {
    words: words.length,
    wordsPerSentence,
    syllablesPerWord,
    score:
      language === "es"
        ? 206.835 - 62.3 * syllablesPerWord - wordsPerSentence
        : 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59,
  };
};

/** Whether someone of about twelve reads it without trouble: Flesch-Kincaid grade 7 at most in English, Szigriszt-Pazos
 *  65 at least in Spanish. */
export const readableAtTwelve = (text: string, language: Language): boolean => {
  const { score } = readingEase(text, language);
  return language === "es" ? score >= 65 : score <= 7;
};
