import type {
  EscalationEventDetail,
  EscalationEventKind,
  EscalationOutcome,
  EscalationTier,
} from "@evenkeel/contract/escalation";
import type { UpdateObject } from "kysely";
import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import type { Schema } from "../../adapters/database/schema.ts";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import type { EscalationKey } from "./open-escalation.ts";
import { sealEventWords } from "./sealed-escalation.ts";

/** Who did it; null is the server itself. */
export type Actor = { readonly userId: string; readonly name: string } | null;

export interface EscalationChange {
  readonly kind: EscalationEventKind;
  readonly by: Actor;
  readonly detail?: EscalationEventDetail;
  /** Words that go with it; sealed with the member's key. */
  readonly words?: string;
}

type Update = UpdateObject<Schema, "escalation">;
export interface Standing {
  readonly status: string;
  readonly tier: EscalationTier;
  readonly drill: boolean;
  readonly sharing: string;
  readonly ownerUserId: string | null;
  readonly outcome: string | null;
  readonly breached: boolean;
}

const standingOf = async (trx: Trx, key: EscalationKey): Promise<Standing | undefined> => {
  const { rows } = await sql<Standing>`
    select status, tier, drill, sharing, owner_user_id as "ownerUserId", outcome,
      breached_at is not null as breached from escalation
    where member_id = ${key.memberId}::uuid and escalation_id = ${key.escalationId}::uuid for update`.execute(
    trx,
  );
  return rows[0];
};

/** One step of an escalation's life: what changes and the row of its history, in one transaction; then everyone who
 *  listens is told. `decide` sees where it stands, with the row locked, and gives null when there is nothing to do.
 *  @returns whether something was done.
 *  @throws ApiError `not-found` when it is not there (any more). */
export const step = async (
  deps: Deps,
  key: EscalationKey,
  change: EscalationChange,
  decide: (standing: Standing) => Update | null,
  also?: (trx: Trx, at: Date) => Promise<void>,
): Promise<boolean> => {
  const eventId = deps.newId();
  const words = change.words?.trim() ?? "";
  const sealed =
    words === "" ? null : sealEventWords(await deps.vault.sealerFor(key.memberId), eventId, words);
  const at = deps.now();
  const done = await deps.db.asSystem(key.memberId, async (trx) => {
    const standing = await standingOf(trx, key);
    if (standing === undefined) throw new ApiError("not-found");
    const update = decide(standing);
    if (update === null) return null;
    await trx
      .updateTable("escalation")
      .set({ ...update, changed_at: at })
      .where("member_id", "=", key.memberId)
      .where("escalation_id", "=", key.escalationId)
      .execute();
    await trx
      .insertInto("escalation_event")
      .values({
        member_id: key.memberId,
        escalation_event_id: eventId,
        escalation_id: key.escalationId,
        kind: change.kind,
        at,
        actor_user_id: change.by?.userId ?? null,
        actor_name: change.by?.name ?? null,
        detail: sql`${JSON.stringify(change.detail ?? {})}::text::jsonb`,
        body_sealed: sealed,
      })
      .execute();
    await also?.(trx, at);
    return standing;
  });
  if (done === null) return false;
  const { tier, drill } = done;
  // What nobody may see makes no noise.
  if (done.sharing === "none") return true;
  deps.events.emit("escalation-changed", { ...key, tier, drill, change: change.kind });
  return true;
};

/** Adds to the history what changes nothing else: an alert sent, a note. */
export const recordEscalationEvent = (
  deps: Deps,
  key: EscalationKey,
  change: EscalationChange,
): Promise<boolean> => step(deps, key, change, () => ({}));

/** Gives it an owner, who from then on may act on it whatever their role. The same owner again does nothing; a closed
 *  one keeps its owner. */
export const assignOwner = (
  deps: Deps,
  key: EscalationKey,
  owner: { readonly userId: string; readonly name: string },
  why: {
    readonly reason: NonNullable<EscalationEventDetail["reason"]>;
    readonly by: Actor;
    readonly words?: string;
  },
): Promise<boolean> =>
  step(
    deps,
    key,
    {
      kind: why.reason === "handed-over" ? "handed-over" : "owner-assigned",
      by: why.by,
      detail: { ownerUserId: owner.userId, ownerName: owner.name, reason: why.reason },
      ...(why.words === undefined ? {} : { words: why.words }),
    },
    ({ status, ownerUserId }) =>
      status === "closed" || ownerUserId === owner.userId ? null : { owner_user_id: owner.userId },
  );

/** Says that a person has seen it. The first time counts; whoever acknowledges becomes its owner when there is none.
 *  From here on the risk records it rests on outlive their messages.
 *  @returns false when it was acknowledged before, or is closed. */
export const acknowledge = (deps: Deps, key: EscalationKey, by: NonNullable<Actor>): Promise<boolean> => {
  const at = deps.now();
  return step(
    deps,
    key,
    { kind: "acknowledged", by },
    ({ status, ownerUserId }) =>
      status === "open"
        ? {
            status: "acknowledged",
            acknowledged_at: sql<Date>`coalesce(acknowledged_at, ${at.toISOString()}::timestamptz)`,
            acknowledged_by_user_id: sql<string>`coalesce(acknowledged_by_user_id, ${by.userId}::uuid)`,
            owner_user_id: ownerUserId ?? by.userId,
          }
        : null,
    async (trx) => {
      await sql`update risk_record set acted_on_at = coalesce(acted_on_at, ${at.toISOString()}::timestamptz)
        where member_id = ${key.memberId}::uuid and risk_record_id in (
          select risk_record_id from escalation_evidence where member_id = ${key.memberId}::uuid
            and escalation_id = ${key.escalationId}::uuid)`.execute(trx);
    },
  );
};

/** The clock ran out before anyone acknowledged it. Once an escalation. */
export const markBreached = (deps: Deps, key: EscalationKey): Promise<boolean> => {
  const at = deps.now().toISOString();
  return step(deps, key, { kind: "breached", by: null }, ({ status, breached }) =>
    status === "open" && !breached ? { breached_at: at } : null,
  );
};

export const setOutcome = (
  deps: Deps,
  key: EscalationKey,
  by: NonNullable<Actor>,
  outcome: EscalationOutcome,
  words?: string,
): Promise<boolean> =>
  step(
    deps,
    key,
    { kind: "outcome", by, detail: { outcome }, ...(words === undefined ? {} : { words }) },
    () => ({ outcome }),
  );

/** Ends it. It wants an outcome first. @throws ApiError `conflict` without one. */
export const close = (deps: Deps, key: EscalationKey, by: NonNullable<Actor>): Promise<boolean> => {
  const at = deps.now();
  return step(deps, key, { kind: "closed", by }, ({ status, outcome }) => {
    if (status === "closed") return null;
    if (outcome === null) throw new ApiError("conflict");
    return { status: "closed", closed_at: at, closed_by_user_id: by.userId };
  });
};
