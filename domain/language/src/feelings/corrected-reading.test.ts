import { describe, expect, it } from "vitest";
import { feelingsAfter, valenceAfter } from "./corrected-reading.ts";
import { FEELING_GROUPS, FEELING_OF_LABEL, PLAIN_FEELINGS } from "./plain-feelings.ts";

const other = (...chosen: Parameters<typeof feelingsAfter>[0]) => ({ answer: "other", chosen }) as const;

describe("what counts once the writer has answered", () => {
  it("is their word, not the guess", () => {
    expect(feelingsAfter(["anger"], other("hurt", "shame"))).toEqual(["hurt", "shame"]);
    expect(feelingsAfter(["anger"], { answer: "none", chosen: [] })).toEqual([]);
  });

  it("stays the guess after a yes, and while nothing was answered", () => {
    expect(feelingsAfter(["anger"], { answer: "yes", chosen: [] })).toEqual(["anger"]);
    expect(feelingsAfter(["anger"], null)).toEqual(["anger"]);
  });

  it("gives up a number that it contradicts, and never turns it round", () => {
    expect(valenceAfter(-2, other("joy"))).toBeNull();
    expect(valenceAfter(2, other("hurt"))).toBeNull();
    expect(valenceAfter(-2, { answer: "none", chosen: [] })).toBeNull();
  });

  it("keeps a number that fits, or that nothing speaks against", () => {
    expect(valenceAfter(-2, other("hurt"))).toBe(-2);
    expect(valenceAfter(-2, other("joy", "hurt"))).toBe(-2);
    expect(valenceAfter(-2, other("surprise"))).toBe(-2);
    expect(valenceAfter(-2, { answer: "yes", chosen: [] })).toBe(-2);
    expect(valenceAfter(null, other("hurt"))).toBeNull();
  });
});

describe("plain feelings", () => {
  it("stand in one group each", () => {
    expect(FEELING_GROUPS.length).toBeGreaterThan(4);
    expect(new Set(PLAIN_FEELINGS).size).toBe(PLAIN_FEELINGS.length);
  });

  it("hold every feeling that a label stands for", () =>
    expect(Object.values(FEELING_OF_LABEL).filter((one) => !PLAIN_FEELINGS.some((f) => f === one))).toEqual(
      [],
    ));

  it("leave out labels about someone else or a statement", () => {
    for (const label of [
      "neutral",
      "admiration",
      "approval",
      "disapproval",
      "realization",
      "desire",
      "amusement",
    ])
      expect(FEELING_OF_LABEL[label]).toBeUndefined();
  });
});
