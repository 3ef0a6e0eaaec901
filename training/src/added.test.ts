import { describe, expect, it } from "vitest";
import { addAtEqualSpread } from "./added.ts";
import { recallAt } from "./metrics.ts";
import { scoreStack } from "./stack.ts";

describe("addAtEqualSpread", () => {
  it("scales what was learned to a spread of 1 and adds the other column as it stands", () => {
    const rows = [
      [4, 1],
      [-4, -1],
      [4, -1],
      [-4, 1],
    ].map((row) => Float32Array.from(row));
    const learned = { weights: Float64Array.from([3, 7]), bias: Float64Array.from([6]) };
    const both = addAtEqualSpread(learned, rows, { columns: [1] });
    expect(Array.from(both.weights)).toEqual([0.25, 1]);
    expect(both.bias[0]).toBeCloseTo(0.5, 10);
    expect(scoreStack(both, Float32Array.from([4, 1]))[0]).toBeCloseTo(2.5, 6);
  });

  it("adds to each label its own column where there are as many", () => {
    const rows = [Float32Array.from([1, 0, 1]), Float32Array.from([0, 1, -1])];
    const learned = { weights: Float64Array.from([0, 0, 0, 0, 2, 4]), bias: Float64Array.from([0, 0]) };
    expect(Array.from(addAtEqualSpread(learned, rows, { columns: [0, 1] }).weights)).toEqual([
      1, 0, 0, 1, 1, 1,
    ]);
  });
});

describe("recallAt", () => {
  it("is the share of positives above what so many negatives reach", () => {
    const scores = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0];
    const gold = [true, false, true, false, false, false, false, true, false, false];
    expect(recallAt(0, scores, gold)).toBeCloseTo(1 / 3, 10);
    expect(recallAt(0.2, scores, gold)).toBeCloseTo(2 / 3, 10);
  });
});
