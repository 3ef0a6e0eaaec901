import type { DoneAct } from "@evenkeel/companion/program/act";
import { programById } from "@evenkeel/companion/program/program";
import { progressOf } from "@evenkeel/companion/program/progress";
import { PROGRAMS } from "@evenkeel/content/programs/programs";
import type { ProgramActInput, ProgramRunAnswer, Programs } from "@evenkeel/contract/program";
import { instant } from "@evenkeel/kernel/instant";
import type { Sealer } from "../../adapters/vault/vault.ts";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { openState } from "../conversation/turn-outcome.ts";
import { riskLately, type StateRow, statesRemembered } from "./heard-store.ts";
import { openAct, openRun, type RunBody, sealAct, sealRun } from "./sealed-program.ts";
import { type ActRow, actsOf, changeRun, deleteRun, insertAct, lockRun, runsOf } from "./store.ts";

/** Check-ins in a row that say worse from which practice is no longer offered of its own accord. */
const WORSE = 2;

const asDone = (sealer: Sealer, { program_act_id: id, at, body_sealed }: ActRow): DoneAct => ({
  ...{ id, at: instant(at.getTime()), act: openAct(sealer, id, body_sealed) },
});

const whereIn = (programId: RunBody["programId"], acts: readonly DoneAct[]): RunBody["where"] => {
  const program = programById(PROGRAMS, programId);
  const progress = program === undefined ? null : progressOf(program, acts);
  if (progress === null) return null;
  const { status, at, small, mention, pausedUntil, signs, worseInARow } = progress;
  return { status, moduleId: at, small, mention, pausedUntil, careful: signs || worseInARow >= WORSE };
};

const answered = (runId: string, { programId }: RunBody, acts: readonly DoneAct[]): ProgramRunAnswer => ({
  runId,
  programId,
  acts: acts.map(({ id, at, act }) => ({ id, at: new Date(at).toISOString(), act: act as ActOf })),
});
type ActOf = ProgramRunAnswer["acts"][number]["act"];

/** Keeps one act of a program and answers with the whole run. The same again changes nothing.
 *  @throws ApiError `conflict` when this id was used for another act, the run is of another program, or was deleted. */
export const keepAct = async (
  { db, vault, now }: Deps,
  memberId: string,
  { id, runId, programId, at, act }: ProgramActInput,
): Promise<ProgramRunAnswer> => {
  const sealer = await vault.sealerFor(memberId);
  // A clock that runs ahead does not put an act after every later one.
  const doneAt = new Date(Math.min(Date.parse(at), now().getTime()));
  return db.asMember(memberId, async (trx) => {
    const begun: RunBody = { programId, where: null };
    const run = await lockRun(trx, memberId, {
      ...{ id: runId, sealed: sealRun(sealer, runId, begun), at: doneAt },
    });
    if (run === undefined || run.deleted) throw new ApiError("conflict");
    if (openRun(sealer, runId, run.body_sealed).programId !== programId) throw new ApiError("conflict");
    const sealed = sealAct(sealer, id, act);
    const kept = await insertAct(trx, memberId, { id, runId, sealed, at: doneAt });
    if (kept === undefined || kept.program_run_id !== runId) throw new ApiError("conflict");
    if (JSON.stringify(openAct(sealer, id, kept.body_sealed)) !== JSON.stringify(act))
      throw new ApiError("conflict");
    const acts = (await actsOf(trx, memberId, runId)).map((row) => asDone(sealer, row));
    const body: RunBody = { programId, where: whereIn(programId, acts) };
    await changeRun(trx, memberId, {
      ...{ id: runId, sealed: sealRun(sealer, runId, body) },
      begunAt: new Date(acts[0]?.at ?? doneAt),
      changedAt: new Date(acts.at(-1)?.at ?? doneAt),
    });
    return answered(runId, body, acts);
  });
};

const heardIn = (sealer: Sealer, rows: readonly StateRow[]): Programs["heard"] => {
  const times = new Map<string, number>();
  for (const { conversation_id, state_sealed } of rows)
    for (const frame of openState(sealer, conversation_id, state_sealed).frames)
      times.set(frame.id, (times.get(frame.id) ?? 0) + frame.times);
  return [...times].map(([id, heard]) => ({ id, times: heard })).sort((a, b) => b.times - a.times);
};

/** Every program of a member, the last changed first, and what else they are chosen by. */
export const readPrograms = async ({ db, vault, now }: Deps, memberId: string): Promise<Programs> => {
  const sealer = await vault.sealerFor(memberId);
  const found = await db.asMember(memberId, async (trx) => ({
    runs: await runsOf(trx, memberId),
    acts: await actsOf(trx, memberId, null),
    states: await statesRemembered(trx, memberId, now()),
    risk: await riskLately(trx, memberId, now()),
  }));
  return {
    runs: found.runs.map(({ program_run_id: runId, body_sealed }) => {
      const own = found.acts.filter(({ program_run_id }) => program_run_id === runId);
      return answered(
        runId,
        openRun(sealer, runId, body_sealed),
        own.map((row) => asDone(sealer, row)),
      );
    }),
    heard: heardIn(sealer, found.states),
    risk: found.risk,
  };
};

/** @throws ApiError `not-found`. */
export const removeRun = async ({ db, now }: Deps, memberId: string, runId: string): Promise<void> => {
  if (!(await db.asMember(memberId, (trx) => deleteRun(trx, memberId, runId, now()))))
    throw new ApiError("not-found");
};
