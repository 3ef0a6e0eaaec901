import { readFeelings } from "@evenkeel/language/feelings/read-feelings";
import { whyFeeling } from "@evenkeel/language/feelings/why-feeling";
import { understand } from "@evenkeel/language/understand";
import { describe, expect, it } from "vitest";
import { feelingModels } from "./feeling-models.ts";

describe("the shipped models of feelings", () => {
  it("read feelings that were not said", () => {
    const texts = [
      "I am really sorry that I forgot to call him back yesterday",
      "he talked over me again the whole evening, how annoying",
      "I love how the light fell on the water when we walked home",
      "thank you so much for staying with me last night",
    ];
    const read = texts.map((text) => readFeelings(feelingModels(), understand(text, { language: "en" })));
    expect(read.filter(({ guessed }) => guessed.length > 0).length).toBeGreaterThan(1);
    for (const { valence } of read) expect(valence).not.toBeNull();
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
