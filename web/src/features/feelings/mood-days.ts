import type { MoodReading } from "@evenkeel/contract/feeling";
import type { EmotionName } from "@evenkeel/language/understanding";
import type { LocalDay } from "../check-in/zoned-time.ts";
import { type Bin, type Placed, type Span, type Timeline, timelineOf } from "../patterns/bins.ts";

/** A reading on the timeline; `mood` is its valence halved, -2..2, and 0 where that is not known. */
export interface PlacedReading extends Placed {
  readonly reading: MoodReading;
}

export interface FeelingRow {
  readonly feeling: EmotionName;
  /** Places on the timeline where it came up. */
  readonly indexes: readonly number[];
}

export interface MoodDays {
  /** Every day with a reading. */
  readonly all: Timeline<PlacedReading>;
  /** Days on which it is known how pleasant it was: only these have a dot and a line. */
  readonly valued: Timeline<PlacedReading>;
  /** What came up on most days, most first. */
  readonly rows: readonly FeelingRow[];
}

const MOST_ROWS = 4;

const placed = (reading: MoodReading): PlacedReading => ({
  at: reading.at,
  zone: reading.zone,
  mood: (reading.valence ?? 0) / 2,
  reading,
});

const rowsOf = (bins: readonly Bin<PlacedReading>[]): readonly FeelingRow[] => {
  const found = new Map<EmotionName, number[]>();
  for (const bin of bins) {
    const here = new Set(bin.checkIns.flatMap(({ reading }) => reading.feelings));
    for (const feeling of here) found.set(feeling, [...(found.get(feeling) ?? []), bin.index]);
  }
  return [...found]
    .map(([feeling, indexes]) => ({ feeling, indexes }))
    .sort((a, b) => b.indexes.length - a.indexes.length || (a.feeling < b.feeling ? -1 : 1))
    .slice(0, MOST_ROWS);
};

/** Readings placed on days (or weeks). A day without a reading is a gap; one whose valence is not known has feelings and no
 *  dot.
 *  @param today the last day shown, in the reader's zone. */
export const moodDays = (readings: readonly MoodReading[], span: Span, today: LocalDay): MoodDays => {
  const all = timelineOf(readings.map(placed), span, today);
  const valued = timelineOf(readings.filter(({ valence }) => valence !== null).map(placed), span, today);
  return { all, valued, rows: rowsOf(all.bins) };
};

export type Pleasantness =
  | "very-unpleasant"
  | "unpleasant"
  | "even"
  | "pleasant"
  | "very-pleasant"
  | "unknown";

/** In words; the steps lie at .6 and 2 of the scale from -4 to 4.
 *  @param valence null where it is not known. */
export const inWords = (valence: number | null): Pleasantness => {
  if (valence === null) return "unknown";
  const size = Math.abs(valence);
  if (size < 0.6) return "even";
  if (valence < 0) return size < 2 ? "unpleasant" : "very-unpleasant";
  return size < 2 ? "pleasant" : "very-pleasant";
};

/** Mean valence of a place, over the readings that have one. */
export const valenceOf = (bin: Bin<PlacedReading>): number | null => {
  const known = bin.checkIns.flatMap(({ reading }) => (reading.valence === null ? [] : [reading.valence]));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
};

/** Feelings of a place, those of most texts first. */
export const feelingsOf = (bin: Bin<PlacedReading>): readonly EmotionName[] => {
  const counts = new Map<EmotionName, number>();
  for (const { reading } of bin.checkIns)
    for (const feeling of reading.feelings) counts.set(feeling, (counts.get(feeling) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([feeling]) => feeling);
};
