import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";

export interface ConversationRow {
  readonly conversation_id: string;
  readonly created_at: Date;
  readonly last_message_at: Date | null;
  readonly title_sealed: Uint8Array | null;
  readonly message_id: string | null;
  readonly author: string | null;
  readonly body_sealed: Uint8Array | null;
}

export type ConversationPlace = readonly [at: string, conversationId: string];

/** Conversations by their last word, newest first, each with its last message. */
export const conversationsBefore = async (
  trx: Trx,
  member: string,
  place: ConversationPlace | null,
  limit: number,
): Promise<ConversationRow[]> => {
  const before =
    place === null
      ? sql``
      : sql`and (coalesce(c.last_message_at, c.created_at), c.conversation_id) < (${place[0]}::timestamptz, ${place[1]}::uuid)`;
  const { rows } = await sql<ConversationRow>`
    select c.conversation_id, c.created_at, c.last_message_at, c.title_sealed, l.message_id, l.author, l.body_sealed
    from conversation c left join lateral (
      select m.message_id, m.author, m.body_sealed from message m
      where m.member_id = c.member_id and m.conversation_id = c.conversation_id and m.deleted_at is null
      order by m.seq desc limit 1) l on true
    where c.member_id = ${member}::uuid and c.deleted_at is null ${before}
    order by coalesce(c.last_message_at, c.created_at) desc, c.conversation_id desc limit ${limit}::int`.execute(
    trx,
  );
  return rows;
};

/** Begins a conversation; the same id again is the same conversation. False when it was deleted. */
export const beginConversation = async (
  trx: Trx,
  member: string,
  conversation: string,
  at: Date,
): Promise<{ readonly created_at: Date; readonly deleted: boolean }> => {
  await sql`insert into conversation (member_id, conversation_id, created_at)
    values (${member}::uuid, ${conversation}::uuid, ${at.toISOString()}::timestamptz) on conflict do nothing`.execute(
    trx,
  );
  const { rows } = await sql<{ created_at: Date; deleted: boolean }>`
    select created_at, deleted_at is not null as deleted from conversation
    where member_id = ${member}::uuid and conversation_id = ${conversation}::uuid`.execute(trx);
  return rows[0] ?? { created_at: at, deleted: true };
};

export const conversationIsThere = async (
  trx: Trx,
  member: string,
  conversation: string,
): Promise<boolean> => {
  const { rows } = await sql`select 1 from conversation where member_id = ${member}::uuid
    and conversation_id = ${conversation}::uuid and deleted_at is null`.execute(trx);
  return rows.length > 0;
};

export interface MessageRow {
  readonly message_id: string;
  readonly conversation_id: string;
  readonly seq: number;
  readonly author: "member" | "companion";
  readonly body_sealed: Uint8Array;
  readonly why_sealed: Uint8Array | null;
  readonly sent_at: Date;
  readonly zone: string;
  readonly reply_to: string | null;
  readonly stopped: boolean;
  readonly waiting: boolean;
  readonly reply_stopped: boolean | null;
  readonly reported: boolean;
  /** What was answered about the feelings in the message that this replies to. */
  readonly answer_sealed: Uint8Array | null;
}

/** Messages of a conversation before `seq`, newest first. */
export const messagesBefore = async (
  trx: Trx,
  member: string,
  conversation: string,
  seq: number,
  limit: number,
): Promise<MessageRow[]> => {
  const { rows } = await sql<MessageRow>`
    select m.message_id, m.conversation_id, m.seq::float8 as seq, m.author, m.body_sealed, m.why_sealed, m.sent_at,
      m.zone, m.reply_to, m.stopped, p.message_id is not null as waiting, r.stopped as reply_stopped,
      exists (select 1 from message_report x where x.member_id = m.member_id and x.message_id = m.message_id) as reported,
      (select a.body_sealed from feeling_answer a where a.member_id = m.member_id and a.source_id = m.reply_to)
        as answer_sealed
    from message m
      left join pending_turn p on p.member_id = m.member_id and p.message_id = m.message_id
      left join message r on r.member_id = m.member_id and r.reply_to = m.message_id
    where m.member_id = ${member}::uuid and m.conversation_id = ${conversation}::uuid and m.deleted_at is null
      and m.seq < ${seq}::float8
    order by m.seq desc limit ${limit}::int`.execute(trx);
  return rows;
};

export interface SearchRow {
  readonly message_id: string;
  readonly conversation_id: string;
  readonly author: "member" | "companion";
  readonly body_sealed: Uint8Array;
  readonly sent_at: Date;
}

/** A member's newest messages before a place, over all conversations. */
export const newestMessages = async (
  trx: Trx,
  member: string,
  before: { readonly at: Date; readonly id: string } | null,
  limit: number,
): Promise<SearchRow[]> => {
  const older =
    before === null
      ? sql``
      : sql`and (sent_at, message_id) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)`;
  const { rows } = await sql<SearchRow>`
    select message_id, conversation_id, author, body_sealed, sent_at from message
    where member_id = ${member}::uuid and deleted_at is null ${older}
    order by sent_at desc, message_id desc limit ${limit}::int`.execute(trx);
  return rows;
};

/** False when there is no such message to report. */
export const insertReport = async (
  trx: Trx,
  member: string,
  conversation: string,
  report: {
    readonly id: string;
    readonly messageId: string;
    readonly reason: string;
    readonly noteSealed: Uint8Array | null;
    readonly at: Date;
  },
): Promise<boolean> => {
  const { rows } = await sql`
    insert into message_report (member_id, message_report_id, message_id, reason, note_sealed, at)
    select member_id, ${report.id}::uuid, message_id, ${report.reason}::text, ${report.noteSealed}::bytea,
      ${report.at.toISOString()}::timestamptz
    from message where member_id = ${member}::uuid and message_id = ${report.messageId}::uuid
      and conversation_id = ${conversation}::uuid and deleted_at is null
    returning 1`.execute(trx);
  return rows.length > 0;
};

/** A member's own message, sealed; undefined when it is not there or deleted. */
export const messageWords = async (
  trx: Trx,
  member: string,
  conversation: string,
  message: string,
): Promise<Pick<MessageRow, "body_sealed" | "sent_at" | "zone"> | undefined> => {
  const { rows } = await sql<Pick<MessageRow, "body_sealed" | "sent_at" | "zone">>`
    select body_sealed, sent_at, zone from message
    where member_id = ${member}::uuid and conversation_id = ${conversation}::uuid and message_id = ${message}::uuid
      and author = 'member' and deleted_at is null`.execute(trx);
  return rows[0];
};
