import { DAY_MS, instant } from "@evenkeel/kernel/instant";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProgramAct } from "./act.ts";
import { BEGIN, done, madeUp } from "./made-up-program.contract.ts";
import { practisedIn, progressOf } from "./progress.ts";

const program = madeUp();
const after = (...acts: readonly ProgramAct[]) => progressOf(program, done(BEGIN, ...acts));
const states = (...acts: readonly ProgramAct[]) => after(...acts)?.places.map(({ state }) => state);
const review = (moduleId: string, kept: readonly string[] = []): ProgramAct => ({
  ...{ kind: "review", moduleId, practised: "once", helped: "some", kept },
});
const go = (moduleId: string, small = false): ProgramAct => ({ kind: "go", moduleId, small });
const checkIn = (moduleId: string, since: "worse" | "same" | "better" | null): ProgramAct => ({
  ...{ kind: "check-in", moduleId, since, week: null, signs: false },
});

describe("where someone is in a program", () => {
  it("is nowhere before it was begun, and at the first week then", () => {
    expect(progressOf(program, [])).toBeNull();
    expect(after()).toMatchObject({ status: "going", at: "one", small: false });
    expect(states()).toEqual(["here", "ahead", "ahead", "ahead"]);
  });

  it("keeps what was kept of a week that lies behind", () => {
    const progress = after(review("one", ["Doing comes first"]), go("two"));
    expect(progress?.places[0]).toMatchObject({ state: "done", kept: ["Doing comes first"] });
    expect(states(review("one"), go("two"))).toEqual(["done", "here", "ahead", "ahead"]);
  });

  it("calls a week that was gone past passed, and never missed", () => {
    expect(states(review("one"), go("four"))).toEqual(["done", "passed", "passed", "here"]);
  });

  it("opens a week anew when it is done once more, and keeps what was kept", () => {
    const progress = after(
      { kind: "practise", moduleId: "one", techniqueId: "calm" },
      review("one", ["a"]),
      go("one", true),
    );
    expect(progress).toMatchObject({ at: "one", small: true });
    expect(progress?.places[0]).toMatchObject({ rounds: 2, practised: 0, helped: null, kept: ["a"] });
  });

  it("stays where it was through a pause of any length", () => {
    const pause: ProgramAct = { kind: "pause", until: "2026-12-04T00:00:00Z" };
    expect(after(go("two"), pause)).toMatchObject({
      status: "paused",
      at: "two",
      pausedUntil: "2026-12-04T00:00:00Z",
    });
    expect(after(go("two"), pause, { kind: "resume" })).toMatchObject({
      status: "going",
      at: "two",
      pausedUntil: null,
    });
    const before = after(go("two"))?.places;
    expect(after(go("two"), pause, { kind: "resume" })?.places).toEqual(before);
  });

  it("counts no days: the same acts years apart lead to the same place", () => {
    const acts = [BEGIN, checkIn("one", null), review("one"), go("two")];
    const far = acts.map((act, i) => ({ id: `act-${i}`, at: instant(i * 700 * DAY_MS), act }));
    expect(progressOf(program, far)?.places).toEqual(progressOf(program, done(...acts))?.places);
  });

  it("ends with every week open to go back to", () => {
    expect(states(review("one"), { kind: "end" })).toEqual(["done", "passed", "passed", "passed"]);
    expect(after({ kind: "end" }, go("three"))).toMatchObject({ status: "going", at: "three" });
  });

  it("counts check-ins that say worse one after another, and begins anew with one that does not", () => {
    expect(after(checkIn("one", "worse"), checkIn("two", "worse"))?.worseInARow).toBe(2);
    expect(after(checkIn("one", "worse"), checkIn("two", "same"))?.worseInARow).toBe(0);
    expect(after(checkIn("one", "worse"), checkIn("two", null))?.worseInARow).toBe(1);
  });

  it("leaves out what names a week that the program does not have", () => {
    expect(after(go("nine"), checkIn("nine", "worse"))).toMatchObject({ at: "one", worseInARow: 0 });
  });

  it("takes the word of the review on practice before what was marked", () => {
    const place = after({ kind: "practise", moduleId: "one", techniqueId: "x" })?.places[0];
    expect(place === undefined ? null : practisedIn(place)).toBe("once");
    const said = after({ kind: "practise", moduleId: "one", techniqueId: "x" }, {
      ...review("one"),
      practised: "more",
    } as ProgramAct)?.places[0];
    expect(said === undefined ? null : practisedIn(said)).toBe("more");
  });

  it("is the same in whatever order the acts arrive", () => {
    const acts = done(
      BEGIN,
      checkIn("one", null),
      review("one", ["a"]),
      go("two", true),
      { kind: "pause", until: null },
      { kind: "resume" },
      go("three"),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray([...acts], { minLength: acts.length }), (shuffled) => {
        expect(progressOf(program, shuffled)).toEqual(progressOf(program, acts));
      }),
    );
  });
});
