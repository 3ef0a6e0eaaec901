import { DAY_MS, instant } from "@evenkeel/kernel/instant";
import { madeUp as measure } from "@evenkeel/measures/made-up-measure.contract";
import { describe, expect, it } from "vitest";
import { madeUp } from "./made-up-program.contract.ts";
import { type Known, recommended } from "./recommend.ts";
import type { Answered } from "./worsening.ts";

const programs = [
  madeUp("low-mood", { pointedToBy: [measure.id], frames: ["numbness"] }),
  madeUp("worry", { frames: ["worry"] }),
  madeUp("sleep", { items: [{ measureId: measure.id, itemId: "c", atLeast: 2 }] }),
  madeUp("stress"),
  madeUp("eating", { minors: "with-family" }),
];
const NOW = instant(200 * DAY_MS);
const nothing: Known = {
  ...{ chosen: [], words: "", language: "en", answered: [], frames: [], minor: false, now: NOW },
};
const answered = (daysAgo: number, total: number, c = 0): Answered => ({
  measureId: measure.id,
  ...{ at: instant(NOW - daysAgo * DAY_MS), total, critical: false, answers: { c } },
});
const order = (over: Partial<Known>) => recommended(programs, { ...nothing, ...over }, [measure]);
const first = (over: Partial<Known>) => order(over)[0];

describe("the program that is recommended", () => {
  it("is the widest where nothing points to one, and says so", () => {
    expect(first({})).toMatchObject({ programId: "stress", reasons: [{ kind: "widest" }] });
  });
  it("is what the member says weighs most, before all that was read", () => {
    const all = { answered: [answered(3, 9, 3)], frames: [{ id: "numbness", times: 9 }] };
    expect(first({ ...all, chosen: ["worry"] })?.programId).toBe("worry");
    expect(
      order({ chosen: ["worry", "sleep"] })
        .map(({ programId }) => programId)
        .slice(0, 2),
    ).toEqual(["worry", "sleep"]);
  });
  it("is found in the member's own words", () => {
    expect(first({ words: "my sleep is gone" })).toMatchObject({
      programId: "sleep",
      reasons: [{ kind: "words" }],
    });
  });
  it("is what a questionnaire points to from its cut-off on, with when and how much", () => {
    expect(first({ answered: [answered(3, 6)] })).toMatchObject({
      programId: "low-mood",
      reasons: [{ kind: "measure", measureId: measure.id, total: 6, at: NOW - 3 * DAY_MS }],
    });
    expect(first({ answered: [answered(3, 5)] })?.programId).toBe("stress");
  });
  it("goes by the newest answers, and by none that are old", () => {
    expect(first({ answered: [answered(30, 9), answered(3, 2)] })?.programId).toBe("stress");
    expect(first({ answered: [answered(90, 9)] })?.programId).toBe("stress");
  });
  it("goes by a single answer where that is what there is", () => {
    expect(first({ answered: [answered(3, 3, 2)] })).toMatchObject({
      programId: "sleep",
      reasons: [{ kind: "item" }],
    });
  });
  it("goes by situations that were heard, the more the oftener", () => {
    const heard = order({
      frames: [
        { id: "worry", times: 3 },
        { id: "numbness", times: 1 },
      ],
    });
    expect(heard.slice(0, 2).map(({ programId, weight }) => [programId, weight])).toEqual([
      ["worry", 1.5],
      ["low-mood", 1],
    ]);
  });
  it("leaves all the others to choose from, but for one that is with a family under 18", () => {
    expect(order({})).toHaveLength(5);
    expect(order({ minor: true }).map(({ programId }) => programId)).not.toContain("eating");
  });
});
