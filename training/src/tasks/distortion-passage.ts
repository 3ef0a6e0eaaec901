import { passagesOf } from "@evenkeel/language/model/passages-of-text";
import type { Example } from "../corpus.ts";
import type { Task } from "../task.ts";
import { data, letters } from "./letters.ts";
import { runsOf, shareInside } from "./marked-parts.ts";

const MOSTLY_INSIDE = 0.5;
const MOSTLY_OUTSIDE = 0.2;
/** Marked passages are few, and those outside a mark are many and less sure to be free of it. */
const WEIGHTS = { inside: 2, outside: 0.3, undistorted: 1 } as const;

/** A passage that lies mostly in the marked part is distorted; those outside it, and all of a letter without distortion, are
 *  not. One that is partly marked is read and not learned from. */
const passages = (parts: readonly string[]): Example[] =>
  letters(parts).flatMap(({ question = "", distorted_part = "", dominant, id = "" }) => {
    const marked = new Set(runsOf(distorted_part));
    return passagesOf(question).map((text): Example => {
      if (dominant === "No Distortion") return { text, gold: [], group: id, weight: WEIGHTS.undistorted };
      const share = shareInside(text, marked) ?? 0;
      if (share > MOSTLY_INSIDE) return { text, gold: [0], group: id, weight: WEIGHTS.inside };
      return { text, gold: [], group: id, weight: share < MOSTLY_OUTSIDE ? WEIGHTS.outside : 0 };
    });
  });

/** How distorted one passage of a letter reads: `distortion` pools it over a text. */
export const distortionPassage: Task = {
  name: "distortion-passage",
  modelId: "distortion-passage-1",
  kind: "multilabel",
  labels: ["distorted"],
  features: { charMin: 0, charMax: 0, trigrams: false, skips: true },
  readsPrevious: false,
  dense: ["style", "ratings", "sense", "beliefs", "marks"],
  stackL2: 0.05,
  stackSteps: 40,
  l2: 3e-5,
  rate: 1,
  epochs: 8,
  startBias: 0,
  leastDocuments: 3,
  keepRows: 30_000,
  balance: 0,
  seed: 23,
  folds: 8,
  load: () => ({ learn: passages(["train", "dev"]), test: [] }),
  about: "whether a passage of a letter holds distorted thinking",
  data,
};
