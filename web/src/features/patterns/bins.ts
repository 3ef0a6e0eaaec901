import type { CheckIn, EmotionWord } from "@evenkeel/contract/check-in";
import { addDays, dayNumber, type LocalDay, localDay } from "../check-in/zoned-time.ts";

/** The three spans a member can look at. */
export const SPANS = ["six-weeks", "three-months", "year"] as const;
export type Span = (typeof SPANS)[number];

/** Days shown, and days drawn as one place. A year is drawn in weeks: 365 dots on a phone are a blur. */
export const SPAN_DAYS: Record<Span, { readonly days: number; readonly perBin: number }> = {
  "six-weeks": { days: 42, perBin: 1 },
  "three-months": { days: 91, perBin: 1 },
  year: { days: 364, perBin: 7 },
};

/** Something with a place on the timeline. */
export interface Placed {
  readonly at: string;
  readonly zone: string;
  /** -2..2. */
  readonly mood: number;
}

/** One place on the timeline: a day, or a week in the year view, that has at least one check-in. */
export interface Bin<C extends Placed = CheckIn> {
  /** Places from the left edge, 0 is the oldest. */
  readonly index: number;
  readonly firstDay: LocalDay;
  readonly lastDay: LocalDay;
  readonly checkIns: readonly C[];
  /** Mean of the moods, -2 to 2. */
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
}

/** A stretch with no check-in at all. It is drawn as a gap, never as a value. */
export interface Gap {
  readonly firstDay: LocalDay;
  readonly lastDay: LocalDay;
  readonly days: number;
  readonly fromIndex: number;
  readonly toIndex: number;
}

export interface Timeline<C extends Placed = CheckIn> {
  readonly span: Span;
  readonly firstDay: LocalDay;
  readonly lastDay: LocalDay;
  readonly binCount: number;
  readonly bins: readonly Bin<C>[];
  /** Bins that follow each other without a break that counts; a line joins only these. */
  readonly runs: readonly (readonly Bin<C>[])[];
  readonly gaps: readonly Gap[];
  readonly checkInCount: number;
  readonly daysWithCheckIn: number;
  readonly daysInSpan: number;
}

/** From this many whole days without a check-in the line breaks and the days away are told. */
const GAP_DAYS = 3;

/** Places the check-ins of a span on days (or weeks), and finds the gaps between them.
 *  Days before the first check-in ever are not a gap: there was nothing to be away from.
 *  @param today the last day shown, in the reader's zone.
 *  @param size days shown and days to a place, where they differ from the span's own. */
export const timelineOf = <C extends Placed = CheckIn>(
  checkIns: readonly C[],
  span: Span,
  today: LocalDay,
  size: { readonly days: number; readonly perBin: number } = SPAN_DAYS[span],
): Timeline<C> => {
  const { days, perBin } = size;
  const firstDay = addDays(today, -(days - 1));
  const start = dayNumber(firstDay);
  const end = dayNumber(today);
  const byDay = new Map<number, C[]>();
  for (const checkIn of checkIns) {
    const day = dayNumber(localDay(checkIn.at, checkIn.zone));
    // A zone east of here may already be a day ahead; its entry belongs to the last day shown.
    const shown = day === end + 1 ? end : day;
    if (shown < start || shown > end) continue;
    byDay.set(shown, [...(byDay.get(shown) ?? []), checkIn]);
  }
  const written = [...byDay.keys()].sort((a, b) => a - b);
  const bins = toBins(byDay, written, start, perBin);
  const gaps = toGaps(written, start, perBin);
  return {
    span,
    firstDay,
    lastDay: today,
    binCount: Math.ceil(days / perBin),
    bins,
    runs: toRuns(bins, gaps),
    gaps,
    checkInCount: bins.reduce((n, bin) => n + bin.checkIns.length, 0),
    daysWithCheckIn: written.length,
    daysInSpan: days,
  };
};

const toBins = <C extends Placed>(
  byDay: ReadonlyMap<number, readonly C[]>,
  written: readonly number[],
  start: number,
  perBin: number,
): readonly Bin<C>[] => {
  const grouped = new Map<number, C[]>();
  for (const day of written) {
    const index = Math.floor((day - start) / perBin);
    grouped.set(index, [...(grouped.get(index) ?? []), ...(byDay.get(day) ?? [])]);
  }
  return [...grouped.entries()].map(([index, inBin]) => {
    const ordered = [...inBin].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const moods = ordered.map((c) => c.mood);
    const firstDay = addDays(dayOf(start), index * perBin);
    return {
      index,
      firstDay,
      lastDay: addDays(firstDay, perBin - 1),
      checkIns: ordered,
      mean: moods.reduce((sum, m) => sum + m, 0) / moods.length,
      lowest: Math.min(...moods),
      highest: Math.max(...moods),
    };
  });
};

const dayOf = (n: number): LocalDay => addDays("1970-01-01", n);

const toGaps = (written: readonly number[], start: number, perBin: number): readonly Gap[] => {
  const gaps: Gap[] = [];
  written.forEach((day, i) => {
    const next = written[i + 1];
    if (next === undefined) return;
    const away = next - day - 1;
    if (away < GAP_DAYS) return;
    gaps.push({
      firstDay: dayOf(day + 1),
      lastDay: dayOf(next - 1),
      days: away,
      fromIndex: Math.floor((day - start) / perBin),
      toIndex: Math.floor((next - start) / perBin),
    });
  });
  return gaps;
};

const toRuns = <C extends Placed>(
  bins: readonly Bin<C>[],
  gaps: readonly Gap[],
): readonly (readonly Bin<C>[])[] => {
  const runs: Bin<C>[][] = [];
  let run: Bin<C>[] = [];
  for (const bin of bins) {
    const before = run.at(-1);
    const broken =
      before !== undefined &&
      gaps.some((g) => g.fromIndex === before.index && g.toIndex === bin.index && g.toIndex > g.fromIndex);
    if (broken) {
      runs.push(run);
      run = [];
    }
    run.push(bin);
  }
  if (run.length > 0) runs.push(run);
  return runs;
};

/** How often each word was chosen, most often first; `of` is the check-ins that carry any word. */
export const emotionCounts = (
  checkIns: readonly CheckIn[],
): {
  readonly of: number;
  readonly counts: readonly { readonly word: EmotionWord; readonly n: number }[];
} => {
  const n = new Map<EmotionWord, number>();
  let of = 0;
  for (const checkIn of checkIns) {
    const words = new Set(checkIn.emotions);
    if (words.size > 0) of += 1;
    for (const word of words) n.set(word, (n.get(word) ?? 0) + 1);
  }
  return {
    of,
    counts: [...n.entries()]
      .map(([word, count]) => ({ word, n: count }))
      .sort((a, b) => b.n - a.n || (a.word < b.word ? -1 : 1)),
  };
};
