import { sql } from "kysely";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { assignOwner, recordEscalationEvent } from "../escalation/life.ts";
import { readPolicy } from "../escalation/policy.ts";
import type { Escalations, UnansweredEscalation } from "./escalations.ts";

interface OpenRow {
  readonly memberId: string;
  readonly escalationId: string;
  readonly tier: string;
  readonly drill: boolean;
  readonly since: Date;
  readonly saidNobody: boolean;
}

const MINUTE_MS = 60_000;

/** Those that somebody may see and nobody has acknowledged, the most pressing first. Ids, times and codes alone. */
const unanswered = (deps: Deps): Promise<readonly UnansweredEscalation[]> =>
  deps.db.asSystem(null, async (trx) => {
    const { rows } = await sql<OpenRow>`
      select e.member_id as "memberId", e.escalation_id as "escalationId", e.tier, e.drill, began.since,
        exists (select 1 from escalation_event n where n.member_id = e.member_id and n.escalation_id = e.escalation_id
          and n.kind = 'nobody-on-call' and n.at >= began.since) as "saidNobody"
      from escalation e cross join lateral (
        select coalesce(max(v.at), e.opened_at) as since from escalation_event v where v.member_id = e.member_id
          and v.escalation_id = e.escalation_id and v.kind in ('opened', 'raised', 'shared')) began
      where e.status = 'open' and e.sharing in ('consent', 'override')
      order by e.drill, case e.tier when 'immediate' then 0 else 1 end, e.acknowledge_due_at`.execute(trx);
    if (rows.length === 0) return [];
    const policy = await readPolicy(trx);
    return rows.map((row) => {
      const tier = row.tier === "immediate" ? "immediate" : "high";
      const minutes = tier === "immediate" ? policy.immediateMinutes : policy.highMinutes;
      return { ...row, tier, clockMs: minutes * MINUTE_MS };
    });
  });

/** A member may delete their account at any moment: there is nothing to note then. */
const whileThere = async (work: Promise<unknown>): Promise<void> => {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof ApiError && error.kind === "not-found")) throw error;
  }
};

/** Escalations as the alerts need them. */
export const escalationsOf = (deps: Deps): Escalations => {
  const note = (
    key: Parameters<typeof recordEscalationEvent>[1],
    change: Omit<Parameters<typeof recordEscalationEvent>[2], "by">,
  ): Promise<void> => whileThere(recordEscalationEvent(deps, key, { ...change, by: null }));
  return {
    unanswered: () => unanswered(deps),
    assign: (key, owner, first) =>
      whileThere(assignOwner(deps, key, owner, { reason: first ? "on-call" : "failover", by: null })),
    nobodyOnCall: (key) => note(key, { kind: "nobody-on-call" }),
    alertSent: (key, to, channel) =>
      note(key, { kind: "alert-sent", detail: { ownerUserId: to.userId, ownerName: to.name, channel } }),
    alertFailed: (key, to, channel) =>
      note(key, {
        kind: "alert-failed",
        detail: { ownerUserId: to.userId, ownerName: to.name, ...(channel === null ? {} : { channel }) },
      }),
  };
};
