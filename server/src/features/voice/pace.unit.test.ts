import { describe, expect, it } from "vitest";
import { pace } from "./pace.ts";

describe("the pace of recordings", () => {
  it("lets so many through in a minute, then says how long to wait", () => {
    const one = pace(2);
    expect([one.take("a", 0), one.take("a", 10_000), one.take("a", 20_000)]).toEqual([0, 0, 40_000]);
    expect(one.take("a", 60_001)).toBe(0);
  });
  it("counts each member alone", () => {
    const one = pace(1);
    expect([one.take("a", 0), one.take("b", 1), one.take("a", 2)]).toEqual([0, 0, 59_998]);
  });
});
