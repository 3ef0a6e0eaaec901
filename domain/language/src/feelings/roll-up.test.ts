import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseModel } from "../model/packed-model.ts";
import { affectSignsOf, ekmanOf, ekmanRollUp } from "./roll-up.ts";

const { labels } = parseModel(
  readFileSync(new URL("../../../../models/emotion/weights.bin", import.meta.url)),
);

describe("rolling up emotions", () => {
  it("knows every label of the shipped model", () => {
    expect(labels).toHaveLength(28);
    expect(labels.filter((label) => ekmanOf(label) === undefined)).toEqual([]);
    expect(labels.filter((label) => affectSignsOf(label) === undefined)).toEqual([]);
  });

  it("takes the likeliest label of a basic emotion, and passes over unknown labels", () =>
    expect(ekmanRollUp({ grief: 0.2, sadness: 0.7, nervousness: 0.4, toString: 1 })).toEqual({
      anger: 0,
      disgust: 0,
      fear: 0.4,
      joy: 0,
      sadness: 0.7,
      surprise: 0,
      neutral: 0,
    }));

  it("reads joy as pleasant, anger, disgust, fear and sadness as unpleasant, surprise as either", () => {
    const side = { joy: 1, anger: -1, disgust: -1, fear: -1, sadness: -1, surprise: 0, neutral: 0 };
    for (const label of labels) expect(affectSignsOf(label)?.valence).toBe(side[ekmanOf(label) ?? "neutral"]);
  });

  it("tells still sadness from stirred fear", () => {
    expect(affectSignsOf("sadness")?.arousal).toBe(-1);
    expect(affectSignsOf("fear")?.arousal).toBe(1);
  });

  it("never says more than the likeliest label", () =>
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...labels), fc.double({ min: 0, max: 1, noNaN: true })),
        (given) => Math.max(...Object.values(ekmanRollUp(given))) === Math.max(0, ...Object.values(given)),
      ),
    ));
});
