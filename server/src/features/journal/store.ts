import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import { forgetFeelings } from "../feelings/store.ts";

export interface JournalRow {
  readonly journal_entry_id: string;
  readonly version: number;
  readonly body_sealed: Uint8Array;
  readonly at: Date;
  readonly zone: string;
  readonly edited_at: Date | null;
  readonly deleted: boolean;
}

const columns = sql`journal_entry_id, version, body_sealed, at, zone, edited_at, deleted_at is not null as deleted`;

export const lockEntry = async (trx: Trx, member: string, id: string): Promise<JournalRow | undefined> => {
  const { rows } = await sql<JournalRow>`select ${columns} from journal_entry
    where member_id = ${member}::uuid and journal_entry_id = ${id}::uuid for update`.execute(trx);
  return rows[0];
};

/** False when an entry of this id is there already. */
export const insertEntry = async (
  trx: Trx,
  member: string,
  row: { readonly id: string; readonly sealed: Uint8Array; readonly at: Date; readonly zone: string },
): Promise<boolean> => {
  const { rows } =
    await sql`insert into journal_entry (member_id, journal_entry_id, version, body_sealed, at, zone)
    values (${member}::uuid, ${row.id}::uuid, 1, ${row.sealed}::bytea, ${row.at.toISOString()}::timestamptz,
      ${row.zone}::text) on conflict do nothing returning 1`.execute(trx);
  return rows.length > 0;
};

/** Keeps the version as it stands and puts the next one in its place. */
export const nextVersion = async (
  trx: Trx,
  member: string,
  row: {
    readonly id: string;
    readonly version: number;
    readonly sealed: Uint8Array;
    readonly editedAt: Date;
  },
): Promise<void> => {
  await sql`insert into journal_version (member_id, journal_entry_id, version, body_sealed, edited_at)
    select member_id, journal_entry_id, version, body_sealed, edited_at from journal_entry
    where member_id = ${member}::uuid and journal_entry_id = ${row.id}::uuid`.execute(trx);
  await sql`update journal_entry set version = ${row.version}::integer, body_sealed = ${row.sealed}::bytea,
      edited_at = ${row.editedAt.toISOString()}::timestamptz
    where member_id = ${member}::uuid and journal_entry_id = ${row.id}::uuid`.execute(trx);
};

/** Takes the words out of an entry and leaves its name, so that a late retry cannot bring it back. False: never there. */
export const deleteEntry = async (trx: Trx, member: string, id: string, at: Date): Promise<boolean> => {
  await sql`delete from journal_version where member_id = ${member}::uuid and journal_entry_id = ${id}::uuid`.execute(
    trx,
  );
  await forgetFeelings(trx, member, id);
  const { rows } = await sql`update journal_entry set body_sealed = ${new Uint8Array(0)}::bytea,
      deleted_at = coalesce(deleted_at, ${at.toISOString()}::timestamptz)
    where member_id = ${member}::uuid and journal_entry_id = ${id}::uuid returning 1`.execute(trx);
  return rows.length > 0;
};

export type JournalPlace = readonly [at: string, id: string];

export const entriesBefore = async (
  trx: Trx,
  member: string,
  place: JournalPlace | null,
  limit: number,
): Promise<JournalRow[]> => {
  const before =
    place === null ? sql`` : sql`and (at, journal_entry_id) < (${place[0]}::timestamptz, ${place[1]}::uuid)`;
  const { rows } = await sql<JournalRow>`select ${columns} from journal_entry
    where member_id = ${member}::uuid and deleted_at is null ${before}
    order by at desc, journal_entry_id desc limit ${limit}::int`.execute(trx);
  return rows;
};

/** Every version of one entry, newest first; empty when it is not there or was deleted. */
export const entryVersions = async (trx: Trx, member: string, id: string): Promise<JournalRow[]> => {
  const { rows } = await sql<JournalRow>`
    select ${columns} from journal_entry
    where member_id = ${member}::uuid and journal_entry_id = ${id}::uuid and deleted_at is null
    union all
    select v.journal_entry_id, v.version, v.body_sealed, e.at, e.zone, v.edited_at, false
    from journal_version v join journal_entry e on e.member_id = v.member_id and e.journal_entry_id = v.journal_entry_id
    where v.member_id = ${member}::uuid and v.journal_entry_id = ${id}::uuid and e.deleted_at is null
    order by version desc`.execute(trx);
  return rows;
};
