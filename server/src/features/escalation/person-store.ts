import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";

export interface PersonRow {
  readonly member_id: string;
  readonly name_sealed: Uint8Array | null;
  readonly country: string | null;
  readonly zone: string;
  readonly trusted_sealed: Uint8Array | null;
}

/** Who it is, for a clinician who may see that; members who no longer share are left out. */
export const persons = async (
  trx: Trx,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, PersonRow>> => {
  const { rows } = await sql<PersonRow>`
    select m.member_id, m.name_sealed, m.country, m.zone, t.body_sealed as trusted_sealed
    from member m left join trusted_person t on t.member_id = m.member_id
    where m.member_id in (select x::uuid from json_array_elements_text(${JSON.stringify(memberIds)}::text::json) x)`.execute(
    trx,
  );
  return new Map(rows.map((row) => [row.member_id, row]));
};

export interface TailRow {
  readonly message_id: string;
  readonly author: string;
  readonly body_sealed: Uint8Array;
  readonly sent_at: Date;
  readonly stopped: boolean;
}

const TAIL = 60;

/** What was said around the signs, oldest first; the database itself keeps the rest of the conversation closed. */
export const conversationTail = async (
  trx: Trx,
  memberId: string,
  escalationId: string,
): Promise<TailRow[]> => {
  const { rows } = await sql<TailRow>`
    select message_id, author, body_sealed, sent_at, stopped from (
      select m.message_id, m.author, m.body_sealed, m.sent_at, m.stopped, m.conversation_id, m.seq from message m
      where m.member_id = ${memberId}::uuid and m.deleted_at is null and exists (
        select 1 from escalation_evidence v where v.member_id = m.member_id and v.escalation_id = ${escalationId}::uuid
          and v.conversation_id = m.conversation_id and m.seq between v.seq - 12 and v.seq + 12)
      order by m.sent_at desc, m.seq desc limit ${TAIL}::integer) m
    order by sent_at, seq`.execute(trx);
  return rows;
};
