import { describe, expect, it } from "vitest";
import { initialState } from "../initial-state.ts";
import type { LearnedKind } from "../learned-kind.ts";
import { type Leaning, leaned, themeOf } from "./theme.ts";

const kind: LearnedKind = {
  id: "debt",
  form: "told",
  weight: 5,
  say: ["It sits under everything."],
  ask: [],
};
const after = (...messages: (readonly (readonly [string, number])[])[]): readonly Leaning[] =>
  messages.reduce<readonly Leaning[]>(
    (before, read) =>
      leaned(
        before,
        read.map(([id, p]) => ({ id, p })),
      ),
    [],
  );
const theme = (leanings: readonly Leaning[]) => themeOf({ ...initialState(), leanings }, [kind])?.id;

describe("what a talk is about", () => {
  it("is 0.85 of what was known and the logarithm of what is read now", () => {
    const [one] = after([["debt", 0.15]], [["debt", 0.03]]);
    expect(one?.score).toBeCloseTo(0.85 * Math.log(10) + Math.log(2), 10);
    expect(one?.times).toBe(2);
  });

  it("stands once several messages lean to it, though none is sure", () => {
    expect(theme(after([["debt", 0.1]]))).toBeUndefined();
    expect(theme(after([["debt", 0.1]], [["debt", 0.08]]))).toBe("debt");
  });

  it("does not stand on one message, on a tie, or long after it was last read", () => {
    expect(theme(after([["debt", 0.9]]))).toBeUndefined();
    const tie = [["debt", 0.1] as const, ["grief", 0.1] as const];
    expect(theme(after(tie, tie))).toBeUndefined();
    const long = after([["debt", 0.1]], [["debt", 0.1]], ...Array.from({ length: 6 }, () => []));
    expect(theme(long)).toBeUndefined();
  });

  it("is nothing that is not known as told", () => {
    expect(theme(after([["other", 0.2]], [["other", 0.2]]))).toBeUndefined();
  });
});
