import { anythingWaits } from "./alert-store.ts";
import { type Claimed, type Finished, startDue } from "./deliver.ts";
import type { Escalations } from "./escalations.ts";
import { failOver } from "./fail-over.ts";
import type { AlertTools } from "./tools.ts";

/** Clocks are looked at this often while something is open or waits to be sent. What begins in this process is seen at
 *  once, what begins in another or goes by a change of the rota within the longer time. */
const BUSY_MS = 1_000;
const QUIET_MS = 15_000;
/** On their way at the same time, so that one that hangs keeps no other waiting. */
const AT_ONCE = 32;

export interface AlertLoop {
  /** Everything that is due now, to its end: the failover, and deliveries until none is due. */
  pass(): Promise<void>;
  start(): void;
  wake(): void;
  stop(): Promise<void>;
}

export const alertLoop = (
  tools: AlertTools,
  escalations: Escalations,
  report: (error: unknown) => void,
): AlertLoop => {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = true;

  /** Who was alerted when and by what goes into the escalation's own history. */
  const told = async (claimed: Claimed, finished: Finished): Promise<void> => {
    if (claimed.escalation_id === null || claimed.kind === "hand-over") return;
    const known = (await escalations.unanswered()).find((one) => one.escalationId === claimed.escalation_id);
    if (known === undefined) return;
    const to = { userId: claimed.user_id, name: claimed.user_name };
    const kind = claimed.channel_kind;
    const channel = kind === "push" || kind === "e-mail" ? kind : "webhook";
    if (finished === "sent") await escalations.alertSent(known, to, channel);
    else await escalations.alertFailed(known, to, channel);
  };

  const underWay = new Set<Promise<void>>();

  /** The failover, and deliveries begun; the end of each calls for another look. */
  const look = async (): Promise<{ readonly begun: number; readonly busy: boolean }> => {
    const open = await failOver(tools, escalations, report);
    const begun = await startDue(tools, AT_ONCE - underWay.size, told, report);
    for (const delivery of begun) {
      underWay.add(delivery);
      void delivery.finally(() => {
        underWay.delete(delivery);
        run();
      });
    }
    const busy = open > 0 || begun.length > 0 || (await tools.deps.db.asAccounts(anythingWaits));
    return { begun: begun.length, busy };
  };

  const pass = async (): Promise<void> => {
    for (;;) {
      const { begun } = await look();
      if (begun === 0 && underWay.size === 0) return;
      await Promise.all(underWay);
    }
  };

  const run = (): void => {
    if (stopped) return;
    if (running !== undefined) {
      again = true;
      return;
    }
    clearTimeout(timer);
    again = false;
    running = look()
      .catch((error: unknown) => {
        report(error);
        return { busy: true };
      })
      .then(({ busy }) => {
        running = undefined;
        if (stopped) return;
        if (again) return run();
        timer = setTimeout(run, busy ? BUSY_MS : QUIET_MS);
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
      await Promise.all(underWay);
    },
  };
};
