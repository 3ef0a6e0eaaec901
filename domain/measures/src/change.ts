import type { Measure } from "./measure.ts";

/** A change as large as this is, in 95 of 100 people whose state has not changed, not reached by chance.
 *  Formula: 1.96 * sqrt(2) * SD * sqrt(1 - r).
 *  @param sd standard deviation of the total in a comparable sample, in points, >= 0.
 *  @param reliability of the total, 0..1: test-retest or internal consistency.
 *  @returns points, not rounded.
 *  @see jacobsonTruax1991 */
export const reliableChangePoints = (sd: number, reliability: number): number =>
  1.96 * Math.SQRT2 * sd * Math.sqrt(1 - reliability);

/** What changed between two totals of the same measure. */
export interface Change {
  /** Later minus earlier, in points. */
  readonly points: number;
  /** Against the line of reliable change; `not-known` where no study of it was seen. */
  readonly reliable: "better" | "worse" | "within-noise" | "not-known";
  /** On which side of the cut-off the totals lie; `not-known` where there is none, or it depends on who answers. */
  readonly cutoff: "came-below" | "rose-above" | "stayed-below" | "stayed-above" | "not-known";
  /** A reliable change for the better that also crosses the cut-off (Jacobson and Truax, criterion c as published). */
  readonly clinicallySignificant: boolean;
}

const side = (measure: Measure, earlier: number, later: number): Change["cutoff"] => {
  if (measure.cutoff === null || measure.cutoff.kind === "sex") return "not-known";
  const was = earlier >= measure.cutoff.atOrAbove;
  const is = later >= measure.cutoff.atOrAbove;
  if (was && is) return "stayed-above";
  if (was) return "came-below";
  return is ? "rose-above" : "stayed-below";
};

/** Compares two totals. A change of exactly the published number of points counts as reliable.
 *  @see jacobsonTruax1991 */
export const changeBetween = (measure: Measure, earlier: number, later: number): Change => {
  const points = later - earlier;
  const { scoring, change } = measure;
  const towardsBetter = scoring.kind === "sum" && scoring.higherIs === "better" ? points : -points;
  const reliable =
    change === null || scoring.kind === "none"
      ? "not-known"
      : Math.abs(points) < change.points
        ? "within-noise"
        : towardsBetter > 0
          ? "better"
          : "worse";
  const cutoff = side(measure, earlier, later);
  const crossed =
    scoring.kind === "sum" &&
    (scoring.higherIs === "worse" ? cutoff === "came-below" : cutoff === "rose-above");
  return { points, reliable, cutoff, clinicallySignificant: reliable === "better" && crossed };
};
