import type { WhyFeeling } from "@evenkeel/language/feelings/why-feeling";
import { describe, expect, it } from "vitest";
import { reasonRows, strengthOf, strongestOf } from "./strength.ts";

const word = (text: string, start: number, weight: number) => ({
  text,
  start,
  end: start + text.length,
  weight,
});
const why: WhyFeeling = {
  ...{ label: "fear", modelId: "emotion-x", base: -4, score: 1.5, value: 0.82 },
  words: [word("I", 0, 0.01), word("am", 2, -0.5), word("afraid", 5, 4), word("!", 11, 0.19)],
  whole: [
    { of: "sense", weight: 1 },
    { of: "style", weight: 0.8 },
  ],
};

describe("reasons", () => {
  it("are listed strongest first, and their numbers add up to the score", () => {
    const rows = reasonRows(why);
    expect(rows.slice(0, 2).map((row) => row.kind === "word" && row.text)).toEqual(["afraid", "am"]);
    expect(rows.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(why.score, 10);
  });
  it("name no punctuation, whose share stands with all other words", () =>
    expect(reasonRows(why).some((row) => row.kind === "word" && row.text === "!")).toBe(false));
  it("are underlined by how strong they are, in both directions alike", () => {
    const strongest = strongestOf(why.words);
    expect(strongest).toBe(4);
    expect([4, -4, 2, 1, 0.1, 0].map((weight) => strengthOf(weight, strongest))).toEqual([3, 3, 2, 1, 0, 0]);
    expect(strengthOf(0, 0)).toBe(0);
  });
});
