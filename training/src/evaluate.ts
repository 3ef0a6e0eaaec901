import { parseModel } from "@evenkeel/language/model/packed-model";
import { probabilitiesOf } from "@evenkeel/language/model/score";
import { type BaseModels, readText, scoresOf } from "@evenkeel/language/model/text-reader";
import { bootstrap } from "./bootstrap.ts";
import type { Example } from "./corpus.ts";
import { decide } from "./decide.ts";
import { auc, labelF1, mean, pearson } from "./metrics.ts";

const DRAWS = 300;

/** Places of the examples, those of one person, post or document together. */
const clustersOf = (test: readonly Example[]): number[][] => {
  const clusters = new Map<string, number[]>();
  test.forEach(({ group }, at) => {
    const name = group ?? `row ${at}`;
    clusters.set(name, [...(clusters.get(name) ?? []), at]);
  });
  return [...clusters.values()];
};

/** Numbers on examples the model did not see, through the same bytes and functions the product uses; the headline with its
 *  95 % interval, by drawing persons, posts or documents anew. */
export const evaluate = (
  bytes: Uint8Array,
  test: readonly Example[],
  base: BaseModels,
): Record<string, number> => {
  const model = parseModel(bytes);
  const rows = test.map(({ text, previous = "", given }) =>
    probabilitiesOf(model, scoresOf(model, readText(base, text, previous, given))),
  );
  const groups = clustersOf(test);
  if (model.kind === "regression") {
    const r = bootstrap(
      groups,
      (drawn) =>
        pearson(
          drawn.map((at) => rows[at]?.[0] ?? 0),
          drawn.map((at) => test[at]?.gold[0] ?? 0),
        ),
      7,
      DRAWS,
    );
    return { examples: test.length, pearson: r.value, "pearson low": r.low, "pearson high": r.high };
  }
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
  const f1Of = (drawn: readonly number[]): number[] =>
    model.labels.map((_, label) =>
      labelF1(
        drawn.map((at) => said[at]?.[label] === true),
        drawn.map((at) => test[at]?.gold.includes(label) === true),
      ),
    );
  const perLabel = f1Of(test.map((_, at) => at));
  const macro = bootstrap(groups, (drawn) => mean(f1Of(drawn)), 7, DRAWS);
  const aucs = model.labels.map((_, label) =>
    auc(
      rows.map((row) => row[label] ?? 0),
      test.map(({ gold }) => gold.includes(label)),
    ),
  );
  return {
    examples: test.length,
    macroF1: macro.value,
    "macroF1 low": macro.low,
    "macroF1 high": macro.high,
    meanAuc: mean(aucs.filter((value) => Number.isFinite(value))),
    ...Object.fromEntries(model.labels.map((label, at) => [`f1 ${label}`, perLabel[at] ?? 0])),
  };
};
