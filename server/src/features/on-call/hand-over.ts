import { queueAlert } from "./alert-store.ts";
import type { EscalationKey } from "./escalations.ts";
import type { AlertTools } from "./tools.ts";

/** Tells the new owner of an escalation that it was handed over to them. It is no step of the failover: rounds below 0
 *  are of hand-overs, and an acknowledgement does not stop what is on its way. */
export const alertNewOwner = async (tools: AlertTools, key: EscalationKey): Promise<void> => {
  const { deps } = tools;
  const escalation = await deps.db.asSystem(null, (trx) =>
    trx
      .selectFrom("escalation")
      .select(["owner_user_id", "tier"])
      .where("member_id", "=", key.memberId)
      .where("escalation_id", "=", key.escalationId)
      .executeTakeFirst(),
  );
  const userId = escalation?.owner_user_id ?? null;
  if (escalation === undefined || userId === null) return;
  await deps.db.asAccounts(async (trx) => {
    const before = await trx
      .selectFrom("auth.alert")
      .select((select) => select.fn.min("round").as("lowest"))
      .where("escalation_id", "=", key.escalationId)
      .executeTakeFirst();
    const channels = await trx
      .selectFrom("auth.alert_channel")
      .select(["channel_id", "kind", "label"])
      .where("user_id", "=", userId)
      .where("confirmed_at", "is not", null)
      .execute();
    await queueAlert(trx, deps, {
      ...{ kind: "hand-over", userId, at: deps.now(), channels },
      about: {
        ...{ escalationId: key.escalationId, tier: escalation.tier, audience: "person" },
        round: Math.min(0, before?.lowest ?? 0) - 1,
      },
    });
  });
  tools.wake();
};
