import { describe, expect, it } from "vitest";
import { gapIn, measuredCards } from "./cards.ts";

describe("numbers on the page about reading feelings", () => {
  it("are those of the shipped cards, and there are some", () => {
    const { models, emotion, valence } = measuredCards();
    expect(models).toHaveLength(2);
    expect(emotion.learned).toBeGreaterThan(10_000);
    expect(emotion.macroF1).toBeGreaterThan(0.3);
    expect(valence.pearson).toBeGreaterThan(0.5);
  });
  it("take the gap between ways of writing from the words of the card", () => {
    expect(gapIn("Nigerian -.18; mean of absolute gaps .29. **The floor")).toBe(0.29);
    expect(gapIn("| **mean of absolute gaps** | **0.072 (0.047 to 0.168)**; valence-2 0.29 |")).toBe(0.072);
    expect(gapIn("nothing of the kind")).toBeNull();
  });
});
