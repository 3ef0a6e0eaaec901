import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import { rememberedForPrograms } from "./remembered.ts";

/** How many of the newest conversations are looked through. */
const MOST = 12;
const HEARD_DAYS = 60;
const RISK_DAYS = 14;

export interface StateRow {
  readonly conversation_id: string;
  readonly state_sealed: Uint8Array;
}

/** The pictures of the newest conversations; none unless the member has said yes to being remembered. */
export const statesRemembered = async (trx: Trx, member: string, now: Date): Promise<StateRow[]> => {
  const { rows } = await sql<StateRow>`select conversation_id, state_sealed from conversation
    where member_id = ${member}::uuid and deleted_at is null and state_sealed is not null
      and last_message_at > ${now.toISOString()}::timestamptz - make_interval(days => ${HEARD_DAYS}::int)
      and ${rememberedForPrograms(member)}
    order by last_message_at desc limit ${MOST}::int`.execute(trx);
  return rows;
};

/** Whether danger was noticed lately in what the member said. */
export const riskLately = async (trx: Trx, member: string, now: Date): Promise<boolean> => {
  const { rows } = await sql`select 1 from risk_record
    where member_id = ${member}::uuid and tier in ('high', 'immediate')
      and at > ${now.toISOString()}::timestamptz - make_interval(days => ${RISK_DAYS}::int) limit 1`.execute(
    trx,
  );
  return rows.length > 0;
};
