import type { Composed } from "./compose.ts";
import type { Talk } from "./open-talk.ts";
import { pattern } from "./pattern.ts";
import type { Told } from "./state.ts";
import { filledLine } from "./telling/slots.ts";
import { verdict } from "./verdict.ts";
import { capitalised } from "./wordings.ts";

/** The member's own words as they would write them to somebody: "i was good at it" becomes "I was good at it". */
const written = (words: string): string =>
  capitalised(words.replace(/\bi(?='|\b)/g, "I").replace(/\s+([,.])/g, "$1")).trim();

const wordCount = (text: string): number => text.split(" ").length;

/** What they want, as they said it, without the words that only weigh it. */
const wishOf = (one: Told, talk: Talk): string | null =>
  pattern(talk.content.wording[talk.language].draft.wish, talk.language).exec(one.quote)?.groups?.["x"] ??
  null;

const REASONS: readonly string[] = [
  "effort",
  "too-much",
  "withdrew",
  "used-to",
  "cannot",
  "tired-of",
  "quiet-there",
  "criticised",
  "no-help",
  "must",
  "alone",
];

/** A request in words of their own, when they ask how to write or say it: two things they told as the reason, and what
 *  they want. Null when nothing they want was told. */
export const drafted = (talk: Talk): Composed | null => {
  const { state, language, heard } = talk;
  const words = talk.content.wording[language].draft;
  if (!pattern(words.asks, language).test(heard.text.toLowerCase())) return null;
  const told = (state.told ?? []).filter((one) => one.turn < state.turn);
  const named = pattern(words.wish, language).exec(heard.text.toLowerCase())?.groups?.["y"];
  const wish =
    named ??
    told
      .toReversed()
      .flatMap((one) =>
        one.tags.includes("idea") || one.tags.includes("wants") ? (wishOf(one, talk) ?? []) : [],
      )[0];
  if (wish === undefined) return null;
  const reasons = told
    .filter(
      (one) =>
        one.whole !== null &&
        one.mode === "fact" &&
        wordCount(one.quote) >= 4 &&
        wordCount(one.quote) <= 16 &&
        !verdict.test(one.quote) &&
        one.tags.some((tag) => REASONS.includes(tag)) &&
        !one.tags.includes("idea"),
    )
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2)
    .sort((a, b) => a.turn - b.turn)
    .map((one) => written(one.quote));
  const used = new Set(state.used);
  const i = words.says.findIndex((_, at) => !used.has(`draft:${at}`));
  const line = words.says[i];
  const text =
    line === undefined || reasons.length === 0
      ? null
      : filledLine(line, { reasons: reasons.join(". "), wish }, language);
  if (text === null) return null;
  return {
    text,
    moves: ["inform", "check-understanding"],
    sources: [`draft:${i}`],
    question: text.includes("?") ? text : null,
    reason: "asked how to word it: a draft from what they told",
    compared: 1,
  };
};
