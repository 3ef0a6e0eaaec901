import { parseModel } from "@evenkeel/language/model/packed-model";
import { DANGER_KINDS } from "@evenkeel/language/risk/danger-reader";
import { signGrams } from "@evenkeel/language/risk/sign-grams";
import { signScores } from "@evenkeel/language/risk/sign-model";
import { auc, fitPlatt } from "./metrics.ts";
import { DANGER_SETS, dangerExamples } from "./risk/danger-examples.ts";
import { ordinaryExamples } from "./risk/ordinary-examples.ts";
import { OPEN_SETS, type SignExample, setExamples } from "./risk/sign-examples.ts";
import { SIGN_SETTINGS, type SignSettings, trainSigns } from "./risk/sign-trainer.ts";

const SETTINGS: SignSettings = {
  ...SIGN_SETTINGS,
  modelId: "danger-sign-1",
  task: "danger-sign",
  labels: DANGER_KINDS,
  steps: 60,
  leastDocuments: 2,
  keepRows: 60_000,
};

/** Lines about suicide name none of these dangers; each second one, at half the weight, so as not to drown them. */
const OTHER_LINES = 0.5;

const others = (): SignExample[] => [
  ...OPEN_SETS.flatMap(setExamples)
    .filter((_, at) => at % 2 === 0)
    .map((example) => ({ ...example, gold: [], weight: OTHER_LINES })),
  ...ordinaryExamples().filter((_, at) => at % 2 === 0),
];

/** Lines that were written together go to one side together: contrast pairs stand next to each other. */
const BLOCK = 40;
const HELD_OF = 4;
const isHeld = (at: number): boolean => Math.floor(at / BLOCK) % HELD_OF === HELD_OF - 1;

/** The model of other dangers, calibrated on blocks of lines that were held out. @returns its bytes and what goes on record. */
export const makeDangerSign = (
  keep?: (held: readonly { readonly example: SignExample; readonly scores: readonly number[] }[]) => void,
): { readonly bytes: Uint8Array; readonly about: Record<string, unknown> } => {
  const lines = DANGER_SETS.map(dangerExamples);
  const more = others();
  const open = lines.flatMap((set) => set.filter((_, at) => !isHeld(at)));
  const heldLines = lines.flatMap((set) => set.filter((_, at) => isHeld(at)));
  const learnedMore = more.filter((_, at) => !isHeld(at));
  const heldMore = more.filter((_, at) => isHeld(at));
  const model = parseModel(trainSigns([...open, ...learnedMore], undefined, SETTINGS));
  const held = [...heldLines, ...heldMore].map((example) => ({
    example,
    scores: signScores(model, signGrams(example.folded)),
  }));
  keep?.(held);
  const fits = DANGER_KINDS.map((_, label) =>
    fitPlatt(
      held.map(({ scores }) => scores[label] ?? 0),
      held.map(({ example }) => example.gold.includes(label)),
    ),
  );
  const round = (value: number): number => Number(value.toPrecision(6));
  const rows = held.filter(({ example }) => DANGER_SETS.includes(example.set));
  return {
    bytes: trainSigns(
      [...lines.flat(), ...more],
      { slope: fits.map(({ slope }) => round(slope)), offset: fits.map(({ offset }) => round(offset)) },
      SETTINGS,
    ),
    about: {
      name: "danger-sign",
      modelId: SETTINGS.modelId,
      labels: DANGER_KINDS,
      settings: SETTINGS,
      learned: lines.flat().length + more.length,
      about: "dangers beside suicide, told obliquely: asked about once, never concluded; English and Spanish",
      data: {
        folder: "benchmarks/risk-dangers/sets, benchmarks/risk/sets, goemotions and counsel-chat",
        licence: "written here (Apache-2.0); CC BY 4.0; MIT",
        citation: "benchmarks/risk/README.md; Demszky et al., ACL 2020",
        split: "every fourth block of forty lines held out for calibration; lines.jsonl is never opened",
      },
      measured: Object.fromEntries(
        DANGER_KINDS.map((kind, label) => [
          `auc ${kind}, lines not seen`,
          Number(
            auc(
              rows.map(({ scores }) => scores[label] ?? 0),
              rows.map(({ example }) => example.gold.includes(label)),
            ).toFixed(4),
          ),
        ]),
      ),
    },
  };
};
