import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Example } from "../corpus.ts";
import { readDataset } from "../datasets.ts";
import type { Task } from "../task.ts";

const SETS = fileURLToPath(new URL("../../../benchmarks/risk/sets/", import.meta.url));

interface Graded {
  readonly text?: string;
  readonly messages?: readonly string[];
  readonly level: "none" | "low" | "high" | "immediate";
}

const graded = (names: readonly string[]): Example[] =>
  names.flatMap((name) =>
    readFileSync(`${SETS}${name}.jsonl`, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Graded)
      .map(({ text, messages, level }) => ({
        text: text ?? (messages ?? []).join(" . "),
        gold: level === "none" ? [] : [0],
      })),
  );

/** Every twelfth comment of GoEmotions that names no death: what people write when nothing is wrong. */
const everyday = (): Example[] =>
  readDataset("goemotions/train.tsv")
    .trim()
    .split("\n")
    .map((line) => line.split("\t")[0] ?? "")
    .filter((text, at) => at % 12 === 0 && !/kill|die|dead|suicid|end it|hang/i.test(text))
    .map((text) => ({ text, gold: [] }));

/** Any sign of suicidal thought or self-harm in one message: a second reader beside the rules, for words they miss. */
export const riskSign: Task = {
  name: "risk-sign",
  modelId: "risk-sign-1",
  kind: "multilabel",
  labels: ["sign"],
  features: { charMin: 3, charMax: 5, trigrams: true, skips: true },
  readsPrevious: false,
  dense: [],
  stackL2: 0.02,
  stackSteps: 40,
  l2: 3e-5,
  rate: 4,
  epochs: 20,
  startBias: -1,
  leastDocuments: 2,
  keepRows: 40_000,
  balance: 0.3,
  seed: 53,
  folds: 8,
  load: () => ({
    learn: [...graded(["dev-en", "dev-es", "train-a", "train-b-en", "train-b-es"]), ...everyday()],
    test: graded(["test-en", "test-es"]),
  }),
  about: "any sign of suicidal thought or self-harm in a message, English and Spanish",
  data: {
    folder: "benchmarks/risk/sets and goemotions",
    licence: "written here (Apache-2.0); CC BY 4.0",
    citation: "benchmarks/risk/README.md; Demszky et al., ACL 2020",
    split: "sets by different writers; test-en and test-es held out",
  },
};
