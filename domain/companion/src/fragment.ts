import type { Composed } from "./compose.ts";
import { momentLines, type Talk, withLead } from "./open-talk.ts";
import { turnPointOfView } from "./point-of-view.ts";
import { asksNow } from "./policy.ts";
import { verdict } from "./verdict.ts";

/** "The evenings." A word or two in answer to a question: said back, and left room. */
export const fragment = (talk: Talk): Composed | null => {
  const { heard, state } = talk;
  const text = heard.text.trim().replace(/[.!…]+$/, "");
  const words = heard.understanding.wordCount;
  if (state.moves.length === 0 || words > 3 || words === 0 || !/^[\p{L}\p{N}][\p{L}\p{N}\s'’-]*$/u.test(text))
    return null;
  if (/\p{N}/u.test(text) && words === 1) return null;
  if (/^(?:ok|okay|k|lol|fine|whatever|sure|haha|hm+|mm+|idk|vale|bueno|nada|ya|done|nothing)\b/i.test(text))
    return null;
  if (/^(?:not|no|don't|can't|never|nunca|ni)\b/i.test(text) || verdict.test(text)) return null;
  const mine = /\b(?:i|my|me|we|our|us|mi|mis|yo|nos|nuestr[oa]s?)\b/i.test(text);
  const turned = mine ? turnPointOfView(text, "phrase", talk.language) : text;
  if (turned === null) return null;
  return withLead(talk, momentLines(talk, "fragment", "reflect-content", { x: turned }), [
    { moves: ["reflect-feeling"], utility: 0.5, reason: "a word or two, said back" },
    { moves: ["reflect-meaning"], utility: 0.4, reason: "a word or two, said back" },
    ...asksNow(state).map((kind) => ({ moves: [kind], utility: 0.35, reason: "a word or two, said back" })),
    { moves: [], utility: -0.1, reason: "a word or two, said back" },
  ]);
};
