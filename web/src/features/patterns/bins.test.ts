import type { CheckIn, EmotionWord } from "@evenkeel/contract/check-in";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../check-in/zoned-time.ts";
import { emotionCounts, SPANS, timelineOf } from "./bins.ts";

const TODAY = "2026-11-22";
let n = 0;
const on = (
  day: string,
  mood: number,
  over: { time?: string; zone?: string; emotions?: EmotionWord[] } = {},
): CheckIn => {
  n += 1;
  return {
    id: `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`,
    mood,
    emotions: over.emotions ?? [],
    note: null,
    at: `${day}T${over.time ?? "12:00"}:00Z`,
    zone: over.zone ?? "UTC",
    version: 1,
    editedAt: null,
  };
};

describe("the timeline", () => {
  it("keeps several check-ins of one day together, with their spread", () => {
    const { bins, checkInCount, daysWithCheckIn } = timelineOf(
      [on(TODAY, -1, { time: "08:00" }), on(TODAY, 2, { time: "20:00" })],
      "six-weeks",
      TODAY,
    );
    expect(bins).toHaveLength(1);
    expect(bins[0]).toMatchObject({ index: 41, mean: 0.5, lowest: -1, highest: 2 });
    expect([checkInCount, daysWithCheckIn]).toEqual([2, 1]);
  });

  it("breaks the line over eight days away and says eight", () => {
    const { gaps, runs } = timelineOf(
      [on("2026-11-01", -1), on("2026-11-02", -1), on("2026-11-11", 0), on("2026-11-12", 1)],
      "six-weeks",
      TODAY,
    );
    expect(gaps).toHaveLength(1);
    expect(gaps[0]).toMatchObject({ days: 8, firstDay: "2026-11-03", lastDay: "2026-11-10" });
    expect(runs.map((run) => run.length)).toEqual([2, 2]);
  });

  it("does not make a fuss of one or two days without a check-in", () => {
    const { gaps, runs } = timelineOf([on("2026-11-10", 0), on("2026-11-13", 0)], "six-weeks", TODAY);
    expect(gaps).toEqual([]);
    expect(runs).toHaveLength(1);
  });

  it("does not call the time before the first check-in, or since the last, days away", () => {
    const { gaps } = timelineOf([on("2026-11-10", 0)], "six-weeks", TODAY);
    expect(gaps).toEqual([]);
  });

  it("puts an entry on the day of the place where it was made", () => {
    const { bins } = timelineOf(
      [on("2026-11-22", 1, { time: "03:30", zone: "America/Lima" })],
      "six-weeks",
      TODAY,
    );
    expect(bins[0]?.firstDay).toBe("2026-11-21");
  });

  it("does not lose an entry from a zone that is already a day ahead", () => {
    const { checkInCount } = timelineOf(
      [on("2026-11-22", 1, { time: "18:00", zone: "Asia/Tokyo" })],
      "six-weeks",
      TODAY,
    );
    expect(checkInCount).toBe(1);
  });

  it("draws a year in 52 weeks", () => {
    const timeline = timelineOf([on("2026-11-20", 1), on("2026-11-17", -1)], "year", TODAY);
    expect(timeline.binCount).toBe(52);
    expect(timeline.bins).toHaveLength(1);
    expect(timeline.bins[0]).toMatchObject({ mean: 0, firstDay: "2026-11-16", lastDay: TODAY });
  });

  it("shows nothing for nothing, not zeros", () => {
    const timeline = timelineOf([], "year", TODAY);
    expect([timeline.bins, timeline.runs, timeline.gaps]).toEqual([[], [], []]);
  });

  it("loses no check-in of the span, and every bin is in exactly one run", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 41 }), fc.integer({ min: -2, max: 2 })), {
          maxLength: 60,
        }),
        fc.constantFrom(...SPANS),
        (made, span) => {
          const timeline = timelineOf(
            made.map(([ago, mood]) => on(addDays(TODAY, -ago), mood)),
            span,
            TODAY,
          );
          expect(timeline.checkInCount).toBe(made.length);
          expect(timeline.runs.flat()).toEqual(timeline.bins);
          for (const bin of timeline.bins) {
            expect(bin.mean).toBeGreaterThanOrEqual(bin.lowest);
            expect(bin.mean).toBeLessThanOrEqual(bin.highest);
          }
        },
      ),
    );
  });
});

describe("emotion words", () => {
  it("are counted against the check-ins that carry any, most often first", () => {
    expect(
      emotionCounts([
        on(TODAY, 0, { emotions: ["tired", "calm"] }),
        on(TODAY, 0, { emotions: ["tired"] }),
        on(TODAY, 0),
      ]),
    ).toEqual({
      of: 2,
      counts: [
        { word: "tired", n: 2 },
        { word: "calm", n: 1 },
      ],
    });
  });
});
