import type { Bin, Gap, Placed, Timeline } from "./bins.ts";

/** The drawing area in px; text stands outside of it. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const plotWidth = (frame: Frame): number => frame.width - frame.left - frame.right;
const plotHeight = (frame: Frame): number => frame.height - frame.top - frame.bottom;

/** Middle of a place, px from the left edge of the figure. */
export const xOf = (index: number, binCount: number, frame: Frame): number =>
  frame.left + ((index + 0.5) / binCount) * plotWidth(frame);

/** Height of a mood from -2 (bottom) to 2 (top), px from the top edge of the figure. */
export const yOf = (mood: number, frame: Frame): number => frame.top + ((2 - mood) / 4) * plotHeight(frame);

const px = (n: number): string => `${Math.round(n * 10) / 10}`;

/** Path of one run; a single day is a dot and has no path. */
export const runPath = (run: readonly Bin<Placed>[], binCount: number, frame: Frame): string | null =>
  run.length < 2
    ? null
    : run
        .map(
          (bin, i) =>
            `${i === 0 ? "M" : "L"}${px(xOf(bin.index, binCount, frame))} ${px(yOf(bin.mean, frame))}`,
        )
        .join(" ");

interface GapMark {
  readonly gap: Gap;
  readonly x1: number;
  readonly x2: number;
  /** Whether its words fit without touching the words of the gap before. */
  readonly labelled: boolean;
}

const LOW_WORD_WIDTH = 44;

/** Where gaps are drawn. Words that would overlap are left to the readout and the table.
 *  @param labelWidth room the words need, px. */
export const gapMarks = (
  timeline: Timeline<Placed>,
  frame: Frame,
  labelWidth: number,
): readonly GapMark[] => {
  // The word for the lowest mood stands at the start of the same line.
  let taken = LOW_WORD_WIDTH;
  return timeline.gaps.flatMap((gap) => {
    if (gap.toIndex - gap.fromIndex < 2) return [];
    const x1 = xOf(gap.fromIndex, timeline.binCount, frame);
    const x2 = xOf(gap.toIndex, timeline.binCount, frame);
    const middle = (x1 + x2) / 2;
    const labelled = middle - labelWidth / 2 >= taken && middle + labelWidth / 2 <= frame.width;
    if (labelled) taken = middle + labelWidth / 2 + 8;
    return [{ gap, x1, x2, labelled }];
  });
};

/** The bin nearest to a pointer, or null when there is none. */
export const nearestBin = <C extends Placed>(
  timeline: Timeline<C>,
  x: number,
  frame: Frame,
): Bin<C> | null => {
  let best: Bin<C> | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const bin of timeline.bins) {
    const d = Math.abs(xOf(bin.index, timeline.binCount, frame) - x);
    if (d < distance) {
      best = bin;
      distance = d;
    }
  }
  return best;
};

/** Moves along the days that have a check-in, as arrow keys, Home, End and Page keys do; null for other keys. */
export const stepTo = (timeline: Timeline<Placed>, from: number, key: string): number | null => {
  const last = timeline.bins.length - 1;
  if (last < 0) return null;
  const clamp = (n: number): number => Math.min(last, Math.max(0, n));
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return clamp(from + 1);
    case "ArrowLeft":
    case "ArrowDown":
      return clamp(from - 1);
    case "PageUp":
      return clamp(from + 7);
    case "PageDown":
      return clamp(from - 7);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
};
