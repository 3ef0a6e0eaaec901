import { DAY_MS, instant } from "@evenkeel/kernel/instant";
import { madeUp as measure } from "@evenkeel/measures/made-up-measure.contract";
import { describe, expect, it } from "vitest";
import type { ProgramAct } from "./act.ts";
import { BEGIN, madeUp } from "./made-up-program.contract.ts";
import { progressOf } from "./progress.ts";
import { type Answered, careReasons, courseOf } from "./worsening.ts";

const BEGUN = 100;
const program = madeUp("low-mood", {
  measures: [measure.id],
  severeFrom: [{ measureId: measure.id, total: 10 }],
});
const answered = (day: number, total: number, over: Partial<Answered> = {}): Answered => ({
  ...{ measureId: measure.id, at: instant(day * DAY_MS), total, critical: false, answers: {}, ...over },
});
const course = (...all: readonly Answered[]) => courseOf(program, all, [measure], instant(BEGUN * DAY_MS));
const progress = (...acts: readonly ProgramAct[]) =>
  progressOf(
    program,
    [BEGIN, ...acts].map((act, i) => ({ id: `act-${i}`, at: instant((BEGUN + i) * DAY_MS), act })),
  );
const reasons = (
  all: readonly Answered[],
  of: { day?: number; risk?: boolean; acts?: readonly ProgramAct[] } = {},
) =>
  careReasons(program, progress(...(of.acts ?? [])), {
    ...{
      answered: all,
      measures: [measure],
      risk: of.risk ?? false,
      now: instant((of.day ?? BEGUN + 20) * DAY_MS),
    },
  });
const kinds = (...args: Parameters<typeof reasons>) => reasons(...args).map(({ kind }) => kind);

describe("the course since a program began", () => {
  it("is not known from one answer, nor from answers of long before", () => {
    expect(course(answered(BEGUN - 1, 4))).toBe("not-known");
    expect(course(answered(BEGUN + 1, 4))).toBe("not-known");
    expect(course(answered(BEGUN - 90, 4), answered(BEGUN + 9, 8))).toBe("not-known");
  });
  it("is worse or better from the line of reliable change on, and steady below it", () => {
    expect(course(answered(BEGUN - 1, 4), answered(BEGUN + 9, 7))).toBe("worse");
    expect(course(answered(BEGUN - 1, 4), answered(BEGUN + 9, 6))).toBe("steady");
    expect(course(answered(BEGUN - 1, 7), answered(BEGUN + 9, 4))).toBe("better");
  });
  it("begins with the first answer after the beginning where there is none from before", () => {
    expect(course(answered(BEGUN + 1, 4), answered(BEGUN + 5, 5), answered(BEGUN + 9, 8))).toBe("worse");
  });
});

describe("what leads to a person", () => {
  it("is nothing while nothing speaks for it", () => expect(kinds([answered(BEGUN + 1, 4)])).toEqual([]));
  it("is a reliable worsening, with its two totals", () => {
    expect(reasons([answered(BEGUN, 4), answered(BEGUN + 14, 9)])).toEqual([
      { kind: "measure-worse", measureId: measure.id, from: 4, to: 9, since: BEGUN * DAY_MS },
    ]);
  });
  it("is gone when a later answer is no longer worse", () => {
    expect(kinds([answered(BEGUN, 4), answered(BEGUN + 7, 9), answered(BEGUN + 14, 5)])).toEqual([]);
  });
  it("is a high total, also before there is anything to compare", () => {
    expect(kinds([answered(BEGUN + 1, 10)])).toEqual(["measure-severe"]);
    expect(kinds([answered(BEGUN - 90, 12)], { day: BEGUN + 1 })).toEqual([]);
  });
  it("is said once, where a total is high and worse", () => {
    expect(kinds([answered(BEGUN, 4), answered(BEGUN + 14, 12)])).toEqual(["measure-worse"]);
  });
  it("is an answer that asks for safety, and danger that was spoken of, before all else", () => {
    expect(kinds([answered(BEGUN + 1, 10, { critical: true })], { risk: true })).toEqual([
      "risk",
      "critical-answer",
      "measure-severe",
    ]);
    expect(kinds([answered(BEGUN + 1, 4, { critical: true }), answered(BEGUN + 3, 4)])).toEqual([]);
  });
  it("is signs of danger at the last check-in that was asked", () => {
    const checkIn = (signs: boolean): ProgramAct => ({
      ...{ kind: "check-in", moduleId: "one", since: null, week: null, signs },
    });
    expect(kinds([], { acts: [checkIn(true)] })).toEqual(["signs"]);
    expect(kinds([], { acts: [checkIn(true), checkIn(false)] })).toEqual([]);
  });
  it("is two check-ins in a row that say worse, and a week that made it worse", () => {
    const worse = (moduleId: string): ProgramAct => ({
      ...{ kind: "check-in", moduleId, since: "worse", week: null, signs: false },
    });
    const review: ProgramAct = {
      ...{ kind: "review", moduleId: "one", practised: "once", helped: "worse", kept: [] },
    };
    expect(kinds([], { acts: [worse("one")] })).toEqual([]);
    expect(kinds([], { acts: [worse("one"), worse("two")] })).toEqual(["felt-worse"]);
    expect(kinds([], { acts: [review] })).toEqual(["felt-worse"]);
  });
  it("does without a program: an answer that asks for safety is one in itself", () => {
    const found = careReasons(null, null, {
      ...{
        answered: [answered(1, 4, { critical: true })],
        measures: [measure],
        risk: false,
        now: instant(2 * DAY_MS),
      },
    });
    expect(found.map(({ kind }) => kind)).toEqual(["critical-answer"]);
  });
});
