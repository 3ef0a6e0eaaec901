import type { ProgramRunAnswer } from "@evenkeel/contract/program";
import { describe, expect, it } from "vitest";
import type { Change, PendingChange } from "../check-in/pending-change.ts";
import { current, goingOf, goings, pauseIsOver, runsWithPending, weekOf } from "./going.ts";

type Act = ProgramRunAnswer["acts"][number]["act"];
const BEGIN: Act = { kind: "begin", small: false, inCare: false };
const at = (minute: number): string => `2026-11-27T08:${String(minute).padStart(2, "0")}:00.000Z`;
const run = (runId: string, programId: "sleep" | "worry", ...acts: readonly (readonly [number, Act])[]) => ({
  ...{
    runId,
    programId,
    acts: acts.map(([minute, act], i) => ({ id: `${runId}-${i}`, at: at(minute), act })),
  },
});
const waiting = (order: number, change: Change): PendingChange => ({
  ...{ changeId: `c${order}`, memberId: "m", change, order, notBeforeMs: 0, attempts: 0, refused: null },
});
const acting = (order: number, runId: string, act: Act, id = `p${order}`): PendingChange =>
  waiting(order, {
    kind: "program-act",
    subject: id,
    input: { id, runId, programId: "sleep", at: at(order), act },
  });

describe("programs with what waits on the device", () => {
  it("are where they will be once it has arrived", () => {
    const runs = runsWithPending(
      [run("a", "sleep", [1, BEGIN])],
      [acting(2, "a", { kind: "go", moduleId: "bed", small: true })],
    );
    expect(goings(runs)[0]?.progress).toMatchObject({ at: "bed", small: true });
  });
  it("begin on the device, before the server hears of them", () => {
    expect(goings(runsWithPending([], [acting(1, "new", BEGIN)]))[0]).toMatchObject({ runId: "new" });
  });
  it("count an act once that has arrived and still waits", () => {
    const runs = runsWithPending([run("a", "sleep", [1, BEGIN])], [acting(1, "a", BEGIN, "a-0")]);
    expect(runs[0]?.acts).toHaveLength(1);
  });
  it("are gone while a deletion waits for its undo", () => {
    expect(
      runsWithPending(
        [run("a", "sleep", [1, BEGIN])],
        [waiting(2, { kind: "delete-program", subject: "a" })],
      ),
    ).toEqual([]);
  });
});

describe("the program that is on", () => {
  const paused = run("b", "worry", [1, BEGIN], [9, { kind: "pause", until: at(30) }]);
  const going = run("a", "sleep", [2, BEGIN]);
  it("is one that goes before one that is paused, though that changed later", () => {
    expect(current(goings([paused, going]))?.runId).toBe("a");
    expect(current(goings([paused]))?.runId).toBe("b");
    expect(current(goings([run("c", "sleep", [1, BEGIN], [2, { kind: "end" }])]))).toBeUndefined();
  });
  it("is found by its name, an ended one only where there is no other", () => {
    const ended = run("old", "sleep", [3, BEGIN], [20, { kind: "end" }]);
    expect(goingOf(goings([ended, going]), "sleep")?.runId).toBe("a");
    expect(goingOf(goings([ended]), "sleep")?.runId).toBe("old");
  });
  it("has come to the day of its pause from that moment on", () => {
    const progress = goings([paused])[0]?.progress;
    expect(progress && pauseIsOver(progress, Date.parse(at(29)))).toBe(false);
    expect(progress && pauseIsOver(progress, Date.parse(at(30)))).toBe(true);
  });
  it("knows which week of how many", () => {
    const program = goings([going])[0]?.program;
    expect(program && weekOf(program, "bed")).toEqual({ n: 2, of: 6 });
  });
});
