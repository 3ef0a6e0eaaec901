import { parseModel } from "@evenkeel/language/model/packed-model";
import { signGrams } from "@evenkeel/language/risk/sign-grams";
import { signScores } from "@evenkeel/language/risk/sign-model";
import { auc, fitPlatt } from "./metrics.ts";
import { ordinaryExamples } from "./risk/ordinary-examples.ts";
import { OPEN_SETS, type SignExample, setExamples } from "./risk/sign-examples.ts";
import { type Calibration, SIGN_SETTINGS, trainSigns } from "./risk/sign-trainer.ts";

/** Two writers, one of each language, who are held out together to calibrate and to choose limits. */
export const HELD_OUT: readonly string[] = ["train-d-en", "train-h-es"];
const { labels: LABELS } = SIGN_SETTINGS;

const has = ({ gold }: SignExample, label: number): boolean => gold.includes(label);

/** Learns from all open sets but those of `HELD_OUT`: what the model says of writers it has not seen.
 *  @param keep is given the bytes of that model. */
export const heldOutScores = (
  examples: readonly SignExample[],
  keep: (bytes: Uint8Array) => void = () => undefined,
): { readonly example: SignExample; readonly scores: readonly number[] }[] => {
  const bytes = trainSigns(examples.filter(({ set }) => !HELD_OUT.includes(set)));
  keep(bytes);
  const model = parseModel(bytes);
  return examples
    .filter(({ set }) => HELD_OUT.includes(set))
    .map((example) => ({ example, scores: signScores(model, signGrams(example.folded)) }));
};

export const allSignExamples = (): SignExample[] => [
  ...OPEN_SETS.flatMap(setExamples),
  ...ordinaryExamples(),
];

/** The model of signs, calibrated on writers that were held out. @returns its bytes and what goes on record. */
export const makeRiskSign = (
  keep?: (bytes: Uint8Array) => void,
): { readonly bytes: Uint8Array; readonly about: Record<string, unknown> } => {
  const examples = allSignExamples();
  const held = heldOutScores(examples, keep);
  const fits = LABELS.map((_, label) =>
    fitPlatt(
      held.map(({ scores }) => scores[label] ?? 0),
      held.map(({ example }) => has(example, label)),
    ),
  );
  const round = (value: number): number => Number(value.toPrecision(6));
  const calibration: Calibration = {
    slope: fits.map(({ slope }) => round(slope)),
    offset: fits.map(({ offset }) => round(offset)),
  };
  const measured = Object.fromEntries(
    [...HELD_OUT, "all"].flatMap((set) => {
      const rows = held.filter(({ example }) => set === "all" || example.set === set);
      return LABELS.map((label, at) => [
        `auc ${label}, ${set} not seen`,
        Number(
          auc(
            rows.map(({ scores }) => scores[at] ?? 0),
            rows.map(({ example }) => has(example, at)),
          ).toFixed(4),
        ),
      ]);
    }),
  );
  return {
    bytes: trainSigns(examples, calibration),
    about: {
      name: "risk-sign",
      modelId: SIGN_SETTINGS.modelId,
      labels: LABELS,
      settings: SIGN_SETTINGS,
      learned: examples.length,
      about:
        "any sign of suicidal thought or self-harm, and whether it is high or immediate; English and Spanish",
      data: {
        folder: "benchmarks/risk/sets, goemotions and counsel-chat",
        licence: "written here (Apache-2.0); CC BY 4.0; MIT",
        citation: "benchmarks/risk/README.md; Demszky et al., ACL 2020",
        split:
          "sets by different writers, train-d-en and train-h-es held out for calibration; test sets are never opened",
      },
      measured,
    },
  };
};
