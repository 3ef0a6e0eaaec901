import type { Composer } from "./composer.ts";
import type { Cue } from "./cue-name.ts";
import type { NextStep } from "./risk.ts";

/** What is answered even where the message also carries words to give back. */
const BEFORE_QUOTES: ReadonlySet<Cue> = new Set<Cue>([
  "means-moved",
  "with-someone",
  "reached-someone",
  "no-answer",
  "names-person",
  "will-reach",
  "sent",
  "rejects-line",
  "rejects-people",
  "repetition",
  "stop-asking",
  "not-answered",
  "confused",
  "rejects-words",
  "cannot",
  "asleep-near",
  "moved-away",
  "is-it-ai",
  "asks-words",
  "asks-who",
  "asks-meaning",
  "refuses-skill",
  "urge-high",
  "urge-middle",
  "urge-low",
  "holds",
  "nothing-holds",
]);

/** What is met inside another danger; a word like "work" in passing is not. */
export const IN_ANY_DANGER: ReadonlySet<Cue> = new Set<Cue>([
  "reached-someone",
  "with-someone",
  "will-reach",
  "sent",
  "names-person",
  "no-answer",
  "means-moved",
  "is-it-ai",
  "repetition",
  "stop-asking",
  "rejects-line",
  "rejects-people",
  "asks-words",
  "asks-belief",
  "fears-reaction",
  "alone",
  "worse",
  "better",
  "thanks",
  "cannot-sleep",
  "does-not-know",
  "body-alarm",
]);
/** Happenings of which only the name is sure: the thing itself is said back, and without it nothing is guessed at. */
export const HAPPENINGS: ReadonlySet<Cue> = new Set<Cue>([
  "provider",
  "breakup",
  "medication",
  "pain",
  "family",
  "left-out",
  "school",
  "kids",
  "work",
  "money",
  "faith",
  "drinking",
  "cannot-sleep",
]);

/** What was just said is met first: a step or a question in it, else the words that carry the sign, else what it tells
 *  of, else what the companion would say back. False where there was nothing to meet. */
export const receive = (
  c: Composer,
  met: {
    readonly kind?: NextStep["kind"];
    readonly cue?: Cue;
    readonly noticed?: readonly string[];
    readonly strength?: number;
  },
): boolean => {
  // A question that was answered has been met.
  if (c.ctx.question !== undefined && c.ctx.question !== "not-known") return true;
  if (met.strength === undefined && met.cue?.startsWith("urge-") === true)
    return c.noticed(met.noticed ?? [], met.kind === "stay") || c.reflect();
  const fill = met.strength === undefined ? {} : { n: String(met.strength) };
  if (met.cue !== undefined && BEFORE_QUOTES.has(met.cue) && c.cue(met.cue, fill)) return true;
  if (c.noticed(met.noticed ?? [], met.kind === "stay")) return true;
  // What they said themselves goes before what is said of such things; not twice in a row.
  if (!c.used(`reflected-at:${c.state.turn - 1}`) && c.reflect()) return true;
  if (c.things()) return true;
  if (met.cue !== undefined && !BEFORE_QUOTES.has(met.cue) && !HAPPENINGS.has(met.cue))
    if (c.cue(met.cue, fill)) return true;
  return c.reflect();
};
