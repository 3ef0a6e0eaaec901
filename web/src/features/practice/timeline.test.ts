import { lengthSeconds } from "@evenkeel/companion/practice/length";
import { PRACTICES } from "@evenkeel/content/practices/practices";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { after, backFrom, CALM, momentAt, secondsLeft, timelineOf, toQuiet } from "./timeline.ts";

const [practice] = PRACTICES;
if (practice === undefined) throw new Error("no practice to look at");
const calm = timelineOf(practice, "en", CALM);
const [first, second] = calm.parts;
if (first === undefined || second === undefined) throw new Error("too short to look at");

describe("where a practice is", () => {
  it("lasts what its lines and silences last at the calm speed, and less at a quicker one", () => {
    for (const one of PRACTICES)
      expect(timelineOf(one, "es", CALM).wholeMs).toBeCloseTo(lengthSeconds(one, "es") * 1_000, 3);
    expect(timelineOf(practice, "en", 1).wholeMs).toBeLessThan(calm.wholeMs);
  });

  it("is in every line, then in its silence, and past the last nowhere", () => {
    for (const [index, { startMs, quietMs, endMs }] of calm.parts.entries()) {
      expect(momentAt(calm, startMs)).toEqual({ index, quiet: false, intoQuietMs: 0 });
      expect(momentAt(calm, quietMs)).toEqual({ index, quiet: true, intoQuietMs: 0 });
      expect(momentAt(calm, endMs - 1)).toMatchObject({ index, quiet: true });
    }
    expect(momentAt(calm, calm.wholeMs)).toBeNull();
  });

  it("waits with the silence until the voice has finished the line", () => {
    expect(after(calm, first.startMs, 60_000, true)).toBe(first.quietMs - 1);
    expect(after(calm, first.quietMs - 1, 1_000, true)).toBe(first.quietMs - 1);
    expect(toQuiet(calm, 0, first.quietMs - 1)).toBe(first.quietMs);
  });

  it("goes to the silence early when the voice was quick, and nowhere for a line that is over", () => {
    expect(toQuiet(calm, 0, first.startMs + 10)).toBe(first.quietMs);
    expect(toQuiet(calm, 0, second.startMs + 10)).toBe(second.startMs + 10);
  });

  it("goes back to the first word of a line, never into the middle of it", () => {
    expect(backFrom(calm, second.startMs + 500, 200)).toBe(second.startMs);
    expect(backFrom(calm, 5, 15_000)).toBe(0);
    expect(backFrom(calm, first.quietMs + 900, 500)).toBe(first.quietMs + 400);
  });

  it("never goes past the end or before the beginning, whatever is pressed", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            passed: fc.integer({ min: 0, max: 40_000 }),
            back: fc.boolean(),
            speaking: fc.boolean(),
          }),
          { maxLength: 60 },
        ),
        (acts) => {
          let ms = 0;
          for (const { passed, back, speaking } of acts) {
            ms = back ? backFrom(calm, ms, passed) : after(calm, ms, passed, speaking);
            expect(ms).toBeGreaterThanOrEqual(0);
            expect(ms).toBeLessThanOrEqual(calm.wholeMs);
            expect(secondsLeft(calm, ms)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });

  it("gets to the end from every point, so that none holds anyone", () => {
    for (const one of PRACTICES) {
      const line = timelineOf(one, "en", CALM);
      let ms = 0;
      for (let i = 0; i < 20_000 && ms < line.wholeMs; i += 1) ms = after(line, ms, 250, false);
      expect(ms).toBe(line.wholeMs);
    }
  });
});
