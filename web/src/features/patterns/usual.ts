import type { Bin } from "./bins.ts";

/** A person's usual mood, drawn as the keel line with a band of ordinary days around it. */
export type Usual =
  | {
      readonly known: true;
      /** Median of the daily means, -2 to 2. */
      readonly median: number;
      /** The middle half of the days lies between these. */
      readonly low: number;
      readonly high: number;
      readonly days: number;
    }
  | { readonly known: false; readonly days: number; readonly needed: number };

/** Fewer days than this say nothing about what is usual. */
export const USUAL_FROM_DAYS = 14;

/** Emotion words are counted from this many check-ins that carry any. */
export const COUNTS_FROM = 5;

/** Median and quartiles of the daily means (linear interpolation between order statistics).
 *  @param days one bin a day, in any order. */
export const usualOf = (days: readonly Bin[]): Usual => {
  if (days.length < USUAL_FROM_DAYS) {
    return { known: false, days: days.length, needed: USUAL_FROM_DAYS - days.length };
  }
  const sorted = days.map((d) => d.mean).sort((a, b) => a - b);
  return {
    known: true,
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    days: days.length,
  };
};

const quantile = (sorted: readonly number[], p: number): number => {
  const place = p * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
};
