import { parseModel } from "@evenkeel/language/model/packed-model";
import { type BaseModels, readText } from "@evenkeel/language/model/text-reader";
import { NO_TYPE, pooledTypes, predictTypes } from "@evenkeel/language/model/types-of-text";
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
    candidates: predictTypes(model, readText(base, text)).map(({ type }) => type),
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

/** The same of letters that were held out by fold: what their passages show together, the marked part itself left out.
 *  @param typeOf the dominant type of a letter, as a place in `labels`.
 *  @param isPassage whether a row to learn from is a passage of its letter as it would be read. */
export const heldTypes = (
  labels: readonly string[],
  held: readonly Float32Array[],
  learn: readonly Example[],
  typeOf: ReadonlyMap<string, number>,
  isPassage: (at: number) => boolean,
): Record<string, number> => {
  const scores = new Map<string, Float32Array[]>();
  learn.forEach(({ group = "" }, at) => {
    if (isPassage(at)) scores.set(group, [...(scores.get(group) ?? []), held[at] as Float32Array]);
  });
  const rows = [...scores].map(([id, passages]) => {
    const shares = pooledTypes(labels, passages);
    return { first: shares.indexOf(Math.max(...shares)), gold: typeOf.get(id) ?? -1 };
  });
  const types = labels.flatMap((label, at) => (label === NO_TYPE ? [] : [at]));
  return {
    "letters held out by fold": rows.length,
    "macroF1, held out by fold": mean(
      types.map((type) =>
        labelF1(
          rows.map(({ first }) => first === type),
          rows.map(({ gold }) => gold === type),
        ),
      ),
    ),
    "first is right, held out by fold": mean(rows.map(({ first, gold }) => Number(first === gold))),
  };
};
