import { describe, expect, it } from "vitest";
import { passagesOf } from "./passages-of-text.ts";
import { NO_TYPE, pooledTypes } from "./types-of-text.ts";

const letter =
  "I moved here in spring with my sister and we found a small flat near the park that we both like a lot. " +
  "Everyone at work thinks I am stupid! I know it. The weather has been fine and the neighbours are quiet, " +
  "so on most evenings we cook together and talk about the day.";

describe("passagesOf", () => {
  it("reads a short text at once, as it stands", () => {
    expect(passagesOf(" I always ruin things. Always. ")).toEqual([" I always ruin things. Always. "]);
  });
  it("reads a long text sentence by sentence and passes over single words", () => {
    const passages = passagesOf(`${letter} Why?`);
    expect(passages).toHaveLength(4);
    expect(passages[1]).toBe("Everyone at work thinks I am stupid!");
  });
  it("cuts a text without stops into pieces of 60 words and loses none of them", () => {
    const words = Array.from({ length: 130 }, (_, at) => `word${at}`).join(" ");
    expect(passagesOf(words).map((passage) => passage.split(" ").length)).toEqual([60, 60, 10]);
    expect(passagesOf(words).join(" ")).toBe(words);
  });
  it("has a passage for a text of stops alone and for none", () => {
    expect(passagesOf("... ".repeat(50))).toHaveLength(1);
    expect(passagesOf("")).toEqual([""]);
  });
});

describe("pooledTypes", () => {
  const labels = ["a", "b", NO_TYPE];
  it("gives shares that sum to 1, none of them to no type", () => {
    const shares = pooledTypes(labels, [
      [0, 1, 3],
      [2, 0, 0],
    ]);
    expect(shares[2]).toBe(0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
  });
  it("lets one sure passage stand against several unsure ones", () => {
    const unsure = [0, 0.4, 1.5];
    const [a = 0, b = 0] = pooledTypes(labels, [[3, 0, 0], unsure, unsure, unsure]);
    expect(a).toBeGreaterThan(b);
  });
});
