import type { Language } from "@evenkeel/kernel/locale";
import { passes, patternSieve } from "@evenkeel/language/pattern-sieve";
import { pattern } from "./pattern.ts";

/** Many patterns that are tried on the same texts. */
export interface PatternList {
  /** Tells for one text which patterns are worth trying; the others cannot match it. */
  readonly worthTrying: (text: string) => (source: string) => boolean;
}

/** A pattern in small letters, escapes and names of groups as they are. */
const inSmallLetters = (source: string): string =>
  source.replace(/\\[pP]\{[^}]*\}|\\.|\(\?<\w+>|[^\\]/gsu, (piece) =>
    piece.startsWith("\\") || piece.startsWith("(?<") ? piece : piece.toLowerCase(),
  );

const LONG_S = "\u017f";

/** The patterns look away from capitals, so they are sieved in small letters. */
const listOf = (sources: readonly string[], language: Language): PatternList => {
  const sieve = patternSieve(
    sources.map((source) => {
      const { source: made, unicode } = pattern(source, language);
      return new RegExp(inSmallLetters(made), unicode ? "u" : "");
    }),
  );
  const placeOf = new Map(sources.map((source, i) => [source, i]));
  return {
    worthTrying: (text) => {
      const bits = sieve.mayMatch(text.toLowerCase().replaceAll(LONG_S, "s")).slice();
      return (source) => {
        const place = placeOf.get(source);
        return place === undefined || passes(bits, place);
      };
    },
  };
};

const made = new WeakMap<object, Map<Language, PatternList>>();

/** The list of a piece of content, made once in each language. */
export const patternList = <Content extends object>(
  content: Content,
  language: Language,
  sourcesOf: (content: Content) => readonly string[],
): PatternList => {
  const known = made.get(content) ?? new Map<Language, PatternList>();
  made.set(content, known);
  const list = known.get(language) ?? listOf(sourcesOf(content), language);
  known.set(language, list);
  return list;
};
