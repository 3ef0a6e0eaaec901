import { parseCsv, readDataset } from "../datasets.ts";
import type { Task } from "../task.ts";

const data = {
  folder: "cogdist-shreevastava",
  licence: "unknown at source",
  citation: "Shreevastava and Foltz, CLPsych 2021",
  split: "column `split`; train and dev to learn from, test held out",
};
/** Rows of the data set in these parts of its split. */
export const letters = (parts: readonly string[]): Record<string, string>[] =>
  parseCsv(readDataset("cogdist-shreevastava/data.csv")).filter(({ split = "" }) => parts.includes(split));

export const distortion: Task = {
  name: "distortion",
  modelId: "distortion-2",
  kind: "multilabel",
  labels: ["distorted"],
  features: { charMin: 3, charMax: 5, trigrams: true, skips: true },
  readsPrevious: false,
  dense: ["style", "ratings", "sense"],
  stackL2: 0.2,
  stackSteps: 40,
  l2: 3e-4,
  rate: 4,
  epochs: 20,
  startBias: 0,
  leastDocuments: 3,
  keepRows: 30_000,
  balance: 0,
  seed: 23,
  folds: 8,
  load: () => {
    const part = (parts: readonly string[]) =>
      letters(parts).map(({ question = "", dominant }) => ({
        text: question,
        gold: dominant === "No Distortion" ? [] : [0],
      }));
    return { learn: part(["train", "dev"]), test: part(["test"]) };
  },
  about: "whether a letter holds distorted thinking",
  data,
};
