import type { PracticeResult } from "@evenkeel/contract/practice";
import { describe, expect, it } from "vitest";
import { type Change, pendingChange } from "../check-in/pending-change.ts";
import { resultsWithPending, stepsUp, tally } from "./results.ts";

const result = (id: string, over: Partial<PracticeResult> = {}): PracticeResult => ({
  ...{ id, practiceId: "feet", language: "en", at: `2026-03-0${id}T10:00:00.000Z` },
  ...{ before: -1, after: null, seconds: 120, finished: true },
  ...over,
});
const queue = (...changes: readonly Change[]) =>
  changes.map((change, order) =>
    pendingChange({ changeId: `c${order}`, memberId: "m", order, nowMs: 0 }, change),
  );
const put = (input: PracticeResult): Change => ({ kind: "put-practice", subject: input.id, input });

describe("what was practised", () => {
  it("holds what waits on the device, the answer after in the place of the one without, newest first", () => {
    const found = resultsWithPending([result("1")], queue(put(result("2")), put(result("2", { after: 1 }))));
    expect(found).toEqual([result("2", { after: 1 }), result("1")]);
  });
  it("does not hold what is on its way out", () => {
    expect(resultsWithPending([result("1")], queue({ kind: "delete-practice", subject: "1" }))).toEqual([]);
  });
  it("has a difference only where both were answered", () => {
    expect(stepsUp({ before: -2, after: 0 })).toBe(2);
    expect(stepsUp({ before: 1, after: 0 })).toBe(-1);
    expect(stepsUp({ before: null, after: 0 })).toBeNull();
    expect(stepsUp({ before: 0, after: null })).toBeNull();
  });
  it("is counted for one practice, with how many of the counted were answered", () => {
    const all = [
      result("1"),
      result("2", { after: 0 }),
      result("3", { after: -1 }),
      result("4", { practiceId: "wave" }),
    ];
    expect(tally(all, "feet")).toEqual({ times: 3, asked: 2, lighter: 1 });
  });
});
