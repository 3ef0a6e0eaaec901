import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";

const at = (date: Date | null) => sql`${date?.toISOString() ?? null}::timestamptz`;

export interface DueRow {
  readonly member_id: string;
  readonly reminder_delivery_id: string;
}

/** What waits to be sent, of all members, and what a process died with; runs as the queue. */
export const deliveriesDue = async (trx: Trx, now: Date, most: number): Promise<readonly DueRow[]> => {
  const { rows } = await sql<DueRow>`select member_id, reminder_delivery_id from reminder_delivery
    where state in ('waiting', 'sending') and next_at <= ${at(now)} order by next_at limit ${most}::integer`.execute(
    trx,
  );
  return rows;
};

export interface ClaimedRow {
  readonly reminder_delivery_id: string;
  readonly reminder_note_id: string;
  readonly reminder_way_id: string;
  readonly way_kind: string;
  readonly attempts: number;
  readonly note_sealed: Uint8Array;
  readonly way_sealed: Uint8Array;
  readonly language: string;
}

/** Takes a delivery that waits. What was in the hands of a process that died is given up. */
export const claimDelivery = async (
  trx: Trx,
  member: string,
  id: string,
  now: Date,
  until: Date,
): Promise<ClaimedRow | undefined> => {
  await sql`update reminder_delivery set state = 'gave-up', problem = 'interrupted', next_at = null
    where member_id = ${member}::uuid and reminder_delivery_id = ${id}::uuid and state = 'sending'
      and next_at <= ${at(now)}`.execute(trx);
  const { rows } = await sql<ClaimedRow>`
    with taken as (
      update reminder_delivery set state = 'sending', attempts = attempts + 1, next_at = ${at(until)}
      where member_id = ${member}::uuid and reminder_delivery_id = ${id}::uuid and state = 'waiting'
        and next_at <= ${at(now)}
      returning *)
    select t.reminder_delivery_id, t.reminder_note_id, t.reminder_way_id, t.way_kind, t.attempts,
      n.body_sealed as note_sealed, w.body_sealed as way_sealed, m.language
    from taken t join reminder_note n on n.member_id = t.member_id and n.reminder_note_id = t.reminder_note_id
      join reminder_way w on w.member_id = t.member_id and w.reminder_way_id = t.reminder_way_id
      join member m on m.member_id = t.member_id`.execute(trx);
  return rows[0];
};

export const stopDelivery = async (trx: Trx, member: string, id: string): Promise<void> => {
  await sql`update reminder_delivery set state = 'stopped', next_at = null
    where member_id = ${member}::uuid and reminder_delivery_id = ${id}::uuid`.execute(trx);
};

/** How an attempt ended. Only the one who holds the delivery may say. */
export const finishDelivery = async (
  trx: Trx,
  member: string,
  end: {
    readonly id: string;
    readonly attempts: number;
    readonly state: "sent" | "gave-up" | "waiting";
    readonly problem: string | null;
    readonly status: number | null;
    readonly nextAt: Date | null;
    readonly sentAt: Date | null;
  },
): Promise<void> => {
  await sql`update reminder_delivery set state = ${end.state}::text, problem = ${end.problem}::text,
      status = ${end.status}::integer, next_at = ${at(end.nextAt)}, sent_at = ${at(end.sentAt)}
    where member_id = ${member}::uuid and reminder_delivery_id = ${end.id}::uuid and state = 'sending'
      and attempts = ${end.attempts}::integer`.execute(trx);
};
