import { retryAfterMs } from "@evenkeel/care/alerting/backoff";
import { alertKind, channelKind } from "@evenkeel/contract/on-call";
import { sql } from "kysely";
import type { Notice } from "../../adapters/alerts/notice.ts";
import type { SendOutcome } from "../../adapters/alerts/sender.ts";
import { codeContext, targetContext } from "./channels.ts";
import type { AlertTools } from "./tools.ts";

/** A delivery in the hands of this process. */
export interface Claimed {
  readonly delivery_id: string;
  readonly attempts: number;
  readonly kind: string;
  readonly escalation_id: string | null;
  readonly tier: string | null;
  readonly at: Date;
  readonly user_id: string;
  readonly user_name: string;
  readonly zone: string | null;
  readonly language: string | null;
  readonly channel_id: string | null;
  readonly channel_kind: string;
  readonly target_sealed: Uint8Array | null;
  readonly code_sealed: Uint8Array | null;
}

/** Longer than any attempt lasts: whoever dies while sending leaves the delivery to others after this. */
const LEASE_MS = 60_000;

const claim = (tools: AlertTools, now: Date, most: number): Promise<readonly Claimed[]> =>
  tools.deps.db.asAccounts(async (trx) => {
    const until = new Date(now.getTime() + LEASE_MS).toISOString();
    const { rows } = await sql<Claimed>`
      with due as (
        select delivery_id from auth.alert_delivery
        where state in ('waiting', 'sending') and next_at <= ${now.toISOString()}::timestamptz
        order by next_at limit ${most}::integer for update skip locked),
      taken as (
        update auth.alert_delivery d set state = 'sending', attempts = d.attempts + 1, next_at = ${until}::timestamptz
        from due where d.delivery_id = due.delivery_id
        returning d.delivery_id, d.alert_id, d.channel_id, d.channel_kind, d.attempts)
      select t.delivery_id, t.attempts, t.channel_id, t.channel_kind, a.kind, a.escalation_id, a.tier, a.at,
        a.user_id, coalesce(p.shown_name, u.name) as user_name, p.zone, p.language, c.target_sealed, c.code_sealed
      from taken t join auth.alert a on a.alert_id = t.alert_id join auth."user" u on u.id = a.user_id
        left join auth.on_call_person p on p.user_id = a.user_id
        left join auth.alert_channel c on c.channel_id = t.channel_id`.execute(trx);
    return rows;
  });

const send = async (tools: AlertTools, claimed: Claimed): Promise<SendOutcome> => {
  const gone: SendOutcome = { kind: "hopeless", problem: "target-unreadable", status: null };
  if (claimed.channel_id === null || claimed.target_sealed === null) return gone;
  const sealer = await tools.sealer();
  let target: string;
  let code: string | null = null;
  try {
    target = sealer.open(claimed.target_sealed, targetContext(claimed.channel_id));
    if (claimed.kind === "code" && claimed.code_sealed !== null)
      code = sealer.open(claimed.code_sealed, codeContext(claimed.channel_id));
  } catch {
    return gone;
  }
  const { origin } = tools.deps.config;
  const confirms = code === null ? "" : `?channel=${claimed.channel_id}&code=${code}`;
  const notice: Notice = {
    ...{ deliveryId: claimed.delivery_id, kind: alertKind.parse(claimed.kind), at: claimed.at, code },
    tier: claimed.tier === "high" || claimed.tier === "immediate" ? claimed.tier : null,
    link:
      claimed.kind === "code"
        ? `${origin}/on-call/channels${confirms}`
        : `${origin}/on-call/open/${claimed.delivery_id}`,
    language: claimed.language === "es" ? "es" : "en",
    zone: claimed.zone ?? "UTC",
  };
  try {
    return await tools.senders[channelKind.parse(claimed.channel_kind)].send(target, notice);
  } catch {
    // A key that a browser made up, say: nothing that another attempt would change.
    return gone;
  }
};

export type Finished = "sent" | "gave-up" | "waiting";

/** Writes down how an attempt went. Only the one who holds the delivery may: after its lease another does. */
const finish = (tools: AlertTools, claimed: Claimed, outcome: SendOutcome, now: Date): Promise<Finished> =>
  tools.deps.db.asAccounts(async (trx) => {
    const waitMs =
      outcome.kind === "try-again" ? retryAfterMs(claimed.attempts, outcome.afterSeconds) : undefined;
    const state: Finished = outcome.kind === "sent" ? "sent" : waitMs === undefined ? "gave-up" : "waiting";
    const problem = outcome.kind === "sent" ? null : outcome.problem;
    await trx
      .insertInto("auth.alert_attempt")
      .values({
        ...{ delivery_id: claimed.delivery_id, attempt: claimed.attempts, at: now },
        ...{ problem, status: outcome.status },
      })
      .onConflict((conflict) => conflict.columns(["delivery_id", "attempt"]).doNothing())
      .execute();
    await trx
      .updateTable("auth.alert_delivery")
      .set({
        ...{ state, problem },
        next_at: waitMs === undefined ? null : new Date(now.getTime() + waitMs),
        ...(state === "sent" ? { sent_at: now } : {}),
      })
      .where("delivery_id", "=", claimed.delivery_id)
      .where("attempts", "=", claimed.attempts)
      .where("state", "=", "sending")
      .execute();
    if (claimed.channel_id !== null && state !== "waiting")
      await trx
        .updateTable("auth.alert_channel")
        .set(
          state === "sent"
            ? { last_sent_at: now, failing_since: null }
            : { failing_since: sql<Date>`coalesce(failing_since, ${now.toISOString()}::timestamptz)` },
        )
        .where("channel_id", "=", claimed.channel_id)
        .execute();
    return state;
  });

/** Takes what is due into its hands and begins to send it. A delivery is tried at least once and, after a crash in the
 *  middle, once more: an alert may come twice, under the same id, and is never lost.
 *  @param told hears of each attempt that ended it. @returns a promise for each, that does not fail. */
export const startDue = async (
  tools: AlertTools,
  most: number,
  told: (claimed: Claimed, finished: Finished) => Promise<void>,
  report: (error: unknown) => void,
): Promise<readonly Promise<void>[]> => {
  if (most <= 0) return [];
  const claimed = await claim(tools, tools.deps.now(), most);
  const one = async (delivery: Claimed): Promise<void> => {
    const outcome = await send(tools, delivery);
    const finished = await finish(tools, delivery, outcome, tools.deps.now());
    if (finished !== "waiting") await told(delivery, finished);
  };
  return claimed.map((delivery) => one(delivery).catch(report));
};
