import { type Change, changeBetween } from "./change.ts";
import type { Measure } from "./measure.ts";

/** One answering that has a total. */
export interface Point {
  readonly at: number;
  readonly total: number;
}

export interface Course {
  readonly latest: Point;
  /** Against the answering before it, and against the first; null where there is none before it. */
  readonly sinceLast: Change | null;
  readonly sinceFirst: Change | null;
}

/** How the latest total stands to those before it; null where there is none.
 *  @param points in any order. */
export const courseOf = (measure: Measure, points: readonly Point[]): Course | null => {
  const ordered = [...points].sort((a, b) => a.at - b.at);
  const latest = ordered.at(-1);
  if (latest === undefined) return null;
  const before = ordered.at(-2);
  const [first] = ordered;
  return {
    latest,
    sinceLast: before === undefined ? null : changeBetween(measure, before.total, latest.total),
    sinceFirst:
      first === undefined || ordered.length < 2 ? null : changeBetween(measure, first.total, latest.total),
  };
};
