import { describe, expect, it } from "vitest";
import { characterGrams } from "./character-grams.ts";

describe("pieces of words", () => {
  it("are four characters long, with the edges of the word", () => {
    expect([...characterGrams("Café")]).toEqual([" caf", "cafe", "afe "]);
  });

  it("are mostly the same for a word that is spelled a little wrong", () => {
    const right = characterGrams("depression");
    const wrong = characterGrams("depresion");
    const shared = [...wrong].filter((gram) => right.has(gram));
    expect(shared.length / wrong.size).toBeGreaterThan(0.6);
  });

  it("leave out words of one or two letters", () => {
    expect(characterGrams("is it ok").size).toBe(0);
  });
});
