import { seededRandom } from "@evenkeel/kernel/random";
import { describe, expect, it } from "vitest";
import { deviationOf, drawBeta, meanOf } from "./beta.ts";

const DRAWS = 20_000;

describe("a Beta distribution", () => {
  it("has the mean and the spread worked by hand", () => {
    expect(meanOf({ a: 2, b: 6 })).toBe(0.25);
    // 2 * 6 / (8^2 * 9) = 1 / 48
    expect(deviationOf({ a: 2, b: 6 })).toBeCloseTo(Math.sqrt(1 / 48), 12);
  });
  it.each([
    { a: 0.5, b: 0.5 },
    { a: 0.7, b: 3 },
    { a: 2, b: 6 },
    { a: 60, b: 40 },
  ])("is drawn with that mean and spread: $a and $b", (beta) => {
    const random = seededRandom(42);
    const draws = Array.from({ length: DRAWS }, () => drawBeta(beta, random));
    expect(draws.every((x) => x >= 0 && x <= 1)).toBe(true);
    const mean = draws.reduce((sum, x) => sum + x, 0) / DRAWS;
    const spread = Math.sqrt(draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / DRAWS);
    // Four standard errors of the mean; the spread within 3 %.
    expect(Math.abs(mean - meanOf(beta))).toBeLessThan((4 * deviationOf(beta)) / Math.sqrt(DRAWS));
    expect(Math.abs(spread / deviationOf(beta) - 1)).toBeLessThan(0.03);
  });
  it("gives the same draws for the same seed", () => {
    const three = () => {
      const random = seededRandom(7);
      return [1, 2, 3].map(() => drawBeta({ a: 3, b: 4 }, random));
    };
    expect(three()).toEqual(three());
  });
});
