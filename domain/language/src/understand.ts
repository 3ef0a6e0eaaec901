import type { Language } from "@evenkeel/kernel/locale";
import { readAffect, readEmotions } from "./affect.ts";
import { readUnits } from "./clauses.ts";
import { findFeelings } from "./feeling-hits.ts";
import { identifyByFunctionWords } from "./function-words.ts";
import { readIntents } from "./intents.ts";
import { normalise } from "./normalise.ts";
import { readPeople } from "./people.ts";
import { withoutCalmQuestions } from "./risk/calm-question.ts";
import { riskEvidence } from "./risk/evidence.ts";
import { readThoughts } from "./thoughts.ts";
import { readTopics } from "./topics.ts";
import type { Affect, RiskEvidence, RiskKind, Understanding } from "./understanding.ts";

export interface UnderstandOptions {
  /** The companion's last words; short answers are read against them. */
  readonly previous?: string;
  /** The language of the member's interface: a prior, decisive only where the text says nothing. */
  readonly language?: Language;
  /** A language identifier: ISO 639-1 code of a text, undefined when it cannot tell. */
  readonly detect?: (text: string) => string | undefined;
}

/** Shortest text, in letters, for which an identifier of languages is worth hearing. */
const ENOUGH_TO_DETECT = 12;

const languageOf = (text: string, options: UnderstandOptions): Understanding["language"] => {
  const lower = text
    .slice(0, 2000)
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'");
  const own = identifyByFunctionWords(lower, options.language);
  if (own === "en" || own === "es" || options.detect === undefined) return own;
  if ((lower.match(/\p{L}/gu) ?? []).length < ENOUGH_TO_DETECT) return own;
  const detected = options.detect(text)?.toLowerCase().slice(0, 2);
  if (detected === undefined) return own;
  return detected === "en" || detected === "es" ? detected : own === "unknown" ? "other" : own;
};

/** Words of danger are a hard moment even where no word of feeling stands. */
const GRAVE: ReadonlySet<RiskKind> = new Set([
  "wish-to-be-dead",
  "ideation",
  "method",
  "intent",
  "plan",
  "preparation",
  "attempt-now",
  "self-harm",
  "self-harm-urge",
  "goodbye",
  "burdensomeness",
  "nobody-would-miss",
  "hopelessness",
  "trapped",
  "abuse",
  "child-abuse",
  "unsafe-partner",
  "overdose",
]);

const withDanger = (affect: Affect, evidence: readonly RiskEvidence[]): Affect => {
  let least = 0;
  for (const one of evidence) {
    if (one.about === "self" && one.when === "now" && one.strength >= 0.3 && GRAVE.has(one.kind))
      least = Math.max(least, 0.45 + 0.45 * one.strength);
  }
  if (least <= affect.distress) return affect;
  return { ...affect, distress: Math.round(least * 1000) / 1000, valence: Math.min(affect.valence, -2) };
};

/**
 * Reads one message: instant, by rules alone, the same text always to the same reading.
 * English and Spanish are read with their own lexicons; any other text is read as the hinted language (else English), so
 * that a helpline word or an emoji in it is not lost.
 */
export const understand = (text: string, options: UnderstandOptions = {}): Understanding => {
  const language = languageOf(text, options);
  const reading: Language = language === "en" || language === "es" ? language : (options.language ?? "en");
  const normal = normalise(text, reading);
  const units = readUnits(text, normal, reading);
  const clauses = units.map((unit) => unit.clause);
  const feelings = findFeelings(text, normal, units, reading);
  const evidence = withoutCalmQuestions(text, riskEvidence(text, normal.normalised, clauses, reading));
  return {
    text,
    normalised: normal.normalised,
    language,
    clauses,
    affect: withDanger(readAffect(text, units, feelings), evidence),
    emotions: readEmotions(feelings),
    intents: readIntents(text, normal, units, reading, options.previous),
    topics: readTopics(text, normal, units, reading),
    thoughts: readThoughts(text, units, reading),
    people: readPeople(text, normal, units, reading),
    evidence,
    wordCount: units.reduce(
      (count, unit) => count + unit.tokens.filter((token) => token.kind === "word").length,
      0,
    ),
  };
};
