import { describe, expect, it } from "vitest";
import { BELIEF_INPUTS, beliefsOf } from "./belief-inputs.ts";
import { wordsOf } from "./words.ts";

const seen = (text: string): string[] => {
  const values = beliefsOf(wordsOf(text));
  return BELIEF_INPUTS.filter((_, at) => (values[at] ?? 0) > 0);
};

describe("beliefsOf", () => {
  it("has one input a habit of thinking, each 0 or the strength of its strongest rule", () => {
    const values = beliefsOf(wordsOf("It is all my fault and I should have known."));
    expect(values).toHaveLength(BELIEF_INPUTS.length);
    expect(new Set(BELIEF_INPUTS).size).toBe(BELIEF_INPUTS.length);
    for (const value of values) expect(value).toBeLessThan(1);
  });
  it("sees habits that the rules of belief know, however they are capitalised", () => {
    expect(seen("IT'S MY FAULT")).toContain("says as in personalisation");
    expect(seen("i'm such a failure")).toContain("says as in labelling");
    expect(seen("Everyone thinks I am stupid")).toContain("says as in mind-reading");
  });
  it("sees nothing in a plain report", () => {
    expect(seen("We had soup and went to bed at ten.")).toEqual([]);
  });
});
