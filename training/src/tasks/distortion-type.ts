import { NO_TYPE, passagesForTypes } from "@evenkeel/language/model/types-of-text";
import { wordsOf } from "@evenkeel/language/model/words";
import type { Example } from "../corpus.ts";
import { measureTypes } from "../measure-types.ts";
import type { Task } from "../task.ts";
import { distortion, letters } from "./distortion.ts";

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
const labels = [...types, NO_TYPE];

/** Shares of four words in a row that a passage has in common with the marked part. */
const runsOf = (text: string): readonly string[] => {
  const words = wordsOf(text).map((word) => word.text);
  return words.slice(3).map((_, at) => words.slice(at, at + 4).join(" "));
};
const MOSTLY_OUTSIDE = 0.2;

interface Letter {
  readonly question: string;
  readonly marked: string;
  readonly type: number;
  readonly id: string;
}
const distorted = (parts: readonly string[]): Letter[] =>
  letters(parts)
    .map(({ question = "", distorted_part = "", dominant = "", id = "" }) => ({
      question,
      marked: distorted_part,
      type: types.indexOf(dominant as (typeof types)[number]),
      id,
    }))
    .filter(({ type }) => type !== -1);

/** The marked part shows the letter's type, passages outside it show none; a passage that is partly marked is read but not
 *  learned from. Every label weighs the same in all. */
const passages = (all: readonly Letter[]): Example[] => {
  const rows = all.flatMap(({ question, marked, type, id }) => {
    const inside = new Set(runsOf(marked));
    return [
      ...(marked === "" ? [] : [{ text: marked, gold: [type], group: id, counts: true }]),
      ...passagesForTypes(question).map((text) => {
        const runs = runsOf(text);
        const shared = runs.filter((run) => inside.has(run)).length / (runs.length || 1);
        const outside = marked !== "" && runs.length > 0 && shared < MOSTLY_OUTSIDE;
        return { text, gold: [labels.indexOf(NO_TYPE)], group: id, counts: outside };
      }),
    ];
  });
  const learned = rows.filter(({ counts }) => counts);
  return rows.map(({ counts, ...row }) => ({
    ...row,
    weight: counts
      ? learned.length / labels.length / learned.filter(({ gold }) => gold[0] === row.gold[0]).length
      : 0,
  }));
};

/** Learns single passages; a letter's candidates are what its passages show together (`predictTypes`). */
export const distortionType: Task = {
  ...distortion,
  name: "distortion-type",
  modelId: "distortion-type-3",
  kind: "softmax",
  labels,
  features: { charMin: 0, charMax: 0, trigrams: false, skips: true },
  dense: ["style", "ratings", "sense", "emotion", "beliefs"],
  l2: 3e-5,
  rate: 0.5,
  epochs: 10,
  stackL2: 0.05,
  balance: 0,
  measure: measureTypes,
  load: () => ({
    learn: passages(distorted(["train", "dev"])),
    test: distorted(["test"]).map(({ question, type, id }) => ({ text: question, gold: [type], group: id })),
  }),
  about: "candidate kinds of distortion, never a verdict",
};
