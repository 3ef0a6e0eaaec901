import type { Language } from "@evenkeel/kernel/locale";
import type { RefusalReason } from "@evenkeel/safety/refusal";
import { longestEcho, wordsOf } from "../wordings.ts";

/** Why what a model wrote is not used. */
export type OffScript =
  | "wrong-shape"
  | "off-plan"
  | "other-language"
  | "foreign-token"
  | "echoes-instructions"
  | "a-list"
  | "refused"
  | "refused-in-half";

/** Words of one reply, from which on nothing more is taken. */
export const MOST_WORDS = 75;
const ECHO = 7;
const TELLS_LANGUAGE = 4;

/** A model that says one of these is not listened to any further in this turn. */
const GRAVE: ReadonlySet<RefusalReason> = new Set<RefusalReason>([
  "method",
  "encourages-harm",
  "claims-human",
  "claims-therapist",
  "leaves-role",
  "medication-advice",
  "agrees-with-delusion",
  "secrecy",
]);

export const isGrave = (reason: RefusalReason): boolean => GRAVE.has(reason);

/** Marks of bold and italic left out; what they mark stays. */
export const unmarked = (sentence: string): string =>
  sentence.replace(/\*\*|__|(?<=\s|^)[*_](?=\S)|(?<=\S)[*_](?=\s|[.,!?]|$)/gu, "").replace(/!+/gu, ".");

/** What is wrong with one sentence before it is screened; null for nothing.
 *  @param instructions what the model was told, which it may not repeat. */
export const offScript = (
  sentence: string,
  language: Language,
  languageOf: (text: string) => string | undefined,
  instructions: string,
): OffScript | null => {
  if (/^\s*(?:[-•*#]|\d+[.)])\s/u.test(sentence)) return "a-list";
  if (longestEcho(sentence, instructions) >= ECHO) return "echoes-instructions";
  if (wordsOf(sentence).length >= TELLS_LANGUAGE) {
    const found = languageOf(sentence);
    if (found !== undefined && found !== language) return "other-language";
  }
  return null;
};
