import type { Language } from "@evenkeel/kernel/locale";
import type { Unit } from "./clauses.ts";
import { BELIEFS, NOT_BELIEF } from "./lexicon/thoughts.ts";
import { type PatternSieve, passes, patternSieve } from "./pattern-sieve.ts";
import type { DistortionName, ThoughtReading } from "./understanding.ts";

const sieveOf = (language: Language): PatternSieve =>
  patternSieve([...BELIEFS[language].map(({ pattern }) => pattern), NOT_BELIEF[language]]);
const SIEVES: Readonly<Record<Language, PatternSieve>> = { en: sieveOf("en"), es: sieveOf("es") };

const CONNECTIVE = /^(?:and|but|so|because|or|then|plus|like|well|y|pero|porque|o|entonces|pues|,)$/;

const SAID = /\b(?:said|says|told me|tells me|told|suggested|dijo|dice|me dijo|me dice)(?: me)?$/;

/** Clauses that belong to one thought: "if I had called her, she would still be here". */
const joins = (unit: Unit, next: Unit | undefined): boolean =>
  next !== undefined &&
  next.sentence === unit.sentence &&
  /^(?:if|si|either|o)$/.test(unit.words.find((w) => !CONNECTIVE.test(w)) ?? "") &&
  next.clause.start - unit.clause.end < 4;

const withoutConnective = (text: string, unit: Unit): number => {
  let drop = 0;
  for (const word of unit.words) {
    if (!CONNECTIVE.test(word)) break;
    drop += 1;
  }
  const first = unit.tokens[drop];
  const start = unit.tokens[0];
  if (drop === 0 || first === undefined || start === undefined) return unit.clause.start;
  // Connectives keep their spelling when evened out, so they can be counted off in the original.
  const written = text.slice(unit.clause.start, unit.clause.end);
  const match = new RegExp(`^(?:[\\p{L}']+[\\s,]*){${drop}}`, "u").exec(written);
  return unit.clause.start + (match?.[0].length ?? 0);
};

/** Belief-like sentences with the thinking habits they may show: candidates, never a verdict. */
export const readThoughts = (
  text: string,
  units: readonly Unit[],
  language: Language,
): readonly ThoughtReading[] => {
  const thoughts: ThoughtReading[] = [];
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i];
    if (unit === undefined) break;
    const next = units[i + 1];
    const joined = joins(unit, next);
    const last = joined && next !== undefined ? next : unit;
    const words = [...unit.words, ...(last === unit ? [] : last.words)].filter((w) => w !== ",").join(" ");
    // A reader of beliefs looks at what the writer holds; a question to the companion is none.
    if (
      unit.clause.holder === "quoted" ||
      (unit.clause.question &&
        !/^(?:and |but |y )?(?:what if|why (?:do|am|can't|does)|what's wrong|y si|por que|que pasa si)/.test(
          words,
        ))
    )
      continue;
    if (unit.words.length < 2) continue;
    const may = SIEVES[language].mayMatch(words);
    if (passes(may, BELIEFS[language].length) && NOT_BELIEF[language].test(words)) continue;
    const found = new Map<DistortionName, number>();
    for (const [index, { distortion, strength, pattern }] of BELIEFS[language].entries()) {
      if (passes(may, index) && pattern.test(words)) found.set(distortion, strength);
    }
    // "My therapist said I should": someone else's should.
    const before = units[i - 1];
    if (
      before?.sentence === unit.sentence &&
      before.clause.holder === "other" &&
      SAID.test(before.words.join(" "))
    )
      found.delete("should-statement");
    if (found.size === 0) continue;
    const start = withoutConnective(text, unit);
    const quote = text.slice(start, last.clause.end).trim();
    if (quote !== "" && !thoughts.some((thought) => thought.quote === quote)) {
      thoughts.push({
        quote,
        candidates: [...found]
          .map(([distortion, strength]) => ({ distortion, strength }))
          .sort((a, b) => b.strength - a.strength),
      });
    }
    if (joined) i += 1;
  }
  return thoughts;
};
