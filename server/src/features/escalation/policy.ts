import type { EscalationPolicy } from "@evenkeel/contract/escalation";
import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";

/** Until the operator decides: a clock for each tier, and nobody is told without a yes. */
export const DEFAULT_POLICY: EscalationPolicy = {
  immediateMinutes: 5,
  highMinutes: 15,
  overrideImmediate: false,
  followUpHours: 24,
};

/** The rule that holds now as one row, inside a larger statement. */
export const ruleColumns: RawBuilder<unknown> = sql`
  select coalesce(p.immediate_minutes, ${DEFAULT_POLICY.immediateMinutes}::integer) as immediate_minutes,
    coalesce(p.high_minutes, ${DEFAULT_POLICY.highMinutes}::integer) as high_minutes,
    coalesce(p.override_immediate, ${DEFAULT_POLICY.overrideImmediate}::boolean) as override_immediate,
    coalesce(p.follow_up_hours, ${DEFAULT_POLICY.followUpHours}::integer) as follow_up_hours
  from (select 1) one left join lateral (
    select * from escalation_policy order by at desc, policy_id desc limit 1) p on true`;

/** The rule that holds now. Any role may read it. */
export const readPolicy = async (trx: Trx): Promise<EscalationPolicy> => {
  const { rows } = await sql<{
    immediate_minutes: number;
    high_minutes: number;
    override_immediate: boolean;
    follow_up_hours: number;
  }>`${ruleColumns}`.execute(trx);
  const [row] = rows;
  if (row === undefined) return DEFAULT_POLICY;
  return {
    immediateMinutes: row.immediate_minutes,
    highMinutes: row.high_minutes,
    overrideImmediate: row.override_immediate,
    followUpHours: row.follow_up_hours,
  };
};
