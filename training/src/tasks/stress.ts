import { parseCsv, readDataset } from "../datasets.ts";
import { samePairs } from "../fairness/families.ts";
import type { Task } from "../task.ts";

export const stress: Task = {
  name: "stress",
  modelId: "stress-3",
  kind: "multilabel",
  labels: ["stress"],
  features: { charMin: 0, charMax: 0, trigrams: false, skips: true, plain: true },
  readsPrevious: false,
  dense: ["style", "plain-ratings", "plain-sense"],
  stackL2: 0.02,
  stackSteps: 40,
  l2: 3e-4,
  rate: 4,
  epochs: 20,
  startBias: 0,
  leastDocuments: 2,
  keepRows: 30_000,
  balance: 0,
  seed: 17,
  folds: 8,
  same: { pairs: samePairs, pull: 0.1, stackPull: 0.3 },
  load: () => {
    const part = (name: string) =>
      parseCsv(readDataset(`dreaddit/dreaddit-${name}.csv`)).map(({ text = "", label, post_id = "" }) => ({
        text,
        gold: label === "1" ? [0] : [],
        group: post_id,
      }));
    const test = part("test");
    const seen = new Set(test.map(({ text }) => text));
    return { learn: part("train").filter(({ text }) => !seen.has(text)), test };
  },
  about: "whether a passage of a post expresses stress",
  data: {
    folder: "dreaddit",
    licence: "none stated in the mirror",
    citation: "Turcan and McKeown, LOUHI 2019, Dreaddit",
    split: "official; folds by post; the three texts that occur in both parts removed from training",
  },
};
