import type { Language } from "@evenkeel/kernel/locale";
import { readClause } from "./clause-reading.ts";
import type { Normalisation } from "./normalise.ts";
import { segment } from "./segments.ts";
import { tokenise } from "./tokens.ts";
import type { Clause } from "./understanding.ts";

/**
 * The clauses of a message in order. `text`, `start`, `end` are of the original; `tokens` are normalised words, emoji and
 * inner marks in lower case, conjunction first where there is one ("but", "i", "can't").
 * @param text the original, from which `normal` was made.
 */
export const splitClauses = (text: string, normal: Normalisation, language: Language): readonly Clause[] => {
  const clauses: Clause[] = [];
  let before: { readonly clause: Clause; readonly sentence: number } | undefined;
  for (const part of segment(normal.normalised, tokenise(normal.normalised), language)) {
    const first = part.tokens[0];
    const last = part.tokens.at(-1);
    if (first === undefined || last === undefined) continue;
    const start = normal.toOriginal(first.start);
    const end = Math.max(start, normal.toOriginal(last.end));
    const written = text.slice(start, end).trimEnd();
    const clause: Clause = {
      text: written,
      start,
      end: start + written.length,
      tokens: part.tokens.map((token) => token.text),
      ...readClause(part, written, language, before?.sentence === part.sentence ? before.clause : undefined),
    };
    clauses.push(clause);
    before = { clause, sentence: part.sentence };
  }
  return clauses;
};
