import type { Example } from "../corpus.ts";
import { readDataset } from "../datasets.ts";
import type { Task } from "../task.ts";

const labels = [
  "admiration",
  "amusement",
  "anger",
  "annoyance",
  "approval",
  "caring",
  "confusion",
  "curiosity",
  "desire",
  "disappointment",
  "disapproval",
  "disgust",
  "embarrassment",
  "excitement",
  "fear",
  "gratitude",
  "grief",
  "joy",
  "love",
  "nervousness",
  "optimism",
  "pride",
  "realization",
  "relief",
  "remorse",
  "sadness",
  "surprise",
  "neutral",
] as const;

const part = (name: string): Example[] =>
  readDataset(`goemotions/${name}.tsv`)
    .trim()
    .split("\n")
    .map((line) => {
      const [text = "", gold = ""] = line.split("\t");
      return { text, gold: gold.split(",").map(Number) };
    });

export const emotion: Task = {
  name: "emotion",
  modelId: "emotion-2",
  kind: "multilabel",
  labels,
  features: { charMin: 3, charMax: 4, trigrams: true, skips: true },
  readsPrevious: false,
  dense: ["style", "ratings", "sense"],
  stackL2: 0.02,
  stackSteps: 40,
  l2: 4e-6,
  rate: 8,
  epochs: 4,
  startBias: -3,
  leastDocuments: 3,
  keepRows: 70_000,
  balance: 0,
  seed: 99,
  folds: 5,
  load: () => ({ learn: [...part("train"), ...part("dev")], test: part("test") }),
  about: "28 emotions of a short text",
  data: {
    folder: "goemotions",
    licence: "CC BY 4.0",
    citation: "Demszky et al., ACL 2020, GoEmotions: A Dataset of Fine-Grained Emotions",
    split: "official; train and dev to learn from (thresholds on out-of-fold scores), test held out",
  },
};
