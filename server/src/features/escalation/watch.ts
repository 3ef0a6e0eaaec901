import { sql } from "kysely";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { markBreached, step } from "./life.ts";
import type { EscalationKey } from "./open-escalation.ts";

const LOOK_EVERY_MS = 5_000;
/** One that nobody may see ends by itself when no new sign came for this long. */
const UNSEEN_ENDS_AFTER_MS = 72 * 3_600_000;

interface KeyRow {
  readonly memberId: string;
  readonly escalationId: string;
}

/** Whose escalations may be seen and are not closed. */
export type Live = ReadonlyMap<string, string>;

const gone = (error: unknown): void => {
  if (!(error instanceof ApiError && error.kind === "not-found")) throw error;
};

/** One look at all clocks: marks what ran out, ends what nobody may see and nothing was added to.
 *  @returns the live ones. */
export const lookAtClocks = async (deps: Deps): Promise<Live> => {
  const now = deps.now();
  const stale = new Date(now.getTime() - UNSEEN_ENDS_AFTER_MS).toISOString();
  const { late, unseen, live } = await deps.db.asSystem(null, async (trx) => {
    const late =
      await sql<KeyRow>`select member_id as "memberId", escalation_id as "escalationId" from escalation
      where status = 'open' and breached_at is null and acknowledge_due_at < ${now.toISOString()}::timestamptz`.execute(
        trx,
      );
    const unseen =
      await sql<KeyRow>`select member_id as "memberId", escalation_id as "escalationId" from escalation
      where status <> 'closed' and sharing = 'none' and changed_at < ${stale}::timestamptz`.execute(trx);
    const live =
      await sql<KeyRow>`select member_id as "memberId", escalation_id as "escalationId" from escalation
      where status <> 'closed' and sharing in ('consent', 'override')`.execute(trx);
    return { late: late.rows, unseen: unseen.rows, live: live.rows };
  });
  for (const key of late) await markBreached(deps, key).catch(gone);
  for (const key of unseen) await endUnseen(deps, key).catch(gone);
  return new Map(live.map(({ memberId, escalationId }) => [memberId, escalationId]));
};

const endUnseen = (deps: Deps, key: EscalationKey): Promise<boolean> => {
  const at = deps.now();
  return step(deps, key, { kind: "closed", by: null }, ({ status, sharing }) =>
    status === "closed" || sharing !== "none" ? null : { status: "closed", closed_at: at },
  );
};

export interface Watch {
  /** The live escalation of a member, as of the last look or change here. */
  liveOf(memberId: string): string | undefined;
  stop(): Promise<void>;
}

/** Looks at the clocks every few seconds; several servers may do so at once. */
export const watchClocks = (deps: Deps, report: (error: unknown) => void): Watch => {
  let live = new Map<string, string>();
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  const look = (): void => {
    if (busy) return;
    busy = true;
    running = lookAtClocks(deps)
      .then((found) => {
        live = new Map(found);
      }, report)
      .finally(() => {
        busy = false;
      });
  };
  const clock = setInterval(look, LOOK_EVERY_MS);
  clock.unref();
  setImmediate(look);
  const off = deps.events.on("escalation-opened", ({ memberId, escalationId }) => {
    live.set(memberId, escalationId);
  });
  return {
    liveOf: (memberId) => live.get(memberId),
    stop: async () => {
      clearInterval(clock);
      off();
      await running;
    },
  };
};
