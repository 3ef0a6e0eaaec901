import type { EscalationEventDetail, EscalationEventKind } from "@evenkeel/contract/escalation";
import type { Selectable } from "kysely";
import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import type { Schema } from "../../adapters/database/schema.ts";
import type { EscalationKey } from "./open-escalation.ts";

export type EscalationRow = Selectable<Schema["escalation"]> & { readonly follow_up_due_at: Date | null };
export type EvidenceRow = Selectable<Schema["escalation_evidence"]>;
export type FollowUpRow = Selectable<Schema["follow_up"]>;

const withFollowUp = sql`select e.*, (
    select min(f.due_at) from follow_up f where f.member_id = e.member_id and f.escalation_id = e.escalation_id
      and f.kind = 'clinician' and f.done_at is null) as follow_up_due_at from escalation e`;

const LISTED = 200;

/** What may be seen by whoever asks: open ones by what is due first, then acknowledged ones, those with a follow-up
 *  still to do, and those closed in the last day. */
export const listed = async (trx: Trx, now: Date): Promise<EscalationRow[]> => {
  const since = new Date(now.getTime() - 86_400_000).toISOString();
  const { rows } = await sql<EscalationRow>`
    select * from (${withFollowUp}) e where e.sharing <> 'none'
      and (e.status <> 'closed' or e.closed_at > ${since}::timestamptz or e.follow_up_due_at is not null)
    order by case e.status when 'open' then 0 when 'acknowledged' then 1 else 2 end,
      case when e.status = 'open' then e.acknowledge_due_at end, case e.tier when 'immediate' then 0 else 1 end,
      e.changed_at desc limit ${LISTED}::integer`.execute(trx);
  return rows;
};

export const oneById = async (trx: Trx, escalationId: string): Promise<EscalationRow | undefined> => {
  const { rows } = await sql<EscalationRow>`select * from (${withFollowUp}) e
    where e.escalation_id = ${escalationId}::uuid and e.sharing <> 'none'`.execute(trx);
  return rows[0];
};

export interface EventRow {
  readonly escalation_event_id: string;
  readonly kind: EscalationEventKind;
  readonly at: Date;
  readonly actor_user_id: string | null;
  readonly actor_name: string | null;
  readonly detail: EscalationEventDetail;
  readonly body_sealed: Uint8Array | null;
}

/** Oldest first. `words` false leaves out what is sealed, for those who may not read it. */
export const eventsOf = async (trx: Trx, key: EscalationKey, words: boolean): Promise<EventRow[]> => {
  const { rows } = await sql<EventRow>`
    select escalation_event_id, kind, at, actor_user_id, actor_name, detail,
      ${words ? sql.ref("body_sealed") : sql`null`} as body_sealed
    from escalation_event where member_id = ${key.memberId}::uuid and escalation_id = ${key.escalationId}::uuid
    order by at, escalation_event_id`.execute(trx);
  return rows;
};

/** Newest first. */
export const evidenceOf = (trx: Trx, key: EscalationKey): Promise<EvidenceRow[]> =>
  trx
    .selectFrom("escalation_evidence")
    .selectAll()
    .where("member_id", "=", key.memberId)
    .where("escalation_id", "=", key.escalationId)
    .orderBy("at", "desc")
    .orderBy("escalation_evidence_id", "desc")
    .limit(50)
    .execute();

/** The newest evidence of each of these members' escalations. */
export const newestEvidence = async (
  trx: Trx,
  keys: readonly EscalationKey[],
): Promise<ReadonlyMap<string, EvidenceRow>> => {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<EvidenceRow>`
    select distinct on (escalation_id) * from escalation_evidence
    where escalation_id in (select x::uuid from json_array_elements_text(${JSON.stringify(
      keys.map(({ escalationId }) => escalationId),
    )}::text::json) x)
    order by escalation_id, at desc, escalation_evidence_id desc`.execute(trx);
  return new Map(rows.map((row) => [row.escalation_id, row]));
};

export interface FollowUpView {
  readonly follow_up_id: string;
  readonly kind: "clinician" | "companion";
  readonly due_at: Date;
  readonly done_at: Date | null;
  readonly note_sealed: Uint8Array | null;
}

export const followUpsOf = async (trx: Trx, key: EscalationKey, words: boolean): Promise<FollowUpView[]> => {
  const { rows } = await sql<FollowUpView>`
    select follow_up_id, kind, due_at, done_at, ${words ? sql.ref("note_sealed") : sql`null`} as note_sealed
    from follow_up where member_id = ${key.memberId}::uuid and escalation_id = ${key.escalationId}::uuid
    order by due_at, kind`.execute(trx);
  return rows;
};
