import { describe, expect, it } from "vitest";
import { whyTargets } from "./why-target.ts";

const reading = {
  said: [{ feeling: "sadness", quote: "so sad" }],
  guessed: [{ feeling: "anger", label: "annoyance", probability: 0.6, start: 0, end: 20 }],
  ...{ valence: -1, abstained: null, modelId: "emotion-x" },
} as const;

describe("what can be asked why about", () => {
  it("are guesses, then the writer's own words, then what they chose besides", () => {
    const chosen = { answer: "other", chosen: ["sadness", "hurt"], own: null } as const;
    expect(
      whyTargets(reading, { ...chosen, chosen: [...chosen.chosen] }).map((one) => [one.kind, one.feeling]),
    ).toEqual([
      ["guess", "anger"],
      ["said", "sadness"],
      ["told", "hurt"],
    ]);
  });
  it("is nothing where nothing was read", () =>
    expect(whyTargets({ ...reading, said: [], guessed: [] }, null)).toEqual([]));
});
