import type { DoneAct } from "@evenkeel/companion/program/act";
import { type Program, programById } from "@evenkeel/companion/program/program";
import { type Progress, progressOf } from "@evenkeel/companion/program/progress";
import { PROGRAMS } from "@evenkeel/content/programs/programs";
import type { ProgramRunAnswer } from "@evenkeel/contract/program";
import { instant } from "@evenkeel/kernel/instant";
import type { PendingChange } from "../check-in/pending-change.ts";

/** One going through a program, and where it is. */
export interface Going {
  readonly runId: string;
  readonly program: Program;
  readonly progress: Progress;
}

/** The runs as they will be once everything that waits on this device has arrived. */
export const runsWithPending = (
  known: readonly ProgramRunAnswer[],
  queue: readonly PendingChange[],
): readonly ProgramRunAnswer[] => {
  const runs = new Map(known.map((run) => [run.runId, run]));
  for (const { change } of [...queue].sort((a, b) => a.order - b.order)) {
    if (change.kind === "delete-program") runs.delete(change.subject);
    if (change.kind !== "program-act") continue;
    const { id, runId, programId, at, act } = change.input;
    const run = runs.get(runId) ?? { runId, programId, acts: [] };
    if (!run.acts.some((done) => done.id === id))
      runs.set(runId, { ...run, acts: [...run.acts, { id, at, act }] });
  }
  return [...runs.values()];
};

const asDone = ({ id, at, act }: ProgramRunAnswer["acts"][number]): DoneAct => ({
  ...{ id, at: instant(Date.parse(at)), act },
});

/** Where each run is, the last changed first. */
export const goings = (runs: readonly ProgramRunAnswer[]): readonly Going[] =>
  runs
    .flatMap(({ runId, programId, acts }) => {
      const program = programById(PROGRAMS, programId);
      const progress = program === undefined ? null : progressOf(program, acts.map(asDone));
      return program === undefined || progress === null ? [] : [{ runId, program, progress }];
    })
    .sort((a, b) => b.progress.changedAt - a.progress.changedAt);

/** The run of a program that is on, or was last. */
export const goingOf = (all: readonly Going[], programId: string): Going | undefined =>
  all.find(({ program, progress }) => program.id === programId && progress.status !== "ended") ??
  all.find(({ program }) => program.id === programId);

/** The one that is on now: going before paused. */
export const current = (all: readonly Going[]): Going | undefined =>
  all.find(({ progress }) => progress.status === "going") ??
  all.find(({ progress }) => progress.status === "paused");

/** A pause that has come to its day. @param nowMs ms since 1970. */
export const pauseIsOver = ({ status, pausedUntil }: Progress, nowMs: number): boolean =>
  status === "paused" && pausedUntil !== null && Date.parse(pausedUntil) <= nowMs;

/** Which week of how many. */
export const weekOf = (program: Program, moduleId: string): { readonly n: number; readonly of: number } => ({
  n: program.modules.findIndex(({ id }) => id === moduleId) + 1,
  of: program.modules.length,
});
