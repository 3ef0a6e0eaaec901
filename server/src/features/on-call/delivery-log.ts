import {
  alertKind,
  alertProblem,
  channelKind,
  type Delivery,
  delivery as deliveryShape,
} from "@evenkeel/contract/on-call";
import type { Trx } from "../../adapters/database/access.ts";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";

const MOST = 200;

export interface WhichDeliveries {
  /** Only to this person. */
  readonly userId?: string;
  readonly escalationId?: string;
  readonly deliveryId?: string;
}

const isoOrNull = (at: Date | null): string | null => at?.toISOString() ?? null;
const stateOf = deliveryShape.shape.state;

const rowsOf = (trx: Trx, which: WhichDeliveries) => {
  let query = trx
    .selectFrom("auth.alert_delivery as d")
    .innerJoin("auth.alert as a", "a.alert_id", "d.alert_id")
    .innerJoin("auth.user as u", "u.id", "a.user_id")
    .select([
      ...([
        "d.delivery_id",
        "d.channel_kind",
        "d.channel_label",
        "d.state",
        "d.next_at",
        "d.sent_at",
      ] as const),
      ...(["d.arrived_at", "d.opened_at", "a.kind", "a.tier", "a.escalation_id", "a.user_id"] as const),
      ...(["a.round", "a.audience", "a.at", "u.name"] as const),
    ])
    .orderBy("a.at", "desc")
    .orderBy("d.delivery_id", "desc")
    .limit(MOST);
  if (which.userId !== undefined) query = query.where("a.user_id", "=", which.userId);
  if (which.escalationId !== undefined) query = query.where("a.escalation_id", "=", which.escalationId);
  if (which.deliveryId !== undefined) query = query.where("d.delivery_id", "=", which.deliveryId);
  return query.execute();
};

/** The newest deliveries with every attempt: who was alerted, when, by what, and how it went. */
export const readDeliveries = (deps: Pick<Deps, "db">, which: WhichDeliveries): Promise<Delivery[]> =>
  deps.db.asAccounts(async (trx) => {
    const rows = await rowsOf(trx, which);
    const ids = rows.map((row) => row.delivery_id);
    const attempts =
      ids.length === 0
        ? []
        : await trx
            .selectFrom("auth.alert_attempt")
            .selectAll()
            .where("delivery_id", "in", ids)
            .orderBy("attempt")
            .execute();
    return rows.map((row) => ({
      ...{ id: row.delivery_id, kind: alertKind.parse(row.kind), escalationId: row.escalation_id },
      ...{ userId: row.user_id, name: row.name, round: row.round, at: row.at.toISOString() },
      tier: row.tier === "high" || row.tier === "immediate" ? row.tier : null,
      audience: row.audience === "everyone" ? "everyone" : "person",
      channel: { kind: channelKind.parse(row.channel_kind), label: row.channel_label },
      state: stateOf.parse(row.state),
      nextAt: row.state === "waiting" ? isoOrNull(row.next_at) : null,
      ...{
        sentAt: isoOrNull(row.sent_at),
        arrivedAt: isoOrNull(row.arrived_at),
        openedAt: isoOrNull(row.opened_at),
      },
      attempts: attempts
        .filter((attempt) => attempt.delivery_id === row.delivery_id)
        .map((attempt) => ({
          ...{ attempt: attempt.attempt, at: attempt.at.toISOString(), status: attempt.status },
          problem: attempt.problem === null ? null : alertProblem.parse(attempt.problem),
        })),
    }));
  });

/** @throws ApiError `not-found` for one that is not there, or another's. */
export const readDelivery = async (
  deps: Pick<Deps, "db">,
  userId: string,
  deliveryId: string,
): Promise<Delivery> => {
  const [found] = await readDeliveries(deps, { userId, deliveryId });
  if (found === undefined) throw new ApiError("not-found");
  return found;
};

/** A browser showed it. It says so without a session: the id is known to nobody else, and the first time counts. */
export const noteArrival = (deps: Pick<Deps, "db" | "now">, deliveryId: string): Promise<void> =>
  deps.db.asAccounts(async (trx) => {
    await trx
      .updateTable("auth.alert_delivery")
      .set({ arrived_at: deps.now() })
      .where("delivery_id", "=", deliveryId)
      .where("channel_kind", "=", "push")
      .where("arrived_at", "is", null)
      .execute();
  });

/** The person it was for opened its link. @throws ApiError `not-found`. */
export const noteOpening = async (
  deps: Pick<Deps, "db" | "now">,
  userId: string,
  deliveryId: string,
): Promise<Delivery> => {
  const found = await readDelivery(deps, userId, deliveryId);
  await deps.db.asAccounts((trx) =>
    trx
      .updateTable("auth.alert_delivery")
      .set({ opened_at: deps.now() })
      .where("delivery_id", "=", deliveryId)
      .where("opened_at", "is", null)
      .execute(),
  );
  return found;
};
