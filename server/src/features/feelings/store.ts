import { type RawBuilder, sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";

export type SourceKind = "message" | "journal" | "check-in";

export interface NewMood {
  readonly id: string;
  readonly at: Date;
  readonly zone: string;
  readonly sealed: Uint8Array;
  readonly sourceKind: SourceKind;
  readonly sourceId: string;
}

/** The newest word of a member on both purposes that readings rest on; no answer yet is no. */
export const moodGranted = (memberId: string): RawBuilder<boolean> => sql`(
  select count(*) = 2 from (
    select distinct on (e.purpose) e.purpose, e.granted from consent_event e
    where e.member_id = ${memberId}::uuid and e.purpose in ('timeline', 'mood-from-words')
    order by e.purpose, e.at desc, e.consent_event_id desc) newest
  where newest.granted)`;

/** Ask inside the transaction that keeps the reading, so that a no holds from its own commit on. */
export const mayKeepMood = async (trx: Trx, member: string): Promise<boolean> => {
  const { rows } = await sql<{ granted: boolean }>`select ${moodGranted(member)} as granted`.execute(trx);
  return rows[0]?.granted === true;
};

/** Takes away what was read from an earlier wording of a text. */
const dropMood = async (trx: Trx, member: string, sourceId: string): Promise<void> => {
  await sql`delete from observation where member_id = ${member}::uuid and kind = 'mood'
    and source_id = ${sourceId}::uuid`.execute(trx);
};

/** Keeps the reading of a text, in the place of an earlier one. */
const putMood = async (trx: Trx, member: string, mood: NewMood): Promise<void> => {
  await dropMood(trx, member, mood.sourceId);
  await sql`insert into observation (member_id, observation_id, kind, at, zone, body_sealed, source_kind, source_id)
    values (${member}::uuid, ${mood.id}::uuid, 'mood', ${mood.at.toISOString()}::timestamptz, ${mood.zone}::text,
      ${mood.sealed}::bytea, ${mood.sourceKind}::text, ${mood.sourceId}::uuid)`.execute(trx);
};

/** What was read from a text in the place of what was read from its earlier wording; nothing without a standing yes. */
export const renewMood = async (
  trx: Trx,
  member: string,
  sourceId: string,
  mood: NewMood | null,
): Promise<void> => {
  if (mood !== null && (await mayKeepMood(trx, member))) await putMood(trx, member, mood);
  else await dropMood(trx, member, sourceId);
};

export interface MoodRow {
  readonly observation_id: string;
  readonly at: Date;
  readonly zone: string;
  readonly body_sealed: Uint8Array;
  readonly source_kind: SourceKind;
  readonly source_id: string;
  readonly conversation_id: string | null;
  readonly answer_sealed: Uint8Array | null;
}

/** Readings with what the member answered to them, newest first; both ends included. */
export const moodsBetween = async (
  trx: Trx,
  member: string,
  from: Date,
  to: Date | null,
  limit: number,
): Promise<MoodRow[]> => {
  const before = to === null ? sql`` : sql`and o.at <= ${to.toISOString()}::timestamptz`;
  const { rows } = await sql<MoodRow>`
    select o.observation_id, o.at, o.zone, o.body_sealed, o.source_kind, o.source_id, m.conversation_id,
      a.body_sealed as answer_sealed
    from observation o
      left join message m on m.member_id = o.member_id and m.message_id = o.source_id and o.source_kind = 'message'
      left join feeling_answer a on a.member_id = o.member_id and a.source_id = o.source_id
    where o.member_id = ${member}::uuid and o.kind = 'mood' and o.at >= ${from.toISOString()}::timestamptz ${before}
    order by o.at desc, o.observation_id desc limit ${limit}::int`.execute(trx);
  return rows;
};

export interface MoodTextRow {
  readonly source_kind: SourceKind;
  readonly source_id: string;
  readonly body_sealed: Uint8Array;
  readonly version: number;
}

/** The sealed texts that readings of a time came from. */
export const moodTextsBetween = async (
  trx: Trx,
  member: string,
  from: Date,
  to: Date,
  limit: number,
): Promise<MoodTextRow[]> => {
  const { rows } = await sql<MoodTextRow>`
    select o.source_kind, o.source_id, coalesce(m.body_sealed, j.body_sealed, c.body_sealed) as body_sealed,
      coalesce(j.version, c.version, 0)::float8 as version
    from observation o
      left join message m on o.source_kind = 'message' and m.member_id = o.member_id and m.message_id = o.source_id
      left join journal_entry j on o.source_kind = 'journal' and j.member_id = o.member_id and j.journal_entry_id = o.source_id
      left join check_in c on o.source_kind = 'check-in' and c.member_id = o.member_id and c.check_in_id = o.source_id
    where o.member_id = ${member}::uuid and o.kind = 'mood' and o.at >= ${from.toISOString()}::timestamptz
      and o.at <= ${to.toISOString()}::timestamptz
      and coalesce(m.body_sealed, j.body_sealed, c.body_sealed) is not null
      and coalesce(m.deleted_at, j.deleted_at, c.deleted_at) is null
    order by o.at desc, o.observation_id desc limit ${limit}::int`.execute(trx);
  return rows;
};

/** Deletes every reading of a member; their answers stay what they said. */
export const deleteMoods = async (trx: Trx, member: string): Promise<number> => {
  const { rows } = await sql`delete from observation where member_id = ${member}::uuid
    and kind in ('mood', 'words') returning 1`.execute(trx);
  return rows.length;
};

export interface NewAnswer {
  readonly sourceKind: SourceKind;
  readonly sourceId: string;
  readonly sealed: Uint8Array;
  readonly modelId: string | null;
  readonly at: Date;
}

/** Keeps the newest answer about a text. */
export const putAnswer = async (trx: Trx, member: string, answer: NewAnswer): Promise<void> => {
  await sql`insert into feeling_answer (member_id, source_id, source_kind, body_sealed, model_id, at)
    values (${member}::uuid, ${answer.sourceId}::uuid, ${answer.sourceKind}::text, ${answer.sealed}::bytea,
      ${answer.modelId}::text, ${answer.at.toISOString()}::timestamptz)
    on conflict (member_id, source_id) do update set body_sealed = excluded.body_sealed,
      model_id = excluded.model_id, at = excluded.at`.execute(trx);
};

export const answerTo = async (
  trx: Trx,
  member: string,
  sourceId: string,
): Promise<Uint8Array | undefined> => {
  const { rows } = await sql<{ body_sealed: Uint8Array }>`select body_sealed from feeling_answer
    where member_id = ${member}::uuid and source_id = ${sourceId}::uuid`.execute(trx);
  return rows[0]?.body_sealed;
};

/** Whether a journal entry or a check-in of this name is there, and not deleted. */
export const sourceIsThere = async (
  trx: Trx,
  member: string,
  kind: "journal" | "check-in",
  id: string,
): Promise<boolean> => {
  const table = kind === "journal" ? "journal_entry" : "check_in";
  const { rows } = await sql`select 1 from ${sql.table(table)} where member_id = ${member}::uuid
    and ${sql.ref(`${table}_id`)} = ${id}::uuid and deleted_at is null`.execute(trx);
  return rows.length > 0;
};

/** Takes away everything that was read from a text and answered about it. */
export const forgetFeelings = async (trx: Trx, member: string, sourceId: string): Promise<void> => {
  await dropMood(trx, member, sourceId);
  await sql`delete from feeling_answer where member_id = ${member}::uuid and source_id = ${sourceId}::uuid`.execute(
    trx,
  );
};
