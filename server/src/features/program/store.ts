import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";

export interface RunRow {
  readonly program_run_id: string;
  readonly body_sealed: Uint8Array;
  readonly deleted: boolean;
}

export interface ActRow {
  readonly program_act_id: string;
  readonly program_run_id: string;
  readonly body_sealed: Uint8Array;
  readonly at: Date;
}

const runColumns = sql`program_run_id, body_sealed, deleted_at is not null as deleted`;
const actColumns = sql`program_act_id, program_run_id, body_sealed, at`;

/** Begins a run, unless one of this name is there; held until the end of the transaction, so that two acts take turns. */
export const lockRun = async (
  trx: Trx,
  member: string,
  run: { readonly id: string; readonly sealed: Uint8Array; readonly at: Date },
): Promise<RunRow | undefined> => {
  await sql`insert into program_run (member_id, program_run_id, body_sealed, begun_at, changed_at)
    values (${member}::uuid, ${run.id}::uuid, ${run.sealed}::bytea, ${run.at.toISOString()}::timestamptz,
      ${run.at.toISOString()}::timestamptz) on conflict do nothing`.execute(trx);
  const { rows } = await sql<RunRow>`select ${runColumns} from program_run
    where member_id = ${member}::uuid and program_run_id = ${run.id}::uuid for update`.execute(trx);
  return rows[0];
};

export const changeRun = async (
  trx: Trx,
  member: string,
  run: { readonly id: string; readonly sealed: Uint8Array; readonly begunAt: Date; readonly changedAt: Date },
): Promise<void> => {
  await sql`update program_run set body_sealed = ${run.sealed}::bytea, begun_at = ${run.begunAt.toISOString()}::timestamptz,
      changed_at = ${run.changedAt.toISOString()}::timestamptz
    where member_id = ${member}::uuid and program_run_id = ${run.id}::uuid`.execute(trx);
};

/** Stores an act, unless one of this name is there; returns what is there now. */
export const insertAct = async (
  trx: Trx,
  member: string,
  act: { readonly id: string; readonly runId: string; readonly sealed: Uint8Array; readonly at: Date },
): Promise<ActRow | undefined> => {
  await sql`insert into program_act (member_id, program_act_id, program_run_id, body_sealed, at)
    values (${member}::uuid, ${act.id}::uuid, ${act.runId}::uuid, ${act.sealed}::bytea,
      ${act.at.toISOString()}::timestamptz) on conflict do nothing`.execute(trx);
  const { rows } = await sql<ActRow>`select ${actColumns} from program_act
    where member_id = ${member}::uuid and program_act_id = ${act.id}::uuid`.execute(trx);
  return rows[0];
};

/** Oldest first; of all runs, or of one. */
export const actsOf = async (trx: Trx, member: string, runId: string | null): Promise<ActRow[]> => {
  const one = runId === null ? sql`` : sql`and program_run_id = ${runId}::uuid`;
  const { rows } = await sql<ActRow>`select ${actColumns} from program_act
    where member_id = ${member}::uuid ${one} order by at, program_act_id`.execute(trx);
  return rows;
};

/** Last changed first. */
export const runsOf = async (trx: Trx, member: string): Promise<RunRow[]> => {
  const { rows } = await sql<RunRow>`select ${runColumns} from program_run
    where member_id = ${member}::uuid and deleted_at is null order by changed_at desc, program_run_id`.execute(
    trx,
  );
  return rows;
};

/** Takes everything out but its name, so that a late retry cannot bring it back. False: never there. */
export const deleteRun = async (trx: Trx, member: string, id: string, at: Date): Promise<boolean> => {
  await sql`delete from program_act where member_id = ${member}::uuid and program_run_id = ${id}::uuid`.execute(
    trx,
  );
  const { rows } = await sql`update program_run set body_sealed = ${new Uint8Array(0)}::bytea,
      deleted_at = coalesce(deleted_at, ${at.toISOString()}::timestamptz)
    where member_id = ${member}::uuid and program_run_id = ${id}::uuid returning 1`.execute(trx);
  return rows.length > 0;
};
