import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeBetween, reliableChangePoints } from "./change.ts";
import { madeUp } from "./made-up-measure.contract.ts";
import type { Measure } from "./measure.ts";
import { courseOf } from "./series.ts";

const total = fc.integer({ min: 0, max: 12 });
const better: Measure = {
  ...madeUp,
  scoring: { kind: "sum", min: 0, max: 12, higherIs: "better", missing: { kind: "complete", source: "" } },
};

describe("the line of reliable change", () => {
  // 1.96 * 1.41421 * 5.5 * sqrt(0.11) = 15.2449 * 0.33166 = 5.056; with r = .737: 15.2449 * 0.51284 = 7.818.
  it.each([
    [5.5, 0.89, 5.06],
    [5.5, 0.737, 7.82],
    [4.5, 0.87, 4.5],
    [5.84, 0.73, 8.41],
  ])("of SD %f and reliability %f is %f points", (sd, reliability, points) =>
    expect(reliableChangePoints(sd, reliability)).toBeCloseTo(points, 2),
  );

  it("is nothing for a scale without error, and grows as reliability falls", () => {
    expect(reliableChangePoints(5, 1)).toBe(0);
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (sd, r) => reliableChangePoints(sd, r) > reliableChangePoints(sd, r + 0.01),
      ),
    );
  });
});

describe("a change between two totals", () => {
  it("counts from exactly the published points on", () => {
    expect(changeBetween(madeUp, 9, 6)).toMatchObject({ points: -3, reliable: "better" });
    expect(changeBetween(madeUp, 8, 6)).toMatchObject({ points: -2, reliable: "within-noise" });
    expect(changeBetween(madeUp, 6, 9)).toMatchObject({ points: 3, reliable: "worse" });
  });

  it("is clinically significant when it is reliable and comes below the cut-off", () => {
    expect(changeBetween(madeUp, 8, 5)).toMatchObject({ cutoff: "came-below", clinicallySignificant: true });
    expect(changeBetween(madeUp, 6, 5)).toMatchObject({ cutoff: "came-below", clinicallySignificant: false });
    expect(changeBetween(madeUp, 12, 8)).toMatchObject({
      cutoff: "stayed-above",
      clinicallySignificant: false,
    });
    expect(changeBetween(madeUp, 5, 9)).toMatchObject({ cutoff: "rose-above", clinicallySignificant: false });
  });

  it("is better upwards where more is better", () =>
    expect(changeBetween(better, 4, 9)).toMatchObject({ reliable: "better", clinicallySignificant: true }));

  it("has no verdict where no line was published, or the cut-off depends on who answers", () => {
    const bare: Measure = {
      ...madeUp,
      change: null,
      cutoff: { kind: "sex", female: 3, male: 4, source: "" },
    };
    expect(changeBetween(bare, 12, 0)).toEqual({
      points: -12,
      reliable: "not-known",
      cutoff: "not-known",
      clinicallySignificant: false,
    });
  });

  it("reads backwards as its opposite", () =>
    fc.assert(
      fc.property(total, total, (a, b) => {
        const there = changeBetween(madeUp, a, b);
        const back = changeBetween(madeUp, b, a);
        const opposite = {
          better: "worse",
          worse: "better",
          "within-noise": "within-noise",
          "not-known": "not-known",
        };
        expect(back.points + there.points).toBe(0);
        expect(back.reliable).toBe(opposite[there.reliable]);
      }),
    ));
});

describe("a course", () => {
  it("compares the newest with the one before and with the first, in whatever order they come", () => {
    const course = courseOf(madeUp, [
      { at: 30, total: 7 },
      { at: 10, total: 12 },
      { at: 20, total: 8 },
    ]);
    expect(course?.latest.total).toBe(7);
    expect(course?.sinceLast).toMatchObject({ points: -1, reliable: "within-noise" });
    expect(course?.sinceFirst).toMatchObject({ points: -5, reliable: "better" });
  });

  it("has nothing to compare the first with, and none without an answer", () => {
    expect(courseOf(madeUp, [{ at: 1, total: 3 }])).toMatchObject({ sinceLast: null, sinceFirst: null });
    expect(courseOf(madeUp, [])).toBeNull();
  });
});
