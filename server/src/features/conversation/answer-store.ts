import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import {
  type Dispute,
  disputePieces,
  type Opened,
  type Opening,
  openedColumns,
  openingPieces,
} from "../escalation/opening.ts";
import { type MemoryOfTurn, memoryPieces, stillRemembered } from "../memory/memory-of-turn.ts";
import { lastReplyColumns, type MemberRow, memberColumns } from "./turn-rows.ts";

export interface PendingRow extends MemberRow {
  readonly message_id: string;
  readonly body_sealed: Uint8Array;
  readonly sent_at: Date;
  readonly zone: string;
  readonly state_version: number;
  readonly state_sealed: Uint8Array | null;
  readonly last_reply_id: string | null;
  readonly last_reply_sealed: Uint8Array | null;
}

/** The oldest unanswered message of a conversation with all that its turn needs; undefined when all are answered. */
export const oldestPending = async (
  trx: Trx,
  member: string,
  conversation: string,
): Promise<PendingRow | undefined> => {
  const { rows } = await sql<PendingRow>`
    select s.message_id, s.body_sealed, s.sent_at, s.zone, c.state_version::float8 as state_version, c.state_sealed,
      last_reply.message_id as last_reply_id, last_reply.body_sealed as last_reply_sealed, ${memberColumns(member)}
    from pending_turn p
      join message s on s.member_id = p.member_id and s.message_id = p.message_id
      join conversation c on c.member_id = p.member_id and c.conversation_id = p.conversation_id
      join member m on m.member_id = p.member_id
      left join lateral (${lastReplyColumns(member, conversation)}) last_reply on true
    where p.member_id = ${member}::uuid and p.conversation_id = ${conversation}::uuid
    order by p.seq limit 1`.execute(trx);
  return rows[0];
};

/** Everything one answered turn leaves behind. */
export interface TurnOutcome {
  readonly memberId: string;
  readonly conversationId: string;
  readonly messageId: string;
  readonly expectedVersion: number;
  readonly at: Date;
  readonly zone: string;
  readonly stateSealed: Uint8Array;
  readonly titleSealed: Uint8Array | null;
  readonly replyId: string;
  readonly replySealed: Uint8Array;
  readonly whySealed: Uint8Array;
  readonly stopped: boolean;
  readonly observations: readonly {
    readonly id: string;
    readonly kind: string;
    readonly sealed: Uint8Array;
  }[];
  readonly risk: { readonly id: string; readonly tier: string; readonly sealed: Uint8Array } | null;
  readonly outbox: readonly { readonly id: string; readonly kind: string; readonly sealed: Uint8Array }[];
  readonly memory: MemoryOfTurn;
  /** What a person on call is to see of this turn. */
  readonly escalation:
    | { readonly kind: "opening"; readonly opening: Opening }
    | { readonly kind: "dispute"; readonly dispute: Dispute }
    | null;
  /** Rules of the place that asked for something to be told, which this reply told; null for none. */
  readonly disclosed: { readonly id: string; readonly rules: string } | null;
  readonly exercises: readonly {
    readonly id: string;
    readonly techniqueId: string;
    readonly sealed: Uint8Array;
    readonly plannedFor: Date | null;
    readonly follows: string | null;
  }[];
  /** Earlier results whose outcome this reply asks about. */
  readonly askedAbout: readonly string[];
}

const NOTHING = sql``;

const kept = (turn: TurnOutcome): RawBuilder<unknown> => {
  const member = sql`${turn.memberId}::uuid`;
  const at = sql`${turn.at.toISOString()}::timestamptz`;
  const pieces = [
    ...turn.observations.map(
      (o, i) => sql`, ${sql.raw(`observed_${i}`)} as (
      insert into observation (member_id, observation_id, kind, at, zone, body_sealed, source_kind, source_id)
      select ${member}, ${o.id}::uuid, ${o.kind}::text, ${at}, ${turn.zone}::text, ${o.sealed}::bytea, 'message',
        ${turn.messageId}::uuid from grown)`,
    ),
    ...(turn.risk === null
      ? []
      : [
          sql`, noticed as (
      insert into risk_record (member_id, risk_record_id, conversation_id, message_id, tier, body_sealed, at)
      select ${member}, ${turn.risk.id}::uuid, ${turn.conversationId}::uuid, ${turn.messageId}::uuid,
        ${turn.risk.tier}::text, ${turn.risk.sealed}::bytea, ${at} from grown)`,
        ]),
    ...turn.outbox.map(
      (o, i) => sql`, ${sql.raw(`announced_${i}`)} as (
      insert into outbox_event (member_id, outbox_event_id, kind, payload_sealed, at)
      select ${member}, ${o.id}::uuid, ${o.kind}::text, ${o.sealed}::bytea, ${at} from grown)`,
    ),
    ...(turn.disclosed === null
      ? []
      : [
          sql`, disclosed as (
      insert into disclosure (member_id, disclosure_id, reply_id, rules, at)
      select ${member}, ${turn.disclosed.id}::uuid, ${turn.replyId}::uuid, ${turn.disclosed.rules}::text, ${at} from grown)`,
        ]),
    ...turn.exercises.map(
      (e, i) => sql`, ${sql.raw(`practised_${i}`)} as (
      insert into exercise (member_id, exercise_id, conversation_id, message_id, technique_id, body_sealed, created_at, planned_for, follows)
      select ${member}, ${e.id}::uuid, ${turn.conversationId}::uuid, ${turn.messageId}::uuid, ${e.techniqueId}::text,
        ${e.sealed}::bytea, ${at}, ${e.plannedFor?.toISOString() ?? null}::timestamptz, ${e.follows}::uuid from grown)`,
    ),
    ...turn.askedAbout.map(
      (id, i) => sql`, ${sql.raw(`asked_${i}`)} as (
      update exercise set asked_at = ${at} where member_id = ${member} and exercise_id = ${id}::uuid
        and exists (select 1 from grown))`,
    ),
    ...memoryPieces(turn),
  ];
  return pieces.length === 0 ? NOTHING : sql.join(pieces, sql``);
};

const escalating = ({ escalation }: TurnOutcome): RawBuilder<unknown> => {
  if (escalation === null) return NOTHING;
  return escalation.kind === "opening"
    ? openingPieces(escalation.opening)
    : disputePieces(escalation.dispute);
};

/** Stores a reply with the new state and all that came of the turn, and takes back the promise, in one statement.
 *  @returns what became of its escalation; undefined, with nothing stored, when the state is no longer the one the reply was made from, when the message was
 *  answered or deleted meanwhile, when an older message still waits, or when something it remembered is gone. */
export const insertReply = async (
  trx: Trx,
  turn: TurnOutcome,
): Promise<{ readonly escalated: Opened | null } | undefined> => {
  const member = sql`${turn.memberId}::uuid`;
  const conversation = sql`${turn.conversationId}::uuid`;
  const message = sql`${turn.messageId}::uuid`;
  const at = sql`${turn.at.toISOString()}::timestamptz`;
  const { rows } = await sql<{ escalated: Omit<Opened, "drill"> | null }>`
    with due as (
      select seq from pending_turn where member_id = ${member} and message_id = ${message}
        and not exists (select 1 from pending_turn older where older.member_id = ${member}
          and older.conversation_id = ${conversation} and older.seq < pending_turn.seq)),
    grown as (
      update conversation set state_sealed = ${turn.stateSealed}::bytea, state_version = state_version + 1,
        last_seq = last_seq + 1, last_message_at = ${at}, title_sealed = coalesce(${turn.titleSealed}::bytea, title_sealed)
      where member_id = ${member} and conversation_id = ${conversation} and deleted_at is null
        and state_version = ${turn.expectedVersion}::bigint and exists (select 1 from due)
        ${stillRemembered(turn)}
      returning last_seq),
    replied as (
      insert into message (member_id, message_id, conversation_id, seq, author, body_sealed, why_sealed, sent_at, zone, reply_to, stopped)
      select ${member}, ${turn.replyId}::uuid, ${conversation}, last_seq, 'companion', ${turn.replySealed}::bytea,
        ${turn.whySealed}::bytea, ${at}, ${turn.zone}::text, ${message}, ${turn.stopped}::boolean from grown),
    kept_promise as (
      delete from pending_turn where member_id = ${member} and message_id = ${message} and exists (select 1 from grown))
    ${kept(turn)}${escalating(turn)}
    select ${turn.escalation === null ? sql`null` : sql`(select row_to_json(o) from (${openedColumns}) o)`} as escalated
    from grown`.execute(trx);
  const [row] = rows;
  return row && { escalated: row.escalated && { ...row.escalated, drill: false } };
};

export interface ReplyRow {
  readonly message_id: string;
  readonly body_sealed: Uint8Array;
  readonly stopped: boolean;
}

export const replyTo = async (trx: Trx, member: string, messageId: string): Promise<ReplyRow | undefined> => {
  const { rows } = await sql<ReplyRow>`
    select message_id, body_sealed, stopped from message
    where member_id = ${member}::uuid and reply_to = ${messageId}::uuid and deleted_at is null`.execute(trx);
  return rows[0];
};

export const shortenReply = async (
  trx: Trx,
  member: string,
  replyId: string,
  sealed: Uint8Array,
): Promise<void> => {
  await sql`update message set body_sealed = ${sealed}::bytea, stopped = true
    where member_id = ${member}::uuid and message_id = ${replyId}::uuid`.execute(trx);
};

export interface WaitingConversation {
  readonly member_id: string;
  readonly conversation_id: string;
}

/** Conversations of all members in which someone waits for an answer, longest first. Runs as the system for no one. */
export const waitingConversations = async (
  trx: Trx,
  acceptedBefore: Date,
): Promise<readonly WaitingConversation[]> => {
  const { rows } = await sql<WaitingConversation>`
    select member_id, conversation_id from pending_turn where accepted_at <= ${acceptedBefore.toISOString()}::timestamptz
    group by member_id, conversation_id order by min(accepted_at) limit 10000`.execute(trx);
  return rows;
};

export const countAttempt = async (trx: Trx, member: string, messageId: string): Promise<void> => {
  await sql`update pending_turn set attempts = attempts + 1
    where member_id = ${member}::uuid and message_id = ${messageId}::uuid`.execute(trx);
};
