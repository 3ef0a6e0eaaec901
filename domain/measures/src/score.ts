import { err, ok, type Result } from "@evenkeel/kernel/result";
import type { Measure, MeasureItem, MissingRule } from "./measure.ts";

/** The value chosen for each item, by its id. What was left out is not in it. */
export type Answers = Readonly<Record<string, number>>;

export interface Score {
  /** null where the measure has no score. */
  readonly total: number | null;
  readonly bandId: string | null;
  readonly subscales: Readonly<Record<string, number>>;
  /** Items that were not answered and stand in the total with the mean of the others. */
  readonly filledIn: readonly string[];
}

export type ScoreError =
  | { readonly kind: "unknown-item"; readonly itemId: string }
  | { readonly kind: "not-a-choice"; readonly itemId: string; readonly value: number }
  | { readonly kind: "missing-items"; readonly itemIds: readonly string[] };

/** The first answer that is none: to an item that is not asked, or a value that is not offered. */
export const wrongAnswer = (measure: Measure, answers: Answers): ScoreError | null => {
  const items = new Map<string, MeasureItem>(
    [...measure.items, ...measure.unscored].map((item) => [item.id, item]),
  );
  for (const [itemId, value] of Object.entries(answers)) {
    const item = items.get(itemId);
    if (item === undefined) return { kind: "unknown-item", itemId };
    if (!item.choices.some((choice) => choice.value === value))
      return { kind: "not-a-choice", itemId, value };
  }
  return null;
};

const mayBeMissing = (rule: MissingRule): number => (rule.kind === "complete" ? 0 : rule.atMost);

/** Name of the band that a total lies in; null outside all of them, or where there are none. */
export const bandOf = (measure: Measure, total: number): string | null =>
  measure.bands.find(({ from, to }) => total >= from && total <= to)?.id ?? null;

/** Scores a filled-in questionnaire as its authors published it.
 *  Formula: total = sum of the n items; with the rule `mean-of-answered` and m of n answered,
 *  total = round(n * (sum of the m) / m).
 *  @returns the score, or the item that is unknown, out of range or missing: never a guess. */
export const scoreMeasure = (measure: Measure, answers: Answers): Result<Score, ScoreError> => {
  const wrong = wrongAnswer(measure, answers);
  if (wrong !== null) return err(wrong);
  const { scoring } = measure;
  const missing = measure.items.filter(({ id }) => answers[id] === undefined).map(({ id }) => id);
  if (scoring.kind === "none")
    return missing.length > 0
      ? err({ kind: "missing-items", itemIds: missing })
      : ok({ total: null, bandId: null, subscales: {}, filledIn: [] });
  const answered = measure.items.length - missing.length;
  if (missing.length > mayBeMissing(scoring.missing) || answered === 0)
    return err({ kind: "missing-items", itemIds: missing });
  const sum = measure.items.reduce((total, { id }) => total + (answers[id] ?? 0), 0);
  const total = missing.length === 0 ? sum : Math.round((measure.items.length * sum) / answered);
  const whole = (scoring.subscales ?? []).filter(({ items }) =>
    items.every((id) => answers[id] !== undefined),
  );
  return ok({
    total,
    bandId: bandOf(measure, total),
    subscales: Object.fromEntries(
      whole.map(({ id, items }) => [id, items.reduce((total, item) => total + (answers[item] ?? 0), 0)]),
    ),
    filledIn: missing,
  });
};
