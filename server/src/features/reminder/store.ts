import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";

const at = (date: Date | null) => sql`${date?.toISOString() ?? null}::timestamptz`;

export interface SettingRow {
  readonly body_sealed: Uint8Array;
  readonly next_at: Date | null;
}

/** Held until the end of the transaction, so that a look and the member's own word take turns. */
export const lockSetting = async (trx: Trx, member: string): Promise<SettingRow | undefined> => {
  const { rows } = await sql<SettingRow>`select body_sealed, next_at from reminder_setting
    where member_id = ${member}::uuid for update`.execute(trx);
  return rows[0];
};

/** As `lockSetting`, for the clock: nothing unless it is due, and nothing while another process has it in hand. */
export const lockDueSetting = async (
  trx: Trx,
  member: string,
  now: Date,
): Promise<SettingRow | undefined> => {
  const { rows } = await sql<SettingRow>`select body_sealed, next_at from reminder_setting
    where member_id = ${member}::uuid and next_at <= ${at(now)} for update skip locked`.execute(trx);
  return rows[0];
};

export const readSetting = async (trx: Trx, member: string): Promise<SettingRow | undefined> => {
  const { rows } = await sql<SettingRow>`select body_sealed, next_at from reminder_setting
    where member_id = ${member}::uuid`.execute(trx);
  return rows[0];
};

/** A member's first word; undefined when there is one already. */
export const beginSetting = async (
  trx: Trx,
  member: string,
  sealed: Uint8Array,
  now: Date,
): Promise<void> => {
  await sql`insert into reminder_setting (member_id, body_sealed, next_at, changed_at)
    values (${member}::uuid, ${sealed}::bytea, null, ${at(now)}) on conflict do nothing`.execute(trx);
};

export const writeSetting = async (
  trx: Trx,
  member: string,
  row: { readonly sealed: Uint8Array; readonly nextAt: Date | null; readonly changedAt: Date },
): Promise<void> => {
  await sql`update reminder_setting set body_sealed = ${row.sealed}::bytea, next_at = ${at(row.nextAt)},
    changed_at = ${at(row.changedAt)} where member_id = ${member}::uuid`.execute(trx);
};

/** Looks at it anew then, whatever stands there; null: not any more. */
export const lookAgainAt = async (trx: Trx, member: string, when: Date | null): Promise<void> => {
  await sql`update reminder_setting set next_at = ${at(when)} where member_id = ${member}::uuid`.execute(trx);
};

/** Members whose time has come; runs as the queue. */
export const membersDue = async (trx: Trx, now: Date, most: number): Promise<readonly string[]> => {
  const { rows } = await sql<{ member_id: string }>`select member_id from reminder_setting
    where next_at <= ${at(now)} order by next_at limit ${most}::integer`.execute(trx);
  return rows.map((row) => row.member_id);
};

export interface WayRow {
  readonly reminder_way_id: string;
  readonly kind: string;
  readonly body_sealed: Uint8Array;
  readonly created_at: Date;
  readonly failing_since: Date | null;
}

export const waysOf = async (trx: Trx, member: string): Promise<readonly WayRow[]> => {
  const { rows } = await sql<WayRow>`select reminder_way_id, kind, body_sealed, created_at, failing_since
    from reminder_way where member_id = ${member}::uuid order by created_at, reminder_way_id`.execute(trx);
  return rows;
};

export const insertWay = async (
  trx: Trx,
  member: string,
  way: { readonly id: string; readonly kind: string; readonly sealed: Uint8Array; readonly at: Date },
): Promise<void> => {
  await sql`insert into reminder_way (member_id, reminder_way_id, kind, body_sealed, created_at)
    values (${member}::uuid, ${way.id}::uuid, ${way.kind}::text, ${way.sealed}::bytea, ${at(way.at)})
    on conflict do nothing`.execute(trx);
};

/** False: there was none. What still waits to go there is not sent. */
export const deleteWay = async (trx: Trx, member: string, id: string): Promise<boolean> => {
  await sql`update reminder_delivery set state = 'stopped', next_at = null
    where member_id = ${member}::uuid and reminder_way_id = ${id}::uuid and state = 'waiting'`.execute(trx);
  const { rows } = await sql`delete from reminder_way
    where member_id = ${member}::uuid and reminder_way_id = ${id}::uuid returning 1`.execute(trx);
  return rows.length > 0;
};

export const markWay = async (
  trx: Trx,
  member: string,
  id: string,
  failingSince: Date | null,
): Promise<void> => {
  await sql`update reminder_way set failing_since = ${
    failingSince === null ? sql`null` : sql`coalesce(failing_since, ${at(failingSince)})`
  } where member_id = ${member}::uuid and reminder_way_id = ${id}::uuid`.execute(trx);
};
