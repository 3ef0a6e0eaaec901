import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BreathPattern, pacerAt, roundMs, roundsFor, wholeMs } from "./pacer-timing.ts";

const box: BreathPattern = { inSeconds: 4, holdSeconds: 2, outSeconds: 6, rounds: 3 };

describe("the breathing pacer", () => {
  it("takes 12 s a round and 36 s in all for 4-2-6 in three rounds", () => {
    expect(roundMs(box)).toBe(12_000);
    expect(wholeMs(box)).toBe(36_000);
  });
  it("counts each phase down to one", () => {
    const phases = [0, 999, 1_000, 3_999, 4_000, 5_999, 6_000, 11_999].map((ms) => {
      const moment = pacerAt(box, ms);
      return moment.done ? "done" : `${moment.phase} ${moment.secondsLeft}`;
    });
    expect(phases).toEqual(["in 4", "in 4", "in 3", "in 1", "hold 2", "hold 1", "out 6", "out 1"]);
  });
  it("goes on to the next round and ends after the last", () => {
    expect(pacerAt(box, 12_000)).toMatchObject({ phase: "in", round: 2 });
    expect(pacerAt(box, 35_999)).toMatchObject({ phase: "out", round: 3 });
    expect(pacerAt(box, 36_000)).toEqual({ done: true });
  });
  it("leaves a hold of 0 s out", () => {
    expect(pacerAt({ ...box, holdSeconds: 0 }, 4_000)).toMatchObject({ phase: "out", secondsLeft: 6 });
  });
  it("is empty at the start, full at the hold, half full in the middle of breathing in", () => {
    expect(pacerAt(box, 0)).toMatchObject({ fullness: 0 });
    expect(pacerAt(box, 4_500)).toMatchObject({ fullness: 1 });
    const half = pacerAt(box, 2_000);
    expect(half.done ? Number.NaN : half.fullness).toBeCloseTo(0.5, 10);
  });
  it("never jumps: 20 ms move the breath by less than 2 %", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: wholeMs(box) - 21 }), (ms) => {
        const [a, b] = [pacerAt(box, ms), pacerAt(box, ms + 20)];
        if (a.done || b.done) throw new Error("ended early");
        expect(Math.abs(b.fullness - a.fullness)).toBeLessThan(0.02);
      }),
    );
  });
  it("fits whole rounds into the minutes asked for, one at least", () => {
    expect(roundsFor(box, 4)).toBe(20);
    expect(roundsFor(box, 0.01)).toBe(1);
  });
});
