import { wordsOf } from "@evenkeel/language/model/words";

/** Shares of four words in a row that a passage has in common with the part an expert marked. */
export const runsOf = (text: string): readonly string[] => {
  const words = wordsOf(text).map((word) => word.text);
  return words.slice(3).map((_, at) => words.slice(at, at + 4).join(" "));
};

/** How much of a passage lies inside the marked part, 0 to 1; undefined for one of under four words. */
export const shareInside = (passage: string, marked: ReadonlySet<string>): number | undefined => {
  const runs = runsOf(passage);
  return runs.length === 0 ? undefined : runs.filter((run) => marked.has(run)).length / runs.length;
};
