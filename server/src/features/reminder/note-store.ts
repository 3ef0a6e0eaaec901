import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";

const at = (date: Date | null) => sql`${date?.toISOString() ?? null}::timestamptz`;

export interface NoteToSend {
  readonly id: string;
  readonly sealed: Uint8Array;
  readonly at: Date;
  readonly deliveries: readonly { readonly id: string; readonly wayId: string; readonly wayKind: string }[];
}

/** A note with a delivery for each way. */
export const insertNote = async (trx: Trx, member: string, note: NoteToSend): Promise<void> => {
  await sql`insert into reminder_note (member_id, reminder_note_id, body_sealed, at)
    values (${member}::uuid, ${note.id}::uuid, ${note.sealed}::bytea, ${at(note.at)})`.execute(trx);
  for (const { id, wayId, wayKind } of note.deliveries)
    await sql`insert into reminder_delivery
      (member_id, reminder_delivery_id, reminder_note_id, reminder_way_id, way_kind, state, next_at)
      values (${member}::uuid, ${id}::uuid, ${note.id}::uuid, ${wayId}::uuid, ${wayKind}::text, 'waiting',
        ${at(note.at)})`.execute(trx);
};

export interface NoteRow {
  readonly reminder_note_id: string;
  readonly body_sealed: Uint8Array;
  readonly at: Date;
  readonly met_at: Date | null;
}

/** Marks a note as met: opened, put off, or paused by. Undefined: there is none of this name. */
export const meetNote = async (
  trx: Trx,
  member: string,
  id: string,
  now: Date,
): Promise<NoteRow | undefined> => {
  const { rows } = await sql<NoteRow>`update reminder_note set met_at = coalesce(met_at, ${at(now)})
    where member_id = ${member}::uuid and reminder_note_id = ${id}::uuid
    returning reminder_note_id, body_sealed, at, met_at`.execute(trx);
  return rows[0];
};

/** Takes out what is older. @returns whether any note is left. */
export const forgetNotes = async (trx: Trx, member: string, before: Date): Promise<boolean> => {
  await sql`delete from reminder_delivery d using reminder_note n where d.member_id = ${member}::uuid
    and n.member_id = d.member_id and n.reminder_note_id = d.reminder_note_id and n.at < ${at(before)}`.execute(
    trx,
  );
  await sql`delete from reminder_note where member_id = ${member}::uuid and at < ${at(before)}`.execute(trx);
  const { rows } = await sql`select 1 from reminder_note where member_id = ${member}::uuid limit 1`.execute(
    trx,
  );
  return rows.length > 0;
};

export interface LogRow {
  readonly reminder_delivery_id: string;
  readonly reminder_note_id: string;
  readonly reminder_way_id: string;
  readonly body_sealed: Uint8Array;
  readonly at: Date;
  readonly met_at: Date | null;
  readonly way_kind: string;
  readonly state: string;
  readonly attempts: number;
  readonly sent_at: Date | null;
  readonly problem: string | null;
}

/** The newest first. */
export const deliveriesOf = async (
  trx: Trx,
  member: string,
  since: Date,
  most: number,
): Promise<readonly LogRow[]> => {
  const { rows } = await sql<LogRow>`
    select d.reminder_delivery_id, d.reminder_note_id, d.reminder_way_id, n.body_sealed, n.at, n.met_at, d.way_kind,
      d.state, d.attempts, d.sent_at, d.problem
    from reminder_delivery d join reminder_note n
      on n.member_id = d.member_id and n.reminder_note_id = d.reminder_note_id
    where d.member_id = ${member}::uuid and n.at >= ${at(since)}
    order by n.at desc, d.reminder_delivery_id desc limit ${most}::integer`.execute(trx);
  return rows;
};

/** When something was last made for this way. */
export const lastSentTo = async (trx: Trx, member: string, wayId: string): Promise<Date | undefined> => {
  const { rows } = await sql<{ at: Date }>`select n.at from reminder_delivery d join reminder_note n
      on n.member_id = d.member_id and n.reminder_note_id = d.reminder_note_id
    where d.member_id = ${member}::uuid and d.reminder_way_id = ${wayId}::uuid order by n.at desc limit 1`.execute(
    trx,
  );
  return rows[0]?.at;
};
