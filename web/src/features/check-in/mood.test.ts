import { emotionWord } from "@evenkeel/contract/check-in";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMOTION_WORDS, MAX_EMOTIONS, MOODS, moodMessage, moodY, toggleEmotion } from "./mood.ts";

describe("the mood keel", () => {
  it("puts even on the line, lifted above it and low below it", () => {
    expect(moodY(0, 72, 14)).toBe(36);
    expect(moodY(2, 72, 14)).toBe(14);
    expect(moodY(-2, 72, 14)).toBe(58);
  });

  it("never leaves the figure", () => {
    fc.assert(
      fc.property(fc.constantFrom(...MOODS), fc.integer({ min: 40, max: 400 }), (mood, height) => {
        const y = moodY(mood, height, 14);
        expect(y).toBeGreaterThanOrEqual(14);
        expect(y).toBeLessThanOrEqual(height - 14);
      }),
    );
  });

  it("reads an average as the nearest of the five words", () => {
    expect(moodMessage(-1.6)).toBe("check-in.mood.low");
    expect(moodMessage(0.2)).toBe("check-in.mood.even");
    expect(moodMessage(0.8)).toBe("check-in.mood.a-bit-lifted");
  });
});

describe("emotion words", () => {
  it("offer every word of the contract once", () => {
    expect([...EMOTION_WORDS].sort()).toEqual([...emotionWord.options].sort());
  });

  it("hold eight at most and let go of a word on the second tap", () => {
    const eight = EMOTION_WORDS.slice(0, MAX_EMOTIONS);
    expect(toggleEmotion(eight, "hurt")).toEqual(eight);
    expect(toggleEmotion(eight, "calm")).not.toContain("calm");
    expect(toggleEmotion([], "calm")).toEqual(["calm"]);
  });
});
