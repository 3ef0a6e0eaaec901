import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";

export interface PlanRow {
  readonly body_sealed: Uint8Array;
  readonly updated_at: Date;
}

/** Held for the rest of the transaction, so that two writers take turns. */
export const readPlan = async (trx: Trx, member: string): Promise<PlanRow | undefined> => {
  const { rows } = await sql<PlanRow>`
    select body_sealed, updated_at from safety_plan where member_id = ${member}::uuid for update`.execute(
    trx,
  );
  return rows[0];
};

/** As `readPlan`, for a clinician: undefined where there is none or it is not shared with them. */
export const readSharedPlan = async (trx: Trx, member: string): Promise<PlanRow | undefined> => {
  const { rows } = await sql<PlanRow>`
    select body_sealed, updated_at from safety_plan where member_id = ${member}::uuid`.execute(trx);
  return rows[0];
};

export const writePlan = async (trx: Trx, member: string, sealed: Uint8Array, at: Date): Promise<void> => {
  await sql`insert into safety_plan (member_id, body_sealed, updated_at)
    values (${member}::uuid, ${sealed}::bytea, ${at.toISOString()}::timestamptz)
    on conflict (member_id) do update set body_sealed = excluded.body_sealed, updated_at = excluded.updated_at`.execute(
    trx,
  );
};

export interface MadeRow {
  readonly exercise_id: string;
  readonly body_sealed: Uint8Array;
  readonly created_at: Date;
}

/** The plan last carried through in a conversation. */
export const lastMade = async (trx: Trx, member: string): Promise<MadeRow | undefined> => {
  const { rows } = await sql<MadeRow>`
    select exercise_id, body_sealed, created_at from exercise
    where member_id = ${member}::uuid and technique_id = 'safety-plan'
    order by created_at desc limit 1`.execute(trx);
  return rows[0];
};

/** The plan and every making of it. */
export const deletePlan = async (trx: Trx, member: string): Promise<void> => {
  await sql`delete from safety_plan where member_id = ${member}::uuid`.execute(trx);
  await sql`delete from exercise where member_id = ${member}::uuid and technique_id = 'safety-plan'`.execute(
    trx,
  );
};
