import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DANGER_KINDS } from "@evenkeel/language/risk/danger-reader";
import { joined, type SignExample } from "./sign-examples.ts";

const SETS = fileURLToPath(new URL("../../../benchmarks/risk-dangers/sets/", import.meta.url));

/** Sets that may be learned from; `lines.jsonl` beside them is opened by the benchmark alone. */
export const DANGER_SETS: readonly string[] = ["train-a-en", "train-a-es"];

interface DangerLine {
  readonly text?: string;
  readonly messages?: readonly string[];
  readonly danger: string;
}

/** Lines of one writer in the order they were written, each with its danger among `DANGER_KINDS`, or none. */
export const dangerExamples = (name: string): SignExample[] =>
  readFileSync(`${SETS}${name}.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as DangerLine)
    .map(({ text, messages, danger }) => {
      const at = (DANGER_KINDS as readonly string[]).indexOf(danger);
      if (at === -1 && danger !== "none") throw new Error(`${name}: no danger is called ${danger}`);
      return { folded: joined(messages ?? [text ?? ""]), gold: at === -1 ? [] : [at], set: name };
    });
