import { seedOf } from "@evenkeel/kernel/random";
import { readDataset } from "../datasets.ts";
import { samePairs } from "../fairness/families.ts";
import { feltSentences } from "../fairness/felt-sentences.ts";
import type { Task } from "../task.ts";

const SETS = ["tweets", "amazonReviewSnippets", "movieReviewSnippets", "nytEditorialSnippets"] as const;

/** A fifth of all documents is held out: tweets by themselves, reviews and editorials by the document they come from. */
const isTest = (group: string): boolean => seedOf(`valence ${group}`) % 5 === 0;

export const valence: Task = {
  name: "valence",
  modelId: "valence-3",
  kind: "regression",
  labels: ["valence"],
  features: { charMin: 3, charMax: 5, trigrams: true, skips: true, plain: true },
  readsPrevious: false,
  dense: ["plain-ratings", "plain-sense"],
  stackL2: 0.02,
  stackSteps: 40,
  l2: 1e-5,
  rate: 1,
  epochs: 5,
  startBias: 0,
  leastDocuments: 3,
  keepRows: 40_000,
  balance: 0,
  seed: 41,
  folds: 5,
  same: { pairs: samePairs, pull: 1.5, stackPull: 30 },
  load: () => {
    const all = SETS.flatMap((set) =>
      readDataset(`vader-groundtruth/${set}_GroundTruth.txt`)
        .trim()
        .split("\n")
        .map((line) => {
          const [id = "", rating = "0", text = ""] = line.trimEnd().split("\t");
          return {
            text,
            gold: [Number(rating)],
            group: `${set} ${set.startsWith("amazon") || set.startsWith("nyt") ? id.split("_")[0] : id}`,
            set,
            // Ratings of tweets are the measure; reviews and editorials help.
            weight: set === "tweets" ? 2 : 0.7,
          };
        }),
    );
    return {
      learn: [...all.filter(({ group }) => !isTest(group)), ...feltSentences()],
      test: all.filter(({ group, set }) => isTest(group) && set === "tweets"),
    };
  },
  about: "how unpleasant or pleasant a text is, -4..4",
  data: {
    folder: "vader-groundtruth",
    licence: "MIT",
    citation: "Hutto and Gilbert, ICWSM 2014",
    split: "a fifth of documents held out by a hash of the document; reported on its tweets",
  },
};
