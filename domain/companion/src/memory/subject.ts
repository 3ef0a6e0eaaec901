import { wordsOf } from "../wordings.ts";
import type { MemoryWording } from "./memory-wording.ts";
import { splittingOf } from "./wide.ts";

const SHORTEST = 3;

/** Words that mean the same as one word, possessive and plural endings off. */
const rootOf = (word: string, wording: MemoryWording): string => {
  const bare = word.replace(/'s$/u, "").replace(/(?<=\p{L}{3})s$/u, "");
  return wording.sameWords.find((same) => same.includes(bare))?.[0] ?? bare;
};

/** The words by which a subject is known again: "your dad's illness" -> dad, illness. */
export const keysOf = (subject: string, wording: MemoryWording): readonly string[] => [
  ...new Set(
    wordsOf(subject)
      .filter((word) => word.length >= SHORTEST && !splittingOf(wording).empty.test(word))
      .map((word) => rootOf(word, wording)),
  ),
];

/** Tells whether a text touches a subject: one of its words, or two where it has more than two. Errs on the side of yes:
 *  leaving something out is the smaller error. */
export const touching = (
  subjects: readonly string[],
  wording: MemoryWording,
): ((text: string) => boolean) => {
  const keyed = subjects.map((subject) => keysOf(subject, wording)).filter((keys) => keys.length > 0);
  if (keyed.length === 0) return () => false;
  return (text) => {
    const said = new Set(wordsOf(text).map((word) => rootOf(word, wording)));
    return keyed.some((keys) => keys.filter((key) => said.has(key)).length >= (keys.length > 2 ? 2 : 1));
  };
};
