import type { MeasureResponse } from "@evenkeel/contract/measure";
import { changeBetween } from "@evenkeel/measures/change";
import type { Measure, MeasureForm } from "@evenkeel/measures/measure";
import { shortDate } from "../../i18n/dates.ts";
import type { T } from "../../i18n/use-t.ts";

/** A result in plain sentences: the number, the scale's own name for it, and that it is no diagnosis. */
export const resultSentences = (
  t: T,
  measure: Measure,
  form: MeasureForm,
  { total, bandId }: Pick<MeasureResponse, "total" | "bandId">,
  /** Read by a clinician. */
  theirs = false,
): readonly string[] => {
  const { scoring } = measure;
  if (total === null || scoring.kind === "none") return [];
  const place = measure.bands.findIndex(({ id }) => id === bandId);
  const band = measure.bands[place];
  return [
    `${t(theirs ? "measures.theirs-total" : "measures.total", { total, min: scoring.min, max: scoring.max })} ${t(
      scoring.higherIs === "worse" ? "measures.lower-is-better" : "measures.higher-is-better",
    )}`,
    ...(band === undefined
      ? []
      : [t("measures.band", { from: band.from, to: band.to, band: form.bands[place] ?? band.id })]),
    t("measures.not-diagnosis"),
  ];
};

export interface ChangeWords {
  readonly sentences: readonly string[];
  readonly worse: boolean;
}

/** What changed since the answering before, against the line of reliable change. */
export const changeSentences = (
  t: T,
  measure: Measure,
  later: Pick<MeasureResponse, "total">,
  earlier: Pick<MeasureResponse, "total" | "completedAt"> | undefined,
): ChangeWords => {
  if (earlier === undefined || later.total === null || earlier.total === null)
    return { sentences: [], worse: false };
  const { points, reliable, clinicallySignificant } = changeBetween(measure, earlier.total, later.total);
  const when = shortDate(earlier.completedAt);
  const moved =
    points === 0
      ? t("measures.change-none", { when })
      : t(points < 0 ? "measures.change-down" : "measures.change-up", { n: Math.abs(points), when });
  const line = measure.change?.points ?? 0;
  const meant = {
    better: "measures.change-better",
    worse: "measures.change-worse",
    "within-noise": "measures.change-noise",
    "not-known": "measures.change-unknown",
  } as const;
  return {
    sentences: [
      moved,
      t(meant[reliable], { line }),
      ...(clinicallySignificant && measure.cutoff?.kind === "one"
        ? [t("measures.significant", { cutoff: measure.cutoff.atOrAbove })]
        : []),
    ],
    worse: reliable === "worse",
  };
};

/** What the cut-off asks for; null below it, and where there is none. Where it differs by sex, which is not asked, both
 *  are said from the lower one on. */
export const cutoffSentence = (t: T, { cutoff }: Measure, total: number | null): string | null => {
  if (cutoff === null || total === null) return null;
  if (cutoff.kind === "one")
    return total >= cutoff.atOrAbove ? t("measures.cutoff", { cutoff: cutoff.atOrAbove }) : null;
  const { female, male } = cutoff;
  return total >= Math.min(female, male) ? t("measures.cutoff-sex", { female, male }) : null;
};
