import { describe, expect, it } from "vitest";
import { HELP_MOMENTS, momentNow } from "./moment.ts";

const at = (hour: number, feelings: readonly string[] = [], mood: number | null = null) =>
  momentNow({ hour, feelings, mood });

describe("the moment somebody is in", () => {
  it("is steady when nothing was said by day", () => {
    expect(at(14)).toBe("steady");
    expect(at(14, [], 0)).toBe("steady");
    expect(at(14, [], 2)).toBe("steady");
  });
  it("is low from a mood below the middle, and from a feeling that weighs down", () => {
    expect(at(14, [], -1)).toBe("low");
    expect(at(14, ["lonely"], 1)).toBe("low");
  });
  it("is worried from worry, before the mood is asked", () => {
    expect(at(19, ["anxious", "sad"], -2)).toBe("worried");
  });
  it("takes the most pressing feeling first, by night too", () => {
    expect(at(2, ["overwhelmed", "angry"])).toBe("alarmed");
    expect(at(2, ["angry", "anxious"])).toBe("angry");
  });
  it("is sleepless from eleven at night to five, whatever weighs on the mind", () => {
    expect(at(22)).toBe("steady");
    expect(at(23)).toBe("sleepless");
    expect(at(4, ["anxious"], -2)).toBe("sleepless");
    expect(at(5)).toBe("steady");
  });
  it("reaches every moment that there is", () => {
    const reached = [
      at(14, ["restless"]),
      at(14, ["sad"]),
      at(0),
      at(14, ["stressed"]),
      at(14, ["irritable"]),
      at(9),
    ];
    expect(new Set(reached)).toEqual(new Set(HELP_MOMENTS));
  });
});
