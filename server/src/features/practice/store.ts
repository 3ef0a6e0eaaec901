import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";

export interface PracticeRow {
  readonly practice_result_id: string;
  readonly body_sealed: Uint8Array;
  readonly at: Date;
}

const columns = sql`practice_result_id, body_sealed, at`;

/** Keeps a result, or puts it in the place of the one of this name: the answer after comes once it is given. The
 *  beginning stays what it was. Undefined: it was deleted. */
export const putResult = async (
  trx: Trx,
  member: string,
  result: { readonly id: string; readonly sealed: Uint8Array; readonly at: Date },
): Promise<PracticeRow | undefined> => {
  const { rows } =
    await sql<PracticeRow>`insert into practice_result (member_id, practice_result_id, body_sealed, at)
    values (${member}::uuid, ${result.id}::uuid, ${result.sealed}::bytea, ${result.at.toISOString()}::timestamptz)
    on conflict (member_id, practice_result_id) do update set body_sealed = excluded.body_sealed
      where practice_result.deleted_at is null
    returning ${columns}`.execute(trx);
  return rows[0];
};

/** Newest first. */
export const resultsOf = async (trx: Trx, member: string, limit: number): Promise<PracticeRow[]> => {
  const { rows } = await sql<PracticeRow>`select ${columns} from practice_result
    where member_id = ${member}::uuid and deleted_at is null
    order by at desc, practice_result_id limit ${limit}::int`.execute(trx);
  return rows;
};

/** Takes everything out but its name, so that a late retry cannot bring it back. False: never there. */
export const deleteResult = async (trx: Trx, member: string, id: string, at: Date): Promise<boolean> => {
  const { rows } = await sql`update practice_result set body_sealed = ${new Uint8Array(0)}::bytea,
      deleted_at = coalesce(deleted_at, ${at.toISOString()}::timestamptz)
    where member_id = ${member}::uuid and practice_result_id = ${id}::uuid returning 1`.execute(trx);
  return rows.length > 0;
};
