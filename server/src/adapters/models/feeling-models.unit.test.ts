import { readFeelings } from "@evenkeel/language/feelings/read-feelings";
import { whyFeeling } from "@evenkeel/language/feelings/why-feeling";
import { understand } from "@evenkeel/language/understand";
import { describe, expect, it } from "vitest";
import { feelingModels } from "./feeling-models.ts";

describe("the shipped models of feelings", () => {
  it("read a feeling that was not said", () => {
    const text = "he talked over me again and then he laughed, how dare he, this is so annoying";
    const { guessed, valence } = readFeelings(feelingModels(), understand(text, { language: "en" }));
    expect(guessed.length).toBeGreaterThan(0);
    expect(valence).not.toBeNull();
  });

  it.each(["fear", "sadness", "joy", "anger", "valence"])(
    "explain %s by shares that add up to the score exactly",
    (label) => {
      const why = whyFeeling(
        feelingModels(),
        label,
        "I am SO worried!! What if nobody comes? Nobody, again...",
      );
      const sum = [...why.words, ...why.whole].reduce((total, { weight }) => total + weight, why.base);
      expect(Math.abs(sum - why.score)).toBeLessThan(1e-6);
      expect(why.words.some(({ weight }) => weight !== 0)).toBe(true);
    },
  );
});
