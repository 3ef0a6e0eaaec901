import { parseModel } from "@evenkeel/language/model/packed-model";
import { probabilitiesOf } from "@evenkeel/language/model/score";
import { type BaseModels, readText, scoresOf } from "@evenkeel/language/model/text-reader";
import type { Example } from "./corpus.ts";
import { decide } from "./decide.ts";
import { auc, labelF1, mean, pearson } from "./metrics.ts";

/** Numbers on examples the model did not see, through the same bytes and functions the product uses. */
export const evaluate = (
  bytes: Uint8Array,
  test: readonly Example[],
  base: BaseModels,
): Record<string, number> => {
  const model = parseModel(bytes);
  const rows = test.map(({ text, previous = "", evidence }) =>
    probabilitiesOf(model, scoresOf(model, readText(base, text, previous, evidence))),
  );
  if (model.kind === "regression")
    return {
      examples: test.length,
      pearson: pearson(
        rows.map((row) => row[0] ?? 0),
        test.map(({ gold }) => gold[0] ?? 0),
      ),
    };
  const said = rows.map((row) =>
    model.kind === "softmax"
      ? model.labels.map(
          (_, label) =>
            decide(
              row.map((p) => Math.log(p)),
              model.threshold,
            ) === label,
        )
      : row.map((p, label) => p >= (model.threshold[label] ?? 0.5)),
  );
  const perLabel = model.labels.map((_, label) =>
    labelF1(
      said.map((row) => row[label] === true),
      test.map(({ gold }) => gold.includes(label)),
    ),
  );
  const aucs = model.labels.map((_, label) =>
    auc(
      rows.map((row) => row[label] ?? 0),
      test.map(({ gold }) => gold.includes(label)),
    ),
  );
  return {
    examples: test.length,
    macroF1: mean(perLabel),
    meanAuc: mean(aucs.filter((value) => Number.isFinite(value))),
    ...Object.fromEntries(model.labels.map((label, at) => [`f1 ${label}`, perLabel[at] ?? 0])),
  };
};
