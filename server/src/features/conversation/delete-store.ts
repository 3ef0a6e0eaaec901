import { type RawBuilder, sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import type { MemberRow } from "./turn-rows.ts";
import { memberColumns } from "./turn-rows.ts";

export interface WholeMessage {
  readonly message_id: string;
  readonly author: "member" | "companion";
  readonly body_sealed: Uint8Array;
  readonly why_sealed: Uint8Array | null;
  readonly sent_at: Date;
  readonly zone: string;
  readonly reply_to: string | null;
  readonly stopped: boolean;
  readonly waiting: boolean;
  readonly forgotten: boolean;
}

export interface WholeConversation {
  readonly version: number;
  readonly member: MemberRow;
  readonly messages: readonly WholeMessage[];
  /** What the member answered about feelings, by message. */
  readonly answers: readonly { source_id: string; body_sealed: Uint8Array }[];
  readonly exercises: readonly { exercise_id: string; message_id: string; body_sealed: Uint8Array }[];
  readonly risks: readonly {
    risk_record_id: string;
    message_id: string;
    body_sealed: Uint8Array;
    acted_on: boolean;
  }[];
}

/** All that one conversation holds, in the order it was said. */
export const wholeConversation = async (
  trx: Trx,
  member: string,
  conversation: string,
): Promise<WholeConversation | undefined> => {
  const head = await sql<MemberRow & { state_version: number }>`
    select c.state_version::float8 as state_version, ${memberColumns(member)}
    from conversation c join member m on m.member_id = c.member_id
    where c.member_id = ${member}::uuid and c.conversation_id = ${conversation}::uuid and c.deleted_at is null`.execute(
    trx,
  );
  const row = head.rows[0];
  if (row === undefined) return undefined;
  const messages = await sql<WholeMessage>`
    select m.message_id, m.author, m.body_sealed, m.why_sealed, m.sent_at, m.zone, m.reply_to, m.stopped, m.forgotten,
      p.message_id is not null as waiting
    from message m left join pending_turn p on p.member_id = m.member_id and p.message_id = m.message_id
    where m.member_id = ${member}::uuid and m.conversation_id = ${conversation}::uuid and m.deleted_at is null
    order by m.seq`.execute(trx);
  const exercises = await sql<WholeConversation["exercises"][number]>`
    select exercise_id, message_id, body_sealed from exercise
    where member_id = ${member}::uuid and conversation_id = ${conversation}::uuid`.execute(trx);
  const risks = await sql<WholeConversation["risks"][number]>`
    select risk_record_id, message_id, body_sealed, acted_on_at is not null as acted_on from risk_record
    where member_id = ${member}::uuid and conversation_id = ${conversation}::uuid`.execute(trx);
  const answers = await sql<WholeConversation["answers"][number]>`
    select a.source_id, a.body_sealed from feeling_answer a
      join message m on m.member_id = a.member_id and m.message_id = a.source_id
    where a.member_id = ${member}::uuid and m.conversation_id = ${conversation}::uuid`.execute(trx);
  return {
    answers: answers.rows,
    version: row.state_version,
    member: row,
    messages: messages.rows,
    exercises: exercises.rows,
    risks: risks.rows,
  };
};

/** False when a turn was answered since `version` was read. */
export const replaceState = async (
  trx: Trx,
  member: string,
  conversation: string,
  version: number,
  state: Uint8Array,
  title: Uint8Array | null,
): Promise<boolean> => {
  const { rows } = await sql`
    update conversation set state_sealed = ${state}::bytea, title_sealed = ${title}::bytea, state_version = state_version + 1
    where member_id = ${member}::uuid and conversation_id = ${conversation}::uuid and deleted_at is null
      and state_version = ${version}::bigint returning 1`.execute(trx);
  return rows.length > 0;
};

const EMPTY = new Uint8Array(0);

/** Takes the words out of messages and leaves their names, so that a late retry cannot bring them back; and everything
 *  that was read from them. Risk records that someone acted on stay. */
export const deleteMessages = async (
  trx: Trx,
  member: string,
  messageIds: readonly string[],
  at: Date,
): Promise<{ counts: Record<string, number>; keptRisks: number }> => {
  const counts: Record<string, number> = {};
  const listed = (ids: readonly string[]): RawBuilder<unknown> =>
    sql`(select x::uuid from json_array_elements_text(${JSON.stringify(ids)}::text::json) x)`;
  const add = (kind: string, n: number): void => {
    if (n > 0) counts[kind] = (counts[kind] ?? 0) + n;
  };
  const drop = async (kind: string, table: string, column: string, ids: readonly string[]): Promise<void> => {
    const { rows } = await sql`delete from ${sql.table(table)} where member_id = ${member}::uuid
      and ${sql.ref(column)} in ${listed(ids)} returning 1`.execute(trx);
    add(kind, rows.length);
  };
  const gone = await sql<{ author: string }>`
    update message set body_sealed = ${EMPTY}::bytea, why_sealed = null, deleted_at = ${at.toISOString()}::timestamptz
    where member_id = ${member}::uuid and message_id in ${listed(messageIds)} and deleted_at is null
    returning author`.execute(trx);
  add("message", gone.rows.filter(({ author }) => author === "member").length);
  add("reply", gone.rows.filter(({ author }) => author === "companion").length);
  const risks = await sql<{ risk_record_id: string }>`
    delete from risk_record where member_id = ${member}::uuid and message_id in ${listed(messageIds)}
      and acted_on_at is null returning risk_record_id`.execute(trx);
  const kept = await sql`select 1 from risk_record where member_id = ${member}::uuid
    and message_id in ${listed(messageIds)}`.execute(trx);
  add("risk-record", risks.rows.length);
  const riskIds = risks.rows.map((row) => row.risk_record_id);
  if (riskIds.length > 0) await drop("escalation-evidence", "escalation_evidence", "risk_record_id", riskIds);
  await drop("waiting-turn", "pending_turn", "message_id", messageIds);
  await drop("report", "message_report", "message_id", messageIds);
  await drop("observation", "observation", "source_id", messageIds);
  await drop("feeling-answer", "feeling_answer", "source_id", messageIds);
  await drop("exercise", "exercise", "message_id", messageIds);
  await drop("memory", "memory", "source_id", messageIds);
  await drop("notice", "outbox_event", "outbox_event_id", [...messageIds, ...riskIds]);
  return { counts, keptRisks: kept.rows.length };
};

/** Puts shorter words in the place of longer ones, in any sealed column of one row. */
export const rewrite = async (
  trx: Trx,
  member: string,
  table: "message" | "exercise" | "risk_record",
  id: string,
  sealed: Uint8Array,
): Promise<void> => {
  await sql`update ${sql.table(table)} set body_sealed = ${sealed}::bytea
    where member_id = ${member}::uuid and ${sql.ref(`${table}_id`)} = ${id}::uuid`.execute(trx);
};

export const forgetWhy = async (trx: Trx, member: string, messageId: string): Promise<void> => {
  await sql`update message set why_sealed = null where member_id = ${member}::uuid
    and message_id = ${messageId}::uuid`.execute(trx);
};

export const deleteExercise = async (trx: Trx, member: string, id: string): Promise<number> => {
  const { rows } = await sql`delete from exercise where member_id = ${member}::uuid
    and exercise_id = ${id}::uuid returning 1`.execute(trx);
  return rows.length;
};

/** Leaves the name of the conversation alone, so that a late retry finds it closed. */
export const closeConversation = async (
  trx: Trx,
  member: string,
  conversation: string,
  at: Date,
): Promise<readonly string[] | undefined> => {
  const { rows } = await sql`
    update conversation set deleted_at = ${at.toISOString()}::timestamptz, state_sealed = null, title_sealed = null,
      state_version = state_version + 1
    where member_id = ${member}::uuid and conversation_id = ${conversation}::uuid and deleted_at is null
    returning 1`.execute(trx);
  if (rows.length === 0) return undefined;
  const messages = await sql<{ message_id: string }>`
    select message_id from message where member_id = ${member}::uuid and conversation_id = ${conversation}::uuid
      and deleted_at is null`.execute(trx);
  return messages.rows.map((row) => row.message_id);
};
