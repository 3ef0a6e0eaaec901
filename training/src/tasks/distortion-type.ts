import { passagesOf } from "@evenkeel/language/model/passages-of-text";
import { NO_TYPE } from "@evenkeel/language/model/types-of-text";
import type { Example } from "../corpus.ts";
import { heldTypes, measureTypes } from "../measure-types.ts";
import type { Task } from "../task.ts";
import { distortionPassage } from "./distortion-passage.ts";
import { letters } from "./letters.ts";
import { runsOf, shareInside } from "./marked-parts.ts";

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
      ...passagesOf(question).map((text) => {
        const shared = shareInside(text, inside);
        const outside = marked !== "" && shared !== undefined && shared < MOSTLY_OUTSIDE;
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
  ...distortionPassage,
  name: "distortion-type",
  modelId: "distortion-type-4",
  kind: "softmax",
  labels,
  features: { charMin: 0, charMax: 0, trigrams: false, skips: true },
  dense: ["style", "ratings", "sense", "emotion", "beliefs", "marks"],
  leastDocuments: 4,
  keepRows: 40_000,
  jointly: { denseWeight: 0.06, l2: 3e-5, steps: 80 },
  measure: measureTypes,
  measureHeld: (held, learn) => {
    const all = distorted(["train", "dev"]);
    return heldTypes(
      labels,
      held,
      learn,
      new Map(all.map(({ id, type }) => [id, type])),
      // The marked part of a letter comes first, where there is one.
      (at) =>
        learn[at]?.group === learn[at - 1]?.group ||
        all.find(({ id }) => id === learn[at]?.group)?.marked === "",
    );
  },
  load: () => ({
    learn: passages(distorted(["train", "dev"])),
    test: distorted(["test"]).map(({ question, type, id }) => ({ text: question, gold: [type], group: id })),
  }),
  about: "candidate kinds of distortion, never a verdict",
};
