import type { Intent } from "./understanding.ts";

/** Where in a message the words must stand: the whole of it, its start, its end (the rule says what comes before), or anywhere. */
export type Place = "whole" | "start" | "end" | "any";

export interface IntentRule {
  readonly intent: Intent;
  readonly strength: number;
  readonly pattern: RegExp;
}

/** No letter or digit up to the end. Classes are spelt out: `\\p{L}` would make each search several times slower. */
const TAIL = "[^a-z0-9\\u00c0-\\u024f]*$";
const HEAD = "^[\\s\"'¿¡(.]*";
const WORD_ENDS = "(?![a-z0-9\\u00c0-\\u024f])";

/**
 * One rule. The pattern sees the normalised text (Spanish without accents); `~` stands for up to forty characters of the
 * same sentence.
 */
export const rule = (
  intent: Intent,
  strength: number,
  place: Place,
  ...sources: readonly string[]
): IntentRule => {
  const any = `(?:${sources.join("|").replaceAll("~", "[^.!?\\n]{0,40}")})`;
  const source =
    place === "whole"
      ? `${HEAD}${any}${TAIL}`
      : place === "start"
        ? `${HEAD}${any}${WORD_ENDS}`
        : place === "end"
          ? `${any}${TAIL}`
          : `\\b(?<!')${any}${WORD_ENDS}`;
  return { intent, strength, pattern: new RegExp(source) };
};
