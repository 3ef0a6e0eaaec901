import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import type { CheckInRow } from "../check-in/store.ts";

export interface CaseloadRow {
  readonly member_id: string;
  readonly since: Date;
  readonly sharing: boolean;
  readonly name_sealed: Uint8Array | null;
  readonly last_check_in_at: Date | null;
}

/** Everyone linked to the clinician now. Of those who do not share, only the link itself is seen. */
export const linkedMembers = async (trx: Trx): Promise<CaseloadRow[]> => {
  const { rows } = await sql<CaseloadRow>`
    select l.member_id, l.since, m.member_id is not null as sharing, m.name_sealed,
      (select max(c.at) from check_in c where c.member_id = l.member_id and c.deleted_at is null) as last_check_in_at
    from (select member_id, min(since) as since from care_link where ended_at is null group by member_id) l
      left join member m on m.member_id = l.member_id
    order by last_check_in_at desc nulls last, l.since desc`.execute(trx);
  return rows;
};

/** Newest first; undefined when this member is not linked or does not share. */
export const sharedCheckIns = async (trx: Trx, member: string): Promise<CheckInRow[] | undefined> => {
  const seen = await sql`select 1 from member where member_id = ${member}::uuid`.execute(trx);
  if (seen.rows.length === 0) return undefined;
  const { rows } = await sql<CheckInRow>`
    select check_in_id, version, mood, body_sealed, at, zone, edited_at, deleted_at is not null as deleted from check_in
    where member_id = ${member}::uuid and deleted_at is null order by at desc, check_in_id desc limit 1000`.execute(
    trx,
  );
  return rows;
};

/** Whether the member shares their questionnaires with the clinician who asks. */
export const sharesMeasures = async (trx: Trx, member: string): Promise<boolean> => {
  const { rows } = await sql`select 1 from members_who_share_measures() m where m = ${member}::uuid`.execute(
    trx,
  );
  return rows.length > 0;
};
