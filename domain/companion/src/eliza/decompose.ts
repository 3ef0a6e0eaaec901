import type { Piece, Script } from "./script.ts";

const fits = (piece: Piece, word: string, script: Script): boolean => {
  switch (piece.kind) {
    case "any":
      return true;
    case "one-of":
      return piece.words.includes(word);
    case "tagged":
      return script.tags[piece.tag]?.includes(word) ?? false;
    case "word":
      return piece.word === word;
  }
};

/** The words of a sentence behind each piece of a pattern; null when it does not match. A run takes as few words as it can. */
export const decompose = (
  words: readonly string[],
  pattern: readonly Piece[],
  script: Script,
): readonly (readonly string[])[] | null => {
  const [piece, ...rest] = pattern;
  if (piece === undefined) return words.length === 0 ? [] : null;
  if (piece.kind !== "any") {
    const [word, ...others] = words;
    if (word === undefined || !fits(piece, word, script)) return null;
    const after = decompose(others, rest, script);
    return after && [[word], ...after];
  }
  for (let taken = 0; taken <= words.length; taken += 1) {
    const after = decompose(words.slice(taken), rest, script);
    if (after !== null) return [words.slice(0, taken), ...after];
  }
  return null;
};

/** An answer with the numbers in it replaced by the words behind that piece; the first piece is 1. */
export const reassemble = (text: string, parts: readonly (readonly string[])[]): readonly string[] =>
  text.split(" ").flatMap((word) => (/^\d+$/.test(word) ? (parts[Number(word) - 1] ?? []) : [word]));
