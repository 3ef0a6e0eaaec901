import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SamePair } from "../task.ts";

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
export const familiesOf = (part: "train" | "held-out"): Family[] =>
  readFileSync(`${SETS}families-${part}.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Family);

/** Each variant of the training part with its plain form. */
export const familyPairs = (): SamePair[] =>
  familiesOf("train").flatMap((family) =>
    ENGLISHES.flatMap((english) =>
      family[english] === family.plain
        ? []
        : [{ text: family[english], other: family.plain, group: `family ${family.family}` }],
    ),
  );
