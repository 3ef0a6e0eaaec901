import { fold } from "../risk/fold.ts";
import { signGrams } from "../risk/sign-grams.ts";
import { signScores } from "../risk/sign-model.ts";
import { EVIDENCE_INPUTS } from "./evidence-inputs.ts";
import { GOLDEN_TEXTS } from "./golden-texts.ts";
import type { PackedModel } from "./packed-model.ts";
import { type BaseModels, readText, scoresOf } from "./text-reader.ts";

/** Models whose scores are kept; `words` and `sense` show in those that rest on them. */
export const GOLDEN_MODELS: readonly string[] = [
  "emotion",
  "valence",
  "stress",
  "distortion-passage",
  "distortion",
  "distortion-type",
  "client-talk",
  "therapist-talk",
  "risk-sign",
  "danger-sign",
  "risk-person",
];

const rounded = (score: number): number => Number(score.toFixed(7));

/** What every model says of every golden text, shape [texts][models][labels], to seven places. Another text of the list stands
 *  for the other speaker's last words, and made-up counts for what the rules of risk found, so that these inputs are read too.
 *  @param open gives the weights of a model by its name. */
export const goldenScores = (open: (name: string) => PackedModel, base: BaseModels): number[][][] => {
  const models = GOLDEN_MODELS.map(open);
  return GOLDEN_TEXTS.map((text, at) => {
    const previous = GOLDEN_TEXTS[(at * 7 + 3) % GOLDEN_TEXTS.length] ?? "";
    const evidence = EVIDENCE_INPUTS.map((_, input) => ((at + input) % 5) / 4);
    const read = readText(base, text, previous, { evidence });
    return models.map((model) =>
      (model.task === "risk-sign" || model.task === "danger-sign"
        ? signScores(model, signGrams(fold(text).text))
        : scoresOf(model, read)
      ).map(rounded),
    );
  });
};
