import { type RawBuilder, sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";

export interface MemoryRow {
  readonly memory_id: string;
  readonly body_sealed: Uint8Array;
  readonly source_id: string | null;
  readonly conversation_id: string | null;
  readonly zone: string;
  readonly noted_at: Date;
  readonly expires_at: Date | null;
  readonly used_at: Date | null;
}

export interface NewMemoryRow {
  readonly id: string;
  readonly sealed: Uint8Array;
  readonly sourceId: string | null;
  readonly conversationId: string | null;
  readonly zone: string;
  readonly notedAt: Date;
  readonly expiresAt: Date | null;
}

const listed = (ids: readonly string[]): RawBuilder<unknown> =>
  sql`(select x::uuid from json_array_elements_text(${JSON.stringify(ids)}::text::json) x)`;

/** What is remembered of a member and not past, newest first. What is past is deleted by the same statement. */
export const memoriesOf = async (trx: Trx, member: string, now: Date): Promise<readonly MemoryRow[]> => {
  const at = sql`${now.toISOString()}::timestamptz`;
  const { rows } = await sql<MemoryRow>`
    with past as (delete from memory where member_id = ${member}::uuid and expires_at <= ${at})
    select memory_id, body_sealed, source_id, conversation_id, zone, noted_at, expires_at, used_at from memory
    where member_id = ${member}::uuid and (expires_at is null or expires_at > ${at})
    order by noted_at desc, memory_id desc`.execute(trx);
  return rows;
};

/** True also when one of this id is there already, as from a retry. */
export const insertMemory = async (trx: Trx, member: string, row: NewMemoryRow): Promise<void> => {
  await sql`insert into memory (member_id, memory_id, body_sealed, source_id, conversation_id, zone, noted_at, expires_at)
    values (${member}::uuid, ${row.id}::uuid, ${row.sealed}::bytea, ${row.sourceId}::uuid, ${row.conversationId}::uuid,
      ${row.zone}::text, ${row.notedAt.toISOString()}::timestamptz, ${row.expiresAt?.toISOString() ?? null}::timestamptz)
    on conflict do nothing`.execute(trx);
};

export const lockMemory = async (trx: Trx, member: string, id: string): Promise<MemoryRow | undefined> => {
  const { rows } = await sql<MemoryRow>`
    select memory_id, body_sealed, source_id, conversation_id, zone, noted_at, expires_at, used_at from memory
    where member_id = ${member}::uuid and memory_id = ${id}::uuid for update`.execute(trx);
  return rows[0];
};

export const rewriteMemory = async (
  trx: Trx,
  member: string,
  id: string,
  sealed: Uint8Array,
  expiresAt: Date | null,
): Promise<void> => {
  await sql`update memory set body_sealed = ${sealed}::bytea, expires_at = ${expiresAt?.toISOString() ?? null}::timestamptz
    where member_id = ${member}::uuid and memory_id = ${id}::uuid`.execute(trx);
};

/** Deletes memories (all of them for null) and marks the messages they came from, so that a picture made anew leaves
 *  them out. Returns what was deleted. */
export const deleteMemories = async (
  trx: Trx,
  member: string,
  ids: readonly string[] | null,
): Promise<readonly MemoryRow[]> => {
  const those = ids === null ? sql`` : sql`and memory_id in ${listed(ids)}`;
  const { rows } = await sql<MemoryRow>`delete from memory where member_id = ${member}::uuid ${those}
    returning memory_id, body_sealed, source_id, conversation_id, zone, noted_at, expires_at, used_at`.execute(
    trx,
  );
  const sources = rows.flatMap(({ source_id }) => source_id ?? []);
  if (sources.length > 0)
    await sql`update message set forgotten = true where member_id = ${member}::uuid
      and message_id in ${listed(sources)}`.execute(trx);
  return rows;
};

/** Conversations that have a picture. */
export const picturedConversations = async (trx: Trx, member: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ conversation_id: string }>`select conversation_id from conversation
    where member_id = ${member}::uuid and deleted_at is null and state_sealed is not null
    order by last_message_at desc`.execute(trx);
  return rows.map((row) => row.conversation_id);
};

export const pictureOf = async (
  trx: Trx,
  member: string,
  conversation: string,
): Promise<{ readonly state_sealed: Uint8Array; readonly state_version: number } | undefined> => {
  const { rows } = await sql<{ state_sealed: Uint8Array; state_version: number }>`
    select state_sealed, state_version::float8 as state_version from conversation
    where member_id = ${member}::uuid and conversation_id = ${conversation}::uuid and deleted_at is null
      and state_sealed is not null for update`.execute(trx);
  return rows[0];
};

export const putPicture = async (
  trx: Trx,
  member: string,
  conversation: string,
  state: Uint8Array,
): Promise<void> => {
  await sql`update conversation set state_sealed = ${state}::bytea, state_version = state_version + 1
    where member_id = ${member}::uuid and conversation_id = ${conversation}::uuid`.execute(trx);
};
