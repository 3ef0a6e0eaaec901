import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import { rememberedForPrograms } from "./remembered.ts";

/** How many of the last changed runs are looked at for the one that is on. */
const MOST = 6;
const RISK_DAYS = 14;

/** One run as it comes along with the row of its member. */
export interface ProgramColumns {
  readonly id: string;
  /** Base64. */
  readonly body: string;
}

/** The last changed runs of a member, as one value; none without a yes to being remembered, nor while danger was spoken
 *  of lately. */
export const programColumns = (memberId: string): RawBuilder<readonly ProgramColumns[]> => sql`(
  select coalesce(json_agg(json_build_object('id', p.program_run_id, 'body', encode(p.body_sealed, 'base64'))
      order by p.changed_at desc), '[]'::json)
  from (select * from program_run x where x.member_id = ${memberId}::uuid and x.deleted_at is null
    and ${rememberedForPrograms(memberId)}
    and not exists (select 1 from risk_record k where k.member_id = ${memberId}::uuid and k.tier in ('high', 'immediate')
      and k.at > now() - make_interval(days => ${RISK_DAYS}::int))
    order by x.changed_at desc limit ${MOST}::int) p)`;
