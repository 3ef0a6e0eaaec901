import type { MeasureScheduleInput } from "@evenkeel/contract/measure";
import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";

export interface ResponseRow {
  readonly measure_response_id: string;
  readonly measure_id: string;
  readonly body_sealed: Uint8Array;
  readonly completed_at: Date;
  readonly zone: string;
  readonly deleted: boolean;
}

const columns = sql`measure_response_id, measure_id, body_sealed, completed_at, zone, deleted_at is not null as deleted`;

/** Stores an answered questionnaire, unless one of this id is there; returns what is there now. */
export const insertResponse = async (
  trx: Trx,
  member: string,
  row: {
    readonly id: string;
    readonly measureId: string;
    readonly sealed: Uint8Array;
    readonly completedAt: Date;
    readonly zone: string;
  },
): Promise<ResponseRow | undefined> => {
  await sql`insert into measure_response (member_id, measure_response_id, measure_id, body_sealed, completed_at, zone)
    values (${member}::uuid, ${row.id}::uuid, ${row.measureId}::text, ${row.sealed}::bytea,
      ${row.completedAt.toISOString()}::timestamptz, ${row.zone}::text) on conflict do nothing`.execute(trx);
  return responseById(trx, member, row.id);
};

export const responseById = async (
  trx: Trx,
  member: string,
  id: string,
): Promise<ResponseRow | undefined> => {
  const { rows } = await sql<ResponseRow>`select ${columns} from measure_response
    where member_id = ${member}::uuid and measure_response_id = ${id}::uuid`.execute(trx);
  return rows[0];
};

/** Newest first. */
export const responsesOf = async (trx: Trx, member: string, limit: number): Promise<ResponseRow[]> => {
  const { rows } = await sql<ResponseRow>`select ${columns} from measure_response
    where member_id = ${member}::uuid and deleted_at is null
    order by completed_at desc, measure_response_id desc limit ${limit}::int`.execute(trx);
  return rows;
};

/** Takes everything out but its name, so that a late retry cannot bring it back. False: never there. */
export const deleteResponse = async (trx: Trx, member: string, id: string, at: Date): Promise<boolean> => {
  const { rows } = await sql`update measure_response set body_sealed = ${new Uint8Array(0)}::bytea,
      deleted_at = coalesce(deleted_at, ${at.toISOString()}::timestamptz)
    where member_id = ${member}::uuid and measure_response_id = ${id}::uuid returning 1`.execute(trx);
  return rows.length > 0;
};

export interface ScheduleRow {
  readonly measure_id: string;
  readonly every_days: number | null;
  readonly first_day: string | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly zone: string | null;
  readonly skipped_at: Date | null;
  readonly changed_at: Date;
}

export const schedulesOf = async (trx: Trx, member: string): Promise<ScheduleRow[]> => {
  const { rows } = await sql<ScheduleRow>`
    select measure_id, every_days, first_day, hour, minute, zone, skipped_at, changed_at from measure_schedule
    where member_id = ${member}::uuid order by measure_id`.execute(trx);
  return rows;
};

/** Keeps the member's word, unless a later one is kept already. */
export const writeSchedule = async (
  trx: Trx,
  member: string,
  measureId: string,
  { rhythm, skippedAt, changedAt }: MeasureScheduleInput,
): Promise<void> => {
  await sql`insert into measure_schedule (member_id, measure_id, every_days, first_day, hour, minute, zone, skipped_at, changed_at)
    values (${member}::uuid, ${measureId}::text, ${rhythm?.everyDays ?? null}::integer, ${rhythm?.firstDay ?? null}::text,
      ${rhythm?.hour ?? null}::smallint, ${rhythm?.minute ?? null}::smallint, ${rhythm?.zone ?? null}::text,
      ${skippedAt}::timestamptz, ${changedAt}::timestamptz)
    on conflict (member_id, measure_id) do update set every_days = excluded.every_days, first_day = excluded.first_day,
      hour = excluded.hour, minute = excluded.minute, zone = excluded.zone, skipped_at = excluded.skipped_at,
      changed_at = excluded.changed_at
    where measure_schedule.changed_at <= excluded.changed_at`.execute(trx);
};
