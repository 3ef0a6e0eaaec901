import { parseCsv, readDataset } from "../datasets.ts";
import type { Task } from "../task.ts";

const data = {
  folder: "cogdist-shreevastava",
  licence: "unknown at source",
  citation: "Shreevastava and Foltz, CLPsych 2021",
  split: "column `split`; train and dev to learn from, test held out",
};
const rows = (parts: readonly string[]): Record<string, string>[] =>
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
      rows(parts).map(({ question = "", dominant }) => ({
        text: question,
        gold: dominant === "No Distortion" ? [] : [0],
      }));
    return { learn: part(["train", "dev"]), test: part(["test"]) };
  },
  about: "whether a letter holds distorted thinking",
  data,
};

const types = [
  "All-or-nothing thinking",
  "Emotional Reasoning",
  "Fortune-telling",
  "Labeling",
  "Magnification",
  "Mental filter",
  "Mind Reading",
  "Overgeneralization",
  "Personalization",
  "Should statements",
] as const;

/** Learns from the distorted span where one is marked, and from the whole letter as well. */
export const distortionType: Task = {
  ...distortion,
  name: "distortion-type",
  modelId: "distortion-type-2",
  kind: "softmax",
  labels: types,
  balance: 0.5,
  l2: 3e-4,
  load: () => {
    const gold = (dominant: string) => [types.indexOf(dominant as (typeof types)[number])];
    const distorted = (parts: readonly string[]) =>
      rows(parts).filter(({ dominant = "" }) => gold(dominant)[0] !== -1);
    return {
      learn: distorted(["train", "dev"]).flatMap(
        ({ question = "", distorted_part = "", dominant = "", id = "" }) =>
          [distorted_part, question]
            .filter((text) => text !== "")
            .map((text) => ({ text, gold: gold(dominant), group: id })),
      ),
      test: distorted(["test"]).map(({ question = "", dominant = "" }) => ({
        text: question,
        gold: gold(dominant),
      })),
    };
  },
  about: "candidate kinds of distortion, never a verdict",
};
