import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import { granted, lastReplyColumns, type MemberRow, memberColumns } from "./turn-rows.ts";

export interface NewMessage {
  readonly memberId: string;
  readonly conversationId: string;
  readonly messageId: string;
  readonly sealed: Uint8Array;
  readonly sentAt: Date;
  readonly acceptedAt: Date;
  readonly zone: string;
  /** Version of the state at hand; the answer brings the state along only when there is a newer one. */
  readonly knownVersion: number;
}

export interface AcceptedRow extends MemberRow {
  /** Null when nothing was stored: see `whyNotAccepted`. */
  readonly seq: number | null;
  readonly state_version: number;
  readonly state_sealed: Uint8Array | null;
  readonly last_reply_id: string | null;
  readonly last_reply_sealed: Uint8Array | null;
}

/** Stores the member's words and the promise to answer them, in one statement. A message of the same name, a missing
 *  conversation or a withdrawn consent store nothing. */
export const insertMessage = async (trx: Trx, message: NewMessage): Promise<AcceptedRow | undefined> => {
  const { memberId: member, conversationId: conversation, messageId } = message;
  const at = message.acceptedAt.toISOString();
  const { rows } = await sql<AcceptedRow>`
    with grown as (
      update conversation set last_seq = last_seq + 1, last_message_at = ${at}::timestamptz
      where member_id = ${member}::uuid and conversation_id = ${conversation}::uuid and deleted_at is null
        and not exists (select 1 from message where member_id = ${member}::uuid and message_id = ${messageId}::uuid)
        and ${granted(member, "companion")}
      returning last_seq, state_version,
        case when state_version <> ${message.knownVersion}::bigint then state_sealed end as state_sealed),
    said as (
      insert into message (member_id, message_id, conversation_id, seq, author, body_sealed, sent_at, zone)
      select ${member}::uuid, ${messageId}::uuid, ${conversation}::uuid, last_seq, 'member',
        ${message.sealed}::bytea, ${message.sentAt.toISOString()}::timestamptz, ${message.zone}::text from grown),
    promised as (
      insert into pending_turn (member_id, message_id, conversation_id, seq, accepted_at)
      select ${member}::uuid, ${messageId}::uuid, ${conversation}::uuid, last_seq, ${at}::timestamptz from grown)
    select grown.last_seq::float8 as seq, coalesce(grown.state_version, 0)::float8 as state_version,
      grown.state_sealed, last_reply.message_id as last_reply_id, last_reply.body_sealed as last_reply_sealed,
      ${memberColumns(member)}
    from member m left join grown on true
      left join lateral (${lastReplyColumns(member, conversation)}) last_reply on grown.state_sealed is not null
    where m.member_id = ${member}::uuid`.execute(trx);
  return rows[0];
};

export interface SameName {
  readonly conversation_id: string;
  readonly author: string;
  readonly body_sealed: Uint8Array;
  readonly deleted: boolean;
  readonly sent_at: Date;
  readonly accepted_at: Date | null;
}

/** Why a message was not stored: one of this name is there already, the conversation is not, or there is no consent. */
export const whyNotAccepted = async (
  trx: Trx,
  member: string,
  conversation: string,
  messageId: string,
): Promise<{ readonly same: SameName | undefined; readonly conversation: boolean }> => {
  const same = await sql<SameName>`
    select m.conversation_id, m.author, m.body_sealed, m.deleted_at is not null as deleted, m.sent_at, p.accepted_at
    from message m left join pending_turn p on p.member_id = m.member_id and p.message_id = m.message_id
    where m.member_id = ${member}::uuid and m.message_id = ${messageId}::uuid`.execute(trx);
  const there = await sql`
    select 1 from conversation where member_id = ${member}::uuid and conversation_id = ${conversation}::uuid
      and deleted_at is null`.execute(trx);
  return { same: same.rows[0], conversation: there.rows.length > 0 };
};
