import type { WhyFeeling, WordShare } from "@evenkeel/language/feelings/why-feeling";

/** How strongly a word is underlined, 0 (not at all) .. 3, against the strongest word of its passage. */
export const strengthOf = (weight: number, strongest: number): 0 | 1 | 2 | 3 => {
  const share = strongest === 0 ? 0 : Math.abs(weight) / strongest;
  return share < 0.08 ? 0 : share < 0.35 ? 1 : share < 0.7 ? 2 : 3;
};

export const strongestOf = (words: readonly WordShare[]): number =>
  words.reduce((top, { weight }) => Math.max(top, Math.abs(weight)), 0);

/** A row of the list of reasons; `word` rows carry the member's own words. */
export type ReasonRow =
  | { readonly kind: "word"; readonly key: string; readonly text: string; readonly weight: number }
  | { readonly kind: "whole"; readonly of: WhyFeeling["whole"][number]["of"]; readonly weight: number }
  | { readonly kind: "other-words"; readonly weight: number }
  | { readonly kind: "base"; readonly weight: number };

const WORDS_LISTED = 6;
/** Punctuation has its share, but nobody asks about a comma. */
const isWord = ({ text }: WordShare): boolean => /[\p{L}\p{N}]/u.test(text);

/** The strongest words, then everything else; the weights of all rows add up to the score. */
export const reasonRows = (why: WhyFeeling): readonly ReasonRow[] => {
  const listed = why.words
    .filter((word) => isWord(word) && word.weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, WORDS_LISTED);
  const sum = (words: readonly WordShare[]): number => words.reduce((total, { weight }) => total + weight, 0);
  return [
    ...listed.map(({ text, start, weight }) => ({ kind: "word" as const, key: `${start}`, text, weight })),
    { kind: "other-words", weight: sum(why.words) - sum(listed) },
    ...why.whole.map(({ of, weight }) => ({ kind: "whole" as const, of, weight })),
    { kind: "base", weight: why.base },
  ];
};
