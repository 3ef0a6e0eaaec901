import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";

export interface ExerciseRow {
  readonly exercise_id: string;
  readonly technique_id: string;
  readonly conversation_id: string;
  readonly body_sealed: Uint8Array;
  readonly created_at: Date;
  readonly planned_for: Date | null;
  readonly version: number;
  readonly edited_at: Date | null;
  readonly follows: string | null;
  readonly asked: boolean;
  readonly quiet: boolean;
}

export type ExercisePlace = readonly [at: string, id: string];

const columns = sql`exercise_id, technique_id, conversation_id, body_sealed, created_at, planned_for, version, edited_at,
  follows, asked_at is not null as asked, quiet`;

export const exercisesBefore = async (
  trx: Trx,
  member: string,
  place: ExercisePlace | null,
  limit: number,
): Promise<ExerciseRow[]> => {
  const before =
    place === null
      ? sql``
      : sql`and (created_at, exercise_id) < (${place[0]}::timestamptz, ${place[1]}::uuid)`;
  const { rows } = await sql<ExerciseRow>`
    select ${columns} from exercise where member_id = ${member}::uuid ${before}
    order by created_at desc, exercise_id desc limit ${limit}::int`.execute(trx);
  return rows;
};

/** Held until the end of the transaction. */
export const lockExercise = async (
  trx: Trx,
  member: string,
  id: string,
): Promise<ExerciseRow | undefined> => {
  const { rows } = await sql<ExerciseRow>`select ${columns} from exercise
    where member_id = ${member}::uuid and exercise_id = ${id}::uuid for update`.execute(trx);
  return rows[0];
};

/** A plan that is moved is asked about again at its new time. */
export const changeExercise = async (
  trx: Trx,
  member: string,
  row: {
    readonly id: string;
    readonly sealed: Uint8Array;
    readonly plannedFor: Date | null;
    readonly moved: boolean;
    readonly quiet: boolean;
    readonly editedAt: Date;
  },
): Promise<ExerciseRow | undefined> => {
  const { rows } = await sql<ExerciseRow>`update exercise set body_sealed = ${row.sealed}::bytea,
      planned_for = ${row.plannedFor?.toISOString() ?? null}::timestamptz, quiet = ${row.quiet}::boolean,
      asked_at = case when ${row.moved}::boolean then null else asked_at end,
      version = version + 1, edited_at = ${row.editedAt.toISOString()}::timestamptz
    where member_id = ${member}::uuid and exercise_id = ${row.id}::uuid returning ${columns}`.execute(trx);
  return rows[0];
};

export const deleteExercise = async (trx: Trx, member: string, id: string): Promise<boolean> => {
  const { rows } =
    await sql`delete from exercise where member_id = ${member}::uuid and exercise_id = ${id}::uuid
    returning 1`.execute(trx);
  return rows.length > 0;
};
