import { deliver } from "./deliver.ts";
import { type DueRow, deliveriesDue } from "./delivery-store.ts";
import { lookAt } from "./look.ts";
import { lookAgainAt, membersDue } from "./store.ts";
import type { ReminderTools } from "./tools.ts";

/** A reminder is no alarm: a few seconds more or less are nobody's matter. */
const ROUND_MS = 15_000;
const AT_ONCE = 16;
/** A member whose look failed does not stand in the way of the others. */
const AFTER_FAILURE_MS = 15 * 60_000;

export interface ReminderLoop {
  /** Everything that is due now, to its end. */
  pass(): Promise<void>;
  start(): void;
  wake(): void;
  stop(): Promise<void>;
}

/** Looks at members whose time has come and sends what is to go. It keeps nothing in memory: a restart and further
 *  servers on the same database need no care of their own. */
export const reminderLoop = (tools: ReminderTools, report: (error: unknown) => void): ReminderLoop => {
  const { db, now } = tools.deps;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = true;

  const look = async (member: string): Promise<void> => {
    try {
      await lookAt(tools, member);
    } catch (error) {
      report(error);
      const later = new Date(now().getTime() + AFTER_FAILURE_MS);
      await db.asSystem(member, (trx) => lookAgainAt(trx, member, later)).catch(report);
    }
  };

  /** Each is looked at and tried once a pass, so that one that cannot be taken in hand keeps nothing going. */
  const looked = async (tried: Set<string>): Promise<boolean> => {
    const members = await db.asSystem(null, (trx) => membersDue(trx, now(), AT_ONCE));
    const fresh = members.filter((member) => !tried.has(member));
    for (const member of fresh) {
      tried.add(member);
      await look(member);
    }
    return fresh.length > 0;
  };

  const sent = async (tried: Set<string>): Promise<boolean> => {
    const due = await db.asSystem(null, (trx) => deliveriesDue(trx, now(), AT_ONCE));
    const fresh = due.filter((one) => !tried.has(one.reminder_delivery_id));
    const one = ({ member_id, reminder_delivery_id }: DueRow): Promise<void> => {
      tried.add(reminder_delivery_id);
      return deliver(tools, member_id, reminder_delivery_id).catch(report);
    };
    await Promise.all(fresh.map(one));
    return fresh.length > 0;
  };

  const pass = async (): Promise<void> => {
    const tried = new Set<string>();
    while (!stoppedMidway() && (await looked(tried)));
    while (!stoppedMidway() && (await sent(tried)));
  };
  const stoppedMidway = (): boolean => stopped && running !== undefined;

  const run = (): void => {
    if (stopped) return;
    if (running !== undefined) {
      again = true;
      return;
    }
    clearTimeout(timer);
    again = false;
    running = pass()
      .catch(report)
      .then(() => {
        running = undefined;
        if (stopped) return;
        if (again) return run();
        timer = setTimeout(run, ROUND_MS);
        timer.unref();
      });
  };

  return {
    pass,
    start: () => {
      stopped = false;
      run();
    },
    wake: run,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
