import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pick, seededRandom, seedOf } from "./random.ts";

describe("chance as an argument", () => {
  it("gives the same sequence for the same seed", () => {
    const draw = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 20 }, () => random.next());
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it("stays on [0, 1) and spreads evenly over ten bins", () => {
    const random = seededRandom(seedOf("evenness"));
    const bins = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i += 1) {
      const value = random.next();
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
      bins[Math.floor(value * 10)] = (bins[Math.floor(value * 10)] ?? 0) + 1;
    }
    // Chi-squared with 9 degrees of freedom: 27.9 is its 99.9th percentile.
    expect(bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(27.9);
  });

  it("hashes text as FNV-1a does: the published value of 'foobar'", () =>
    expect(seedOf("foobar")).toBe(0xbf9cf968));

  it("picks only what is in the list", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(), (items, seed) =>
        items.includes(pick(items, seededRandom(seed))),
      ),
    );
  });

  it("does not pick from an empty list", () => expect(() => pick([], seededRandom(1))).toThrow(RangeError));
});
