import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stageAt, startOf, totalSeconds } from "./stage-timing.ts";

const stages = [
  { text: "hands", seconds: 5 },
  { text: "let go", seconds: 10 },
  { text: "notice", seconds: 15 },
];

describe("a timer of several stages", () => {
  it("is at the first stage when it starts and counts its seconds down", () => {
    expect(stageAt(stages, 0)).toEqual({ index: 0, secondsLeft: 5, share: 0, done: false });
    expect(stageAt(stages, 4_100)).toMatchObject({ index: 0, secondsLeft: 1 });
  });

  it("goes to the next stage on the second", () => {
    expect(stageAt(stages, 5_000)).toMatchObject({ index: 1, secondsLeft: 10 });
    expect(stageAt(stages, startOf(stages, 2))).toMatchObject({ index: 2, secondsLeft: 15 });
  });

  it("is done at the end and stays so", () => {
    expect(stageAt(stages, 30_000)).toEqual({ index: 2, secondsLeft: 0, share: 1, done: true });
    expect(stageAt(stages, 90_000).done).toBe(true);
  });

  it("never goes back, whatever the stages are", () => {
    const stage = fc.record({ text: fc.string(), seconds: fc.integer({ min: 1, max: 90 }) });
    fc.assert(
      fc.property(
        fc.array(stage, { minLength: 1, maxLength: 8 }),
        fc.nat(900_000),
        fc.nat(5_000),
        (list, at, more) => {
          const [a, b] = [stageAt(list, at), stageAt(list, at + more)];
          expect(b.index).toBeGreaterThanOrEqual(a.index);
          expect(b.share).toBeGreaterThanOrEqual(a.share);
          expect(a.done).toBe(at >= totalSeconds(list) * 1000);
        },
      ),
    );
  });
});
