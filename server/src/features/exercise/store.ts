import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";

export interface ExerciseRow {
  readonly exercise_id: string;
  readonly technique_id: string;
  readonly conversation_id: string;
  readonly body_sealed: Uint8Array;
  readonly created_at: Date;
  readonly planned_for: Date | null;
}

export type ExercisePlace = readonly [at: string, id: string];

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
    select exercise_id, technique_id, conversation_id, body_sealed, created_at, planned_for from exercise
    where member_id = ${member}::uuid ${before}
    order by created_at desc, exercise_id desc limit ${limit}::int`.execute(trx);
  return rows;
};

export const deleteExercise = async (trx: Trx, member: string, id: string): Promise<boolean> => {
  const { rows } =
    await sql`delete from exercise where member_id = ${member}::uuid and exercise_id = ${id}::uuid
    returning 1`.execute(trx);
  return rows.length > 0;
};
