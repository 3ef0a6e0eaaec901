import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";

export interface OutcomeRow {
  readonly help_outcome_id: string;
  readonly body_sealed: Uint8Array;
  readonly at: Date;
}

const columns = sql`help_outcome_id, body_sealed, at`;

/** Keeps what was said, or puts it in the place of what stood under this name. Undefined: it was deleted. */
export const putOutcome = async (
  trx: Trx,
  member: string,
  outcome: { readonly id: string; readonly sealed: Uint8Array; readonly at: Date },
): Promise<OutcomeRow | undefined> => {
  const { rows } =
    await sql<OutcomeRow>`insert into help_outcome (member_id, help_outcome_id, body_sealed, at)
    values (${member}::uuid, ${outcome.id}::uuid, ${outcome.sealed}::bytea, ${outcome.at.toISOString()}::timestamptz)
    on conflict (member_id, help_outcome_id) do update set body_sealed = excluded.body_sealed
      where help_outcome.deleted_at is null
    returning ${columns}`.execute(trx);
  return rows[0];
};

/** Newest first. */
export const outcomesOf = async (trx: Trx, member: string, limit: number): Promise<OutcomeRow[]> => {
  const { rows } = await sql<OutcomeRow>`select ${columns} from help_outcome
    where member_id = ${member}::uuid and deleted_at is null
    order by at desc, help_outcome_id limit ${limit}::int`.execute(trx);
  return rows;
};

/** Takes all out but the names, so that a late retry brings none back. @returns how many there were. */
export const forgetOutcomes = async (trx: Trx, member: string, at: Date): Promise<number> => {
  const { rows } = await sql`update help_outcome set body_sealed = ${new Uint8Array(0)}::bytea,
      deleted_at = ${at.toISOString()}::timestamptz
    where member_id = ${member}::uuid and deleted_at is null returning 1`.execute(trx);
  return rows.length;
};

/** True until it was switched off. */
export const isSuggesting = async (trx: Trx, member: string): Promise<boolean> => {
  const { rows } = await sql<{ suggesting: boolean }>`select suggesting from help_setting
    where member_id = ${member}::uuid`.execute(trx);
  return rows[0]?.suggesting ?? true;
};

export const setSuggesting = async (
  trx: Trx,
  member: string,
  suggesting: boolean,
  at: Date,
): Promise<void> => {
  await sql`insert into help_setting (member_id, suggesting, changed_at)
    values (${member}::uuid, ${suggesting}::boolean, ${at.toISOString()}::timestamptz)
    on conflict (member_id) do update set suggesting = excluded.suggesting, changed_at = excluded.changed_at`.execute(
    trx,
  );
};
