import { evidenceInputs } from "@evenkeel/language/model/evidence-inputs";
import { understand } from "@evenkeel/language/understand";
import { bootstrap } from "../bootstrap.ts";
import { readDataset } from "../datasets.ts";
import { auc, recallAt } from "../metrics.ts";
import type { Task } from "../task.ts";

const WORSE = ["Ideation", "Behavior", "Attempt"];
const ACTED = ["Behavior", "Attempt"];

interface User {
  readonly user: string;
  readonly label: string;
  readonly posts: readonly string[];
}

/** Handles that were replaced when the data were published still name a person: they are no words to learn from. */
const scrubbed = (text: string): string => text.replace(/\bNAME\d*\b|\bu\/\w+|@\w+/g, " ");

/** Ranks people by all they wrote. Says nothing about one message, and never sets a level: rules do. */
export const riskPerson: Task = {
  name: "risk-person",
  modelId: "risk-person-2",
  kind: "multilabel",
  labels: ["ideation", "behaviour"],
  features: { charMin: 3, charMax: 0, trigrams: false, skips: false },
  readsPrevious: false,
  dense: ["style", "ratings", "sense", "evidence"],
  added: "own",
  stackL2: 0.3,
  stackSteps: 40,
  l2: 1e-3,
  rate: 2,
  epochs: 30,
  startBias: 0,
  leastDocuments: 4,
  keepRows: 20_000,
  balance: 0,
  seed: 53,
  folds: 10,
  load: () => ({
    learn: readDataset("cssrs-reddit500/users.jsonl")
      .trim()
      .split("\n")
      .map((line): User => JSON.parse(line) as User)
      .map(({ user, label, posts }) => ({
        text: scrubbed(posts.join("\n")),
        gold: [...(WORSE.includes(label) ? [0] : []), ...(ACTED.includes(label) ? [1] : [])],
        group: user,
        given: {
          evidence: evidenceInputs(posts.flatMap((post) => understand(scrubbed(post)).evidence)),
        },
      })),
    test: [],
  }),
  measureHeld: (held, learn) => {
    const rows = learn.map(({ gold }, at) => [{ score: held[at]?.[0] ?? 0, yes: gold.includes(0) }]);
    const recall = bootstrap(rows, (drawn) =>
      recallAt(
        0.05,
        drawn.map(({ score }) => score),
        drawn.map(({ yes }) => yes),
      ),
    );
    const area = bootstrap(rows, (drawn) =>
      auc(
        drawn.map(({ score }) => score),
        drawn.map(({ yes }) => yes),
      ),
    );
    return {
      "auc ideation low": area.low,
      "auc ideation high": area.high,
      "recall at 5 % false positives": recall.value,
      "recall low": recall.low,
      "recall high": recall.high,
    };
  },
  about: "how a person ranks among others by all they wrote: ideation or worse, behaviour or attempt",
  data: {
    folder: "cssrs-reddit500",
    licence: "CC BY 4.0",
    citation: "Gaur et al., WWW 2019; Gaur et al., PLoS ONE 2021",
    split:
      "all 347 users to learn from; numbers by cross-validation over users, since the test users are kept apart",
  },
};
