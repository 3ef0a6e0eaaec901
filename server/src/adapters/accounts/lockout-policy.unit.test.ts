import fc from "fast-check";
import { expect, test } from "vitest";
import { lockSecondsAfter } from "./lockout-policy.ts";

test("four wrong guesses are free, the fifth waits 30 seconds, then it doubles up to 15 minutes", () => {
  expect([1, 4, 5, 6, 7, 8, 9, 10, 50, 10_000].map(lockSecondsAfter)).toEqual([
    0, 0, 30, 60, 120, 240, 480, 900, 900, 900,
  ]);
});

test("one more guess never shortens the wait", () => {
  fc.assert(
    fc.property(fc.nat(10_000), (n) => {
      expect(lockSecondsAfter(n + 1)).toBeGreaterThanOrEqual(lockSecondsAfter(n));
    }),
  );
});
