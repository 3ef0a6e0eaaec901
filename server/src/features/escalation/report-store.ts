import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import type { Counted } from "./report.ts";

const asCounted = sql`drill, sharing <> 'none' or shared_at is not null as shared, tier, language, age_band as "ageBand",
  case when acknowledged_at is not null and shared_at is not null
    then extract(epoch from acknowledged_at - shared_at)::float8 / 60 end as "minutesToAcknowledge",
  breached_at is not null as breached, outcome`;

/** Every escalation of a month by UTC, with those of members who have since deleted their account. */
export const countedIn = async (trx: Trx, month: string): Promise<Counted[]> => {
  const first = `${month}-01`;
  const { rows } = await sql<Counted>`
    select ${asCounted} from escalation
    where opened_at >= ${first}::date::timestamp at time zone 'UTC'
      and opened_at < (${first}::date + interval '1 month') at time zone 'UTC'
    union all
    select false, shared, tier, language, age_band, minutes_to_acknowledge, breached, outcome from escalation_tally
    where month = ${first}::date`.execute(trx);
  return rows;
};

/** Keeps of a member's escalations what the report counts, and nothing that leads back to them. Runs as the system,
 *  in the transaction that deletes the rows. */
export const keepTally = async (trx: Trx, memberId: string, newId: () => string): Promise<void> => {
  const { rows } = await sql<Counted & { month: string }>`
    select ${asCounted}, to_char(opened_at at time zone 'UTC', 'YYYY-MM-01') as month from escalation
    where member_id = ${memberId}::uuid and not drill`.execute(trx);
  for (const row of rows)
    await trx
      .insertInto("escalation_tally")
      .values({
        ...{ tally_id: newId(), month: row.month, tier: row.tier, language: row.language },
        ...{ age_band: row.ageBand, shared: row.shared, breached: row.breached, outcome: row.outcome },
        minutes_to_acknowledge: row.minutesToAcknowledge,
      })
      .execute();
};
