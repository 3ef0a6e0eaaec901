import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fold } from "@evenkeel/language/risk/fold";

const SETS = fileURLToPath(new URL("../../../benchmarks/risk/sets/", import.meta.url));

/** Sets that may be learned from. Those whose names begin with `test` are never opened here. */
export const OPEN_SETS: readonly string[] = [
  ...["dev-en", "dev-es", "train-a", "train-b-en", "train-b-es"],
  ...["train-c-en", "train-c-es", "train-d-en", "train-e-en", "train-e-es"],
  ...["train-f-en", "train-f-es", "train-g-en", "train-h-en", "train-h-es", "train-calm"],
];

export type Level = "none" | "low" | "high" | "immediate";

interface Graded {
  readonly text?: string;
  readonly messages?: readonly string[];
  readonly level: Level;
}

/** One text to learn from: folded, and which of the labels `sign` (0) and `grave` (1) hold. */
export interface SignExample {
  readonly folded: string;
  readonly gold: readonly number[];
  readonly set: string;
  /** How much it counts; 1 when not given. */
  readonly weight?: number;
}

/** Messages of one person as the reader joins them: each folded, a full stop between. */
export const joined = (messages: readonly string[]): string =>
  messages.map((message) => fold(message).text).join(" . ");

const goldOf = (level: Level): readonly number[] => (level === "none" ? [] : level === "low" ? [0] : [0, 1]);

export const setExamples = (name: string): SignExample[] =>
  readFileSync(`${SETS}${name}.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Graded)
    .map(({ text, messages, level }) => ({
      folded: joined(messages ?? [text ?? ""]),
      gold: goldOf(level),
      set: name,
    }));
