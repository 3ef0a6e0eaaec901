import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SamePair } from "../task.ts";
import { genderPairs } from "./gender-pairs.ts";

/** How the same thing is said: the plain form of the United States is what the others are compared with. */
export const ENGLISHES = [
  "african-american",
  "second-language",
  "teen",
  "dyslexic",
  "british",
  "indian",
  "nigerian",
] as const;
export type English = (typeof ENGLISHES)[number];

/** One meaning in eight Englishes, each written by hand. */
export interface Family extends Readonly<Record<English, string>> {
  readonly family: string;
  readonly feeling: "pleasant" | "neutral" | "unpleasant";
  readonly topic: string;
  readonly plain: string;
}

const SETS = fileURLToPath(new URL("../../../benchmarks/fairness/sets/", import.meta.url));

/** @param part `held-out` was written before any tuning and is only ever measured. */
export const familiesOf = (part: "train" | "held-out"): Family[] => readFamilies(`families-${part}`);

const readFamilies = (name: string): Family[] =>
  readFileSync(`${SETS}${name}.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Family);

/** What is put at `{f}` of the patterns of the training part. */
const FELT: readonly string[] =
  "sad happy scared proud angry lonely calm tired grateful worried fine upset".split(" ");

/** Short sentences with a word of feeling: where few words stand, each way of saying them weighs more. */
const patternFamilies = (): Family[] =>
  readFamilies("patterns-train").flatMap((pattern) =>
    FELT.map((word) => {
      const filled = (text: string): string => text.replace("{f}", word);
      return {
        ...pattern,
        plain: filled(pattern.plain),
        "african-american": filled(pattern["african-american"]),
        "second-language": filled(pattern["second-language"]),
        teen: filled(pattern.teen),
        dyslexic: filled(pattern.dyslexic),
        british: filled(pattern.british),
        indian: filled(pattern.indian),
        nigerian: filled(pattern.nigerian),
      };
    }),
  );

/** Each variant of the training part with its plain form, whole sentences and patterns; and plain forms with the genders in
 *  them changed. */
export const samePairs = (): SamePair[] => {
  const families = [...familiesOf("train"), ...patternFamilies()];
  const variants = families.flatMap((family) =>
    ENGLISHES.flatMap((english) =>
      family[english] === family.plain
        ? []
        : [{ text: family[english], other: family.plain, group: `family ${family.family}` }],
    ),
  );
  const plain = families.map((family) => ({ text: family.plain, group: `family ${family.family}` }));
  return [...variants, ...genderPairs(plain)];
};
