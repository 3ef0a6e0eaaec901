import type { RiskEvidence, Understanding } from "@evenkeel/language/understanding";
import { BY_READER, SUICIDE_KINDS } from "./level.ts";

const LONGEST_CLAUSE = 12;
const QUOTED_FROM = 0.55;
/** A hedge is heard and not quoted: set between quotation marks it sounds like a doubt of ours. */
const HEDGE =
  /\b(?:if (?:i|id|i'd) (?:\w+ ){0,2}(?:do|would|mean)|not sure|don'?t know if|idk if|asked? (?:me )?if|no sé si)\b/iu;
const SHORTEST = 3;
/** Words one says before getting to it; a quote is steadier without them. */
const LEAD_IN =
  /^(?:(?:yeah|yea|yes|no|nah|idk|like|um+|uh+|well|so|ok|okay|omg|lol|honestly|tbh|and|but|also|just|i guess|i mean|sometimes i just|bueno|pues|o sea|es que|la verdad|y|pero|no sé)[\s,.]+)+(?=\S+\s+\S)/iu;

const BREAK = /[.,;:?!\n]/;

const short = (words: string): boolean => words.split(/\s+/).length <= LONGEST_CLAUSE;

/** The phrase the sign stands in, so that no quote stops at "if I didn't" or begins at "have been". */
const phraseOf = (sign: RiskEvidence, text: string): string => {
  const after = text.slice(sign.end);
  const stop = after.search(BREAK);
  const end = sign.end + (stop < 0 ? after.length : stop);
  const before = text.slice(0, sign.start);
  const from =
    before.length -
    ([...before]
      .reverse()
      .join("")
      .match(/^[^.,;:?!\n]*/)?.[0].length ?? 0);
  const phrase = text.slice(from, end).trim();
  const rest = text.slice(sign.start, end).trim();
  return short(phrase) ? phrase : short(rest) ? rest : sign.quote;
};

/** The whole clause around a sign where it is short, since a few words torn out of it sound cold. */
const inClause = (sign: RiskEvidence, understanding: Understanding): string => {
  const clause = understanding.clauses.find((c) => c.start <= sign.start && c.end >= sign.end);
  const words = clause?.text.trim() ?? "";
  const whole = words !== "" && short(words) ? words : phraseOf(sign, understanding.text);
  return whole.replace(LEAD_IN, "").replace(/[.,;?!]+$/, "");
};

/** The member's words of this message that carry the sign, strongest first, two at most; nothing older is brought up
 *  again. */
export const noticedIn = (
  signs: readonly RiskEvidence[],
  understanding: Understanding,
): readonly string[] => {
  const strongest = signs
    // What the reader moved by is not what was said.
    .filter((s) => !BY_READER.test(s.rule))
    .filter((s) => SUICIDE_KINDS.has(s.kind) && s.kind !== "means-access" && s.strength >= QUOTED_FROM)
    .sort((a, b) => b.strength - a.strength);
  const apart = strongest.filter(
    (s, i) => !strongest.slice(0, i).some((t) => t.start < s.end && s.start < t.end),
  );
  const quotes = apart
    .map((s) => inClause(s, understanding))
    .filter((quote) => !HEDGE.test(quote) && quote.split(/\s+/).length >= SHORTEST);
  return [...new Set(quotes)].slice(0, 2);
};
