import { parseModel } from "@evenkeel/language/model/packed-model";
import { type BaseModels, readText } from "@evenkeel/language/model/text-reader";
import { NO_TYPE, predictTypes } from "@evenkeel/language/model/types-of-text";
import { bootstrap } from "./bootstrap.ts";
import type { Example } from "./corpus.ts";
import { labelF1, mean } from "./metrics.ts";

const DRAWS = 300;
const NEAR = 3;

/** How often the first candidate of whole letters is the letter's dominant type, and how often one of the first three is. */
export const measureTypes = (
  bytes: Uint8Array,
  test: readonly Example[],
  base: BaseModels,
): Record<string, number> => {
  const model = parseModel(bytes);
  const types = model.labels.filter((label) => label !== NO_TYPE);
  const rows = test.map(({ text, gold }) => ({
    candidates: predictTypes(model, base, readText(base, text)).map(({ type }) => type),
    gold: model.labels[gold[0] ?? -1] ?? "",
  }));
  const f1Of = (drawn: typeof rows): number[] =>
    types.map((type) =>
      labelF1(
        drawn.map(({ candidates }) => candidates[0] === type),
        drawn.map(({ gold }) => gold === type),
      ),
    );
  const shareOf = (within: number): number =>
    mean(rows.map(({ candidates, gold }) => Number(candidates.slice(0, within).includes(gold))));
  const perType = f1Of(rows);
  const macro = bootstrap(
    rows.map((row) => [row]),
    (drawn) => mean(f1Of([...drawn])),
    7,
    DRAWS,
  );
  return {
    examples: rows.length,
    macroF1: macro.value,
    "macroF1 low": macro.low,
    "macroF1 high": macro.high,
    "first is right": shareOf(1),
    "among the first three": shareOf(NEAR),
    ...Object.fromEntries(types.map((type, at) => [`f1 ${type}`, perType[at] ?? 0])),
  };
};
