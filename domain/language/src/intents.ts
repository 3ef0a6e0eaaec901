import type { Language } from "@evenkeel/kernel/locale";
import { foldAccents } from "./characters.ts";
import type { Unit } from "./clauses.ts";
import type { IntentRule } from "./intent-rules.ts";
import { ENGLISH_ABOUT } from "./lexicon/about-en.ts";
import { SPANISH_ABOUT } from "./lexicon/about-es.ts";
import { ENGLISH_ANSWERS } from "./lexicon/answers-en.ts";
import { SPANISH_ANSWERS } from "./lexicon/answers-es.ts";
import { ENGLISH_REQUESTS } from "./lexicon/requests-en.ts";
import { SPANISH_REQUESTS } from "./lexicon/requests-es.ts";
import type { Normalisation } from "./normalise.ts";
import { type PatternSieve, passes, patternSieve } from "./pattern-sieve.ts";
import type { Intent, IntentReading } from "./understanding.ts";

const RULES: Readonly<Record<Language, readonly IntentRule[]>> = {
  en: [...ENGLISH_ANSWERS, ...ENGLISH_REQUESTS, ...ENGLISH_ABOUT],
  es: [...SPANISH_ANSWERS, ...SPANISH_REQUESTS, ...SPANISH_ABOUT],
};

const sieveOf = (rules: readonly IntentRule[]): PatternSieve =>
  patternSieve(rules.map(({ pattern }) => pattern));
const SIEVES: Readonly<Record<Language, PatternSieve>> = { en: sieveOf(RULES.en), es: sieveOf(RULES.es) };

/** What people open and close with is near the ends; a very long message is not searched in its middle. */
const WINDOW = 1200;
/** Answers mean more when something was asked, and an answer such as "fine" means less when nothing was. */
const ANSWERS: ReadonlySet<Intent> = new Set(["yes", "no", "maybe", "dont-know", "number"]);
const REPORTED =
  /(?:\b(?:said|says|told|tells|called|calls|yelled|screamed|texted|was like|goes|saying|suggested|dijo|dice|dijeron|dicen|grito|decia|decian)\b[^.!?]{0,24})$/;

/** Of two readings that cannot both be meant, the second is dropped. */
const OUTRANKS: readonly (readonly [Intent, Intent])[] = [
  ["just-listen", "wants-advice"],
  ["just-listen", "wants-technique"],
  ["dont-know", "maybe"],
  ["dont-know", "no"],
  ["wants-breathing", "wants-technique"],
  ["wants-sleep-help", "wants-advice"],
  ["wants-technique", "wants-advice"],
  ["wants-human", "wants-advice"],
  ["wants-thought-record", "wants-advice"],
  ["wants-activity", "wants-advice"],
  ["asks-medication", "wants-advice"],
  ["asks-diagnosis", "wants-information"],
  ["repeats-itself", "complains-bot"],
  ["asks-if-ai", "asks-about-you"],
  ["asks-what-can-you-do", "wants-advice"],
  ["feels-worse", "feels-better"],
  ["not-understood", "asks-question"],
  ["complains-bot", "asks-question"],
  ["changes-topic", "stop"],
  ["number", "testing"],
  ["not-that", "no"],
  ["not-that", "wants-breathing"],
  ["not-that", "wants-technique"],
];

const windows = (text: string): readonly (readonly [number, string])[] =>
  text.length <= 2 * WINDOW
    ? [[0, text]]
    : [
        [0, text.slice(0, WINDOW)],
        [text.length - WINDOW, text.slice(-WINDOW)],
      ];

/**
 * What the member does with the message, strongest first.
 * @param previous the companion's last words, to weigh short answers.
 */
export const readIntents = (
  text: string,
  normal: Normalisation,
  units: readonly Unit[],
  language: Language,
  previous: string | undefined,
): readonly IntentReading[] => {
  const plain = language === "es" ? foldAccents(normal.normalised) : normal.normalised;
  const asked = previous?.trimEnd().endsWith("?") === true;
  const best = new Map<Intent, IntentReading>();
  const keep = (intent: Intent, strength: number, from: number, to: number): void => {
    if ((best.get(intent)?.strength ?? 0) >= strength) return;
    const quote = text
      .slice(normal.toOriginal(from), normal.toOriginal(to))
      .replace(/^[\s.,;:!-]+|[\s.,;:]+$/g, "");
    best.set(intent, { intent, strength: Math.round(strength * 100) / 100, quote });
  };
  for (const [offset, part] of windows(plain)) {
    const anchoredStart = offset === 0;
    const may = SIEVES[language].mayMatch(part);
    for (const [index, { intent, strength, pattern }] of RULES[language].entries()) {
      if (!passes(may, index)) continue;
      if ((best.get(intent)?.strength ?? 0) >= strength) continue;
      if (!anchoredStart && pattern.source.startsWith("^")) continue;
      const match = pattern.exec(part);
      if (match === null) continue;
      if (match.index > 0 && REPORTED.test(part.slice(0, match.index))) continue;
      const weighed = ANSWERS.has(intent) && previous !== undefined && !asked ? strength * 0.8 : strength;
      keep(intent, weighed, offset + match.index, offset + match.index + match[0].length);
    }
  }
  for (const unit of units) {
    if (!unit.clause.question || unit.clause.holder === "quoted") continue;
    const first = unit.tokens[0];
    const last = unit.tokens.at(-1);
    if (first !== undefined && last !== undefined) keep("asks-question", 0.5, first.start, last.end);
  }
  for (const [higher, lower] of OUTRANKS) {
    if ((best.get(higher)?.strength ?? 0) >= 0.7) best.delete(lower);
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength);
};
