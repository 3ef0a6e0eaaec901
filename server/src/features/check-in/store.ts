import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import { forgetFeelings } from "../feelings/store.ts";

export interface CheckInRow {
  readonly check_in_id: string;
  readonly version: number;
  readonly mood: number;
  readonly body_sealed: Uint8Array;
  readonly at: Date;
  readonly zone: string;
  readonly edited_at: Date | null;
  readonly deleted: boolean;
}

const columns = sql`check_in_id, version, mood, body_sealed, at, zone, edited_at, deleted_at is not null as deleted`;

/** Stores a check-in, unless one of this id is there; returns what is there now, locked until the transaction ends. */
export const insertCheckIn = async (
  trx: Trx,
  member: string,
  row: {
    readonly id: string;
    readonly mood: number;
    readonly sealed: Uint8Array;
    readonly at: Date;
    readonly zone: string;
  },
): Promise<CheckInRow | undefined> => {
  await sql`insert into check_in (member_id, check_in_id, version, mood, body_sealed, at, zone)
    values (${member}::uuid, ${row.id}::uuid, 1, ${row.mood}::smallint, ${row.sealed}::bytea,
      ${row.at.toISOString()}::timestamptz, ${row.zone}::text) on conflict do nothing`.execute(trx);
  return lockCheckIn(trx, member, row.id);
};

export const lockCheckIn = async (trx: Trx, member: string, id: string): Promise<CheckInRow | undefined> => {
  const { rows } = await sql<CheckInRow>`select ${columns} from check_in
    where member_id = ${member}::uuid and check_in_id = ${id}::uuid for update`.execute(trx);
  return rows[0];
};

/** The first version, which may have moved to the versions since. */
export const firstVersion = async (
  trx: Trx,
  member: string,
  id: string,
): Promise<Pick<CheckInRow, "version" | "mood" | "body_sealed"> | undefined> => {
  const { rows } = await sql<CheckInRow>`select version, mood, body_sealed from check_in_version
    where member_id = ${member}::uuid and check_in_id = ${id}::uuid and version = 1`.execute(trx);
  return rows[0];
};

/** Keeps the version as it stands and puts the next one in its place. */
export const nextVersion = async (
  trx: Trx,
  member: string,
  row: {
    readonly id: string;
    readonly version: number;
    readonly mood: number;
    readonly sealed: Uint8Array;
    readonly editedAt: Date;
  },
): Promise<void> => {
  await sql`insert into check_in_version (member_id, check_in_id, version, mood, body_sealed, edited_at)
    select member_id, check_in_id, version, mood, body_sealed, edited_at from check_in
    where member_id = ${member}::uuid and check_in_id = ${row.id}::uuid`.execute(trx);
  await sql`update check_in set version = ${row.version}::integer, mood = ${row.mood}::smallint,
      body_sealed = ${row.sealed}::bytea, edited_at = ${row.editedAt.toISOString()}::timestamptz
    where member_id = ${member}::uuid and check_in_id = ${row.id}::uuid`.execute(trx);
};

/** Takes everything out of a check-in but its name, so that a late retry cannot bring it back. False: never there. */
export const deleteCheckIn = async (trx: Trx, member: string, id: string, at: Date): Promise<boolean> => {
  await sql`delete from check_in_version where member_id = ${member}::uuid and check_in_id = ${id}::uuid`.execute(
    trx,
  );
  await forgetFeelings(trx, member, id);
  const { rows } = await sql`update check_in set mood = 0, body_sealed = ${new Uint8Array(0)}::bytea,
      deleted_at = coalesce(deleted_at, ${at.toISOString()}::timestamptz)
    where member_id = ${member}::uuid and check_in_id = ${id}::uuid returning 1`.execute(trx);
  return rows.length > 0;
};

/** Newest first, both ends included. */
export const checkInsBetween = async (
  trx: Trx,
  member: string,
  from: Date | null,
  to: Date | null,
  limit: number,
): Promise<CheckInRow[]> => {
  const after = from === null ? sql`` : sql`and at >= ${from.toISOString()}::timestamptz`;
  const before = to === null ? sql`` : sql`and at <= ${to.toISOString()}::timestamptz`;
  const { rows } = await sql<CheckInRow>`select ${columns} from check_in
    where member_id = ${member}::uuid and deleted_at is null ${after} ${before}
    order by at desc, check_in_id desc limit ${limit}::int`.execute(trx);
  return rows;
};

/** Every version of one check-in, newest first; empty when it is not there or was deleted. */
export const checkInVersions = async (trx: Trx, member: string, id: string): Promise<CheckInRow[]> => {
  const { rows } = await sql<CheckInRow>`
    select ${columns} from check_in
    where member_id = ${member}::uuid and check_in_id = ${id}::uuid and deleted_at is null
    union all
    select v.check_in_id, v.version, v.mood, v.body_sealed, c.at, c.zone, v.edited_at, false
    from check_in_version v join check_in c on c.member_id = v.member_id and c.check_in_id = v.check_in_id
    where v.member_id = ${member}::uuid and v.check_in_id = ${id}::uuid and c.deleted_at is null
    order by version desc`.execute(trx);
  return rows;
};
