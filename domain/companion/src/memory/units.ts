import type { Language } from "@evenkeel/kernel/locale";
import { evened, spelledOut } from "../wordings.ts";
import type { MemoryWording } from "./memory-wording.ts";
import { splittingOf } from "./wide.ts";

/** A piece of a message that says one thing, with the sentence it stands in. */
export interface Unit {
  readonly text: string;
  readonly sentence: string;
}

const plain = (text: string, language: Language): string =>
  language === "en" ? spelledOut(text) : evened(text);

/** Sentences as written, each with its closing mark. */
export const sentencesOf = (text: string, language: Language): readonly string[] =>
  text
    .split(/\n+/)
    .flatMap((line) => plain(line, language).split(/(?<=[.!?…])\s+|;\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 3 && sentence.length < 400);

/** A sentence and its smaller pieces, without the words that lead into them and without the closing mark. */
export const unitsOf = (sentence: string, wording: MemoryWording): readonly Unit[] => {
  const bare = sentence.replace(/[\s.!…,]+$/u, "");
  const { leadIn, parts } = splittingOf(wording);
  const pieces = bare.split(parts);
  return [...new Set([bare, ...pieces].map((piece) => piece.trim().replace(leadIn, "")))]
    .filter((piece) => piece.length > 3)
    .map((text) => ({ text, sentence }));
};
