import { pooledScore } from "@evenkeel/language/model/passages-of-text";
import type { Example } from "../corpus.ts";
import { baseModels } from "../shipped.ts";
import type { Task } from "../task.ts";
import { trainTask } from "../train-task.ts";
import { distortionPassage } from "./distortion-passage.ts";
import { data, letters } from "./letters.ts";

/** What models of passages that did not see a letter make of it, pooled. */
const withPassages = (learn: readonly Example[]): readonly Example[] => {
  const { learn: passages } = distortionPassage.load();
  const { held } = trainTask(distortionPassage, passages, baseModels(distortionPassage.dense));
  const scores = new Map<string, number[]>();
  passages.forEach(({ group = "" }, at) => {
    scores.set(group, [...(scores.get(group) ?? []), held[at]?.[0] ?? 0]);
  });
  return learn.map((example) => ({
    ...example,
    given: { passages: [pooledScore(scores.get(example.group ?? "") ?? [0])] },
  }));
};

export const distortion: Task = {
  name: "distortion",
  modelId: "distortion-3",
  kind: "multilabel",
  labels: ["distorted"],
  features: { charMin: 0, charMax: 0, trigrams: false, skips: true },
  readsPrevious: false,
  dense: ["style", "ratings", "sense", "beliefs", "marks", "passages"],
  added: "passages",
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
  prepare: withPassages,
  load: () => {
    const part = (parts: readonly string[]): Example[] =>
      letters(parts).map(({ question = "", dominant, id = "" }) => ({
        text: question,
        gold: dominant === "No Distortion" ? [] : [0],
        group: id,
      }));
    return { learn: part(["train", "dev"]), test: part(["test"]) };
  },
  about: "whether a letter holds distorted thinking",
  data,
};
