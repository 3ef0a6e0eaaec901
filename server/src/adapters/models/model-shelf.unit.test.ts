import { describe, expect, it } from "vitest";
import { baselines, shelvedModels } from "./model-shelf.ts";

describe("the shelf of models", () => {
  it("has a card, a version and a size for each", () => {
    const models = shelvedModels();
    expect(models.length).toBeGreaterThan(8);
    for (const { card, modelId, compressedBytes } of models) {
      expect(card).toMatch(/^# /);
      expect(modelId).not.toBe("");
      expect(compressedBytes).toBeGreaterThan(1000);
    }
  });

  it("what is usual was counted with the weights that are shipped (`npm run train -- baselines` counts anew)", () => {
    const { weights } = baselines();
    expect(Object.keys(weights).sort()).toEqual(["emotion", "risk-sign", "sense", "valence", "words"]);
    const shipped = new Map(shelvedModels().map(({ name, sha256 }) => [name, sha256]));
    for (const [name, sha256] of Object.entries(weights)) expect(sha256, name).toBe(shipped.get(name));
  });
});
