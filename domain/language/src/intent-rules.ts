import type { Intent } from "./understanding.ts";

/** Where in a message the words must stand: the whole of it, its start, its end, or anywhere. */
export type Place = "whole" | "start" | "end" | "any";

export interface IntentRule {
  readonly intent: Intent;
  readonly strength: number;
  readonly pattern: RegExp;
}

const TAIL = "[\\s.!?,…)\"'\\p{Extended_Pictographic}]*$";
const HEAD = "^[\\s\"'¿¡(.]*";

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
      ? `${HEAD}${any}(?![\\p{L}\\p{N}])${TAIL}`
      : place === "start"
        ? `${HEAD}${any}(?![\\p{L}\\p{N}'])`
        : place === "end"
          ? `(?<![\\p{L}\\p{N}'])${any}${TAIL}`
          : `(?<![\\p{L}\\p{N}'])${any}(?![\\p{L}\\p{N}])`;
  return { intent, strength, pattern: new RegExp(source, "u") };
};
