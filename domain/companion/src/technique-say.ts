import { filled } from "./candidate.ts";
import { bedTime } from "./sleep-window.ts";
import type { Technique } from "./technique.ts";

const LONGEST_QUOTE = 72;

const cut = (text: string): string | null => {
  const one = text
    .replace(/\s+/g, " ")
    .replace(/[.!?…,;:]+$/, "")
    .trim();
  if (one.length <= LONGEST_QUOTE) return one === "" ? null : one;
  const clause = one.split(/(?:[,;.:!?]|\s(?:and|but|because|y|pero|porque)\s)/)[0]?.trim() ?? "";
  return clause.length >= 8 && clause.length <= LONGEST_QUOTE ? clause : null;
};

/** An answer short enough to stand inside a sentence; a list as its items. */
const quotable = (value: string): string | null => {
  if (!value.includes("\n")) return cut(value);
  const items = value.split("\n");
  const whole = items.join(", ");
  return whole.length <= LONGEST_QUOTE ? whole : cut(items.slice(0, 2).join(", "));
};

/** What lines may say of what is known: answers short enough to quote, and values worked out from them. */
export const slotsOf = (
  technique: Technique,
  answers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const slots: Record<string, string> = {};
  for (const [key, value] of Object.entries(answers)) {
    const quote = key.startsWith("~") ? null : quotable(value);
    if (quote !== null) slots[key] = quote;
  }
  return { ...slots, ...derivedOf(technique, answers) };
};

/** Values worked out from answers. */
export const derivedOf = (
  { derived }: Technique,
  answers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  if (derived === undefined) return {};
  if (answers[`~no-${derived.unless}`] !== undefined) return {};
  const bed = bedTime(answers[derived.slept] ?? "", answers[derived.wake] ?? "");
  return bed === null ? {} : { [derived.saves]: bed };
};

/** One of several wordings. Those that hold the member's own words come first; each further time begins at the next one,
 *  and what was said last is never said again: then there is none.
 *  @param turn how often this was put before. */
export const worded = (
  lines: readonly string[],
  slots: Readonly<Record<string, string | null | undefined>>,
  turn: number,
  avoid?: string,
): string | null => {
  const usable = lines.flatMap((line) => {
    const text = filled(line, slots);
    return text === null ? [] : [{ text, own: line.includes("{") }];
  });
  const fresh = usable.filter((l) => l.text !== avoid);
  const own = fresh.filter((l) => l.own);
  const pool = own.length >= 2 ? own : fresh;
  return pool.length === 0 ? null : (pool[turn % pool.length]?.text ?? null);
};
