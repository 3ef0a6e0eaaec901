import type { Trx } from "../../adapters/database/access.ts";
import type { Deps } from "../../deps.ts";

export interface AlertToQueue {
  readonly kind: "escalation" | "drill" | "hand-over" | "test" | "code";
  readonly userId: string;
  readonly at: Date;
  readonly channels: readonly {
    readonly channel_id: string;
    readonly kind: string;
    readonly label: string;
  }[];
  /** For what is about an escalation. */
  readonly about?: {
    readonly escalationId: string;
    readonly round: number;
    readonly audience: "person" | "everyone";
    readonly tier: string;
  };
}

/** An alert for one person with a delivery for each of their channels, all or nothing. Undefined when another process
 *  has made this round already. */
export const queueAlert = async (
  trx: Trx,
  deps: Pick<Deps, "newId">,
  alert: AlertToQueue,
): Promise<{ readonly alertId: string; readonly deliveryIds: readonly string[] } | undefined> => {
  const made = await trx
    .insertInto("auth.alert")
    .values({
      ...{ alert_id: deps.newId(), kind: alert.kind, user_id: alert.userId, at: alert.at },
      escalation_id: alert.about?.escalationId ?? null,
      round: alert.about?.round ?? 0,
      audience: alert.about?.audience ?? "person",
      tier: alert.about?.tier ?? null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["escalation_id", "round", "user_id"])
        .where("escalation_id", "is not", null)
        .doNothing(),
    )
    .returning("alert_id")
    .executeTakeFirst();
  if (made === undefined) return undefined;
  const deliveries = alert.channels.map((channel) => ({
    ...{ delivery_id: deps.newId(), alert_id: made.alert_id, channel_id: channel.channel_id },
    ...{ channel_kind: channel.kind, channel_label: channel.label, state: "waiting", next_at: alert.at },
  }));
  if (deliveries.length > 0) await trx.insertInto("auth.alert_delivery").values(deliveries).execute();
  return { alertId: made.alert_id, deliveryIds: deliveries.map((row) => row.delivery_id) };
};

/** What is sent until somebody acknowledges. */
const FAIL_OVER = ["escalation", "drill"];

/** What waits about these escalations is not sent any more. */
export const stopDeliveries = async (trx: Trx, escalationIds: readonly string[]): Promise<void> => {
  if (escalationIds.length === 0) return;
  await trx
    .updateTable("auth.alert_delivery")
    .set({ state: "stopped", next_at: null })
    .where("state", "=", "waiting")
    .where("alert_id", "in", (select) =>
      select
        .selectFrom("auth.alert")
        .select("alert_id")
        .where("escalation_id", "in", escalationIds)
        .where("kind", "in", FAIL_OVER),
    )
    .execute();
};

/** Escalations with something that waits to be sent. */
export const escalationsWithWaiting = async (trx: Trx): Promise<readonly string[]> => {
  const rows = await trx
    .selectFrom("auth.alert_delivery as d")
    .innerJoin("auth.alert as a", "a.alert_id", "d.alert_id")
    .select("a.escalation_id")
    .distinct()
    .where("d.state", "=", "waiting")
    .where("a.escalation_id", "is not", null)
    .where("a.kind", "in", FAIL_OVER)
    .execute();
  return rows.flatMap((row) => row.escalation_id ?? []);
};

/** Whether anything waits to be sent, now or later. */
export const anythingWaits = async (trx: Trx): Promise<boolean> => {
  const row = await trx
    .selectFrom("auth.alert_delivery")
    .select("delivery_id")
    .where("state", "in", ["waiting", "sending"])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};
