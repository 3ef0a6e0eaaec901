import type { CheckIn } from "@evenkeel/contract/check-in";
import { describe, expect, it } from "vitest";
import { addDays } from "../check-in/zoned-time.ts";
import { timelineOf } from "./bins.ts";
import { type Frame, gapMarks, nearestBin, runPath, stepTo, xOf, yOf } from "./geometry.ts";
import { USUAL_FROM_DAYS, usualOf } from "./usual.ts";

const TODAY = "2026-11-22";
const frame: Frame = { width: 420, height: 200, left: 0, right: 0, top: 20, bottom: 20 };
const on = (daysAgo: number, mood: number): CheckIn => ({
  id: `00000000-0000-7000-8000-${String(daysAgo).padStart(12, "0")}`,
  mood,
  emotions: [],
  note: null,
  at: `${addDays(TODAY, -daysAgo)}T12:00:00Z`,
  zone: "UTC",
  version: 1,
  editedAt: null,
});
const timeline = (days: readonly [number, number][]) =>
  timelineOf(
    days.map(([ago, mood]) => on(ago, mood)),
    "six-weeks",
    TODAY,
  );

describe("the figure", () => {
  it("puts lifted at the top, even in the middle and low at the bottom", () => {
    expect([yOf(2, frame), yOf(0, frame), yOf(-2, frame)]).toEqual([20, 100, 180]);
  });

  it("puts the oldest day left and today right, each in the middle of its place", () => {
    expect(xOf(0, 42, frame)).toBe(5);
    expect(xOf(41, 42, frame)).toBe(415);
  });

  it("joins the days of a run and draws a lone day as a dot only", () => {
    const { runs, binCount } = timeline([
      [1, 0],
      [0, 2],
    ]);
    expect(runPath(runs[0] ?? [], binCount, frame)).toBe("M405 100 L415 20");
    expect(runPath((runs[0] ?? []).slice(0, 1), binCount, frame)).toBeNull();
  });

  it("labels a gap where there is room and leaves words out where they would overlap", () => {
    const roomy = gapMarks(
      timeline([
        [30, 0],
        [21, 0],
      ]),
      frame,
      70,
    );
    expect(roomy).toMatchObject([{ labelled: true, gap: { days: 8 } }]);
    const crowded = gapMarks(
      timeline([
        [30, 0],
        [26, 0],
        [22, 0],
      ]),
      frame,
      70,
    );
    expect(crowded.map((m) => m.labelled)).toEqual([true, false]);
  });
});

describe("moving along the days", () => {
  const three = timeline([
    [20, 0],
    [10, 1],
    [0, 2],
  ]);

  it("steps from one day with a check-in to the next, whatever lies between", () => {
    expect(stepTo(three, 0, "ArrowRight")).toBe(1);
    expect(stepTo(three, 2, "ArrowRight")).toBe(2);
    expect(stepTo(three, 2, "Home")).toBe(0);
    expect(stepTo(three, 0, "PageUp")).toBe(2);
    expect(stepTo(three, 0, "a")).toBeNull();
    expect(stepTo(timeline([]), 0, "Home")).toBeNull();
  });

  it("finds the day nearest to a finger", () => {
    expect(nearestBin(three, 400, frame)?.mean).toBe(2);
    expect(nearestBin(timeline([]), 400, frame)).toBeNull();
  });
});

describe("what is usual", () => {
  const days = (moods: readonly number[]) =>
    timeline(moods.map((mood, i): [number, number] => [i, mood])).bins;

  it("is not said from thirteen days, and says how many are missing", () => {
    expect(usualOf(days(Array.from({ length: 13 }, () => 1)))).toEqual({ known: false, days: 13, needed: 1 });
  });

  it("is the median of the days, with the middle half around it", () => {
    const moods = [-2, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2];
    expect(moods.length).toBeGreaterThanOrEqual(USUAL_FROM_DAYS);
    expect(usualOf(days(moods))).toEqual({ known: true, median: 1, low: 0, high: 1, days: 15 });
  });

  it("is not moved by one very low day", () => {
    const calm = usualOf(days(Array.from({ length: 20 }, () => 1)));
    const once = usualOf(days([-2, ...Array.from({ length: 19 }, () => 1)]));
    expect(once).toMatchObject({ median: calm.known ? calm.median : "unknown" });
  });
});
