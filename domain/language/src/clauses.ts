import type { Language } from "@evenkeel/kernel/locale";
import { foldAccents } from "./characters.ts";
import { readClause } from "./clause-reading.ts";
import type { Normalisation } from "./normalise.ts";
import { segment } from "./segments.ts";
import { type Token, tokenise } from "./tokens.ts";
import type { Clause } from "./understanding.ts";

/** A clause with the tokens it was read from, for readers that quote single words. */
export interface Unit {
  readonly clause: Clause;
  readonly tokens: readonly Token[];
  /** The tokens' texts; in Spanish without accents. */
  readonly words: readonly string[];
  /** Number of the sentence in the message, from 0. */
  readonly sentence: number;
}

/** As `splitClauses`, with tokens. */
export const readUnits = (text: string, normal: Normalisation, language: Language): readonly Unit[] => {
  const units: Unit[] = [];
  for (const part of segment(normal.normalised, tokenise(normal.normalised), language)) {
    const first = part.tokens[0];
    const last = part.tokens.at(-1);
    if (first === undefined || last === undefined) continue;
    const start = normal.toOriginal(first.start);
    const written = text.slice(start, Math.max(start, normal.toOriginal(last.end))).trimEnd();
    const before = units.at(-1);
    const tokens = part.tokens.map((token) => token.text);
    const clause: Clause = {
      text: written,
      start,
      end: start + written.length,
      tokens,
      ...readClause(part, written, language, before?.sentence === part.sentence ? before.clause : undefined),
    };
    const words = language === "es" ? tokens.map(foldAccents) : tokens;
    units.push({ clause, tokens: part.tokens, words, sentence: part.sentence });
  }
  return units;
};

/**
 * The clauses of a message in order. `text`, `start`, `end` are of the original; `tokens` are normalised words, emoji and
 * inner marks in lower case, conjunction first where there is one ("but", "i", "can't").
 * @param text the original, from which `normal` was made.
 */
export const splitClauses = (text: string, normal: Normalisation, language: Language): readonly Clause[] =>
  readUnits(text, normal, language).map((unit) => unit.clause);
