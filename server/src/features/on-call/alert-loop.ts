import { anythingWaits } from "./alert-store.ts";
import { type Claimed, deliverDue, type Finished } from "./deliver.ts";
import type { Escalations } from "./escalations.ts";
import { failOver } from "./fail-over.ts";
import type { AlertTools } from "./tools.ts";

/** Clocks are looked at this often while something is open or waits to be sent. What begins in this process is seen at
 *  once, what begins in another or goes by a change of the rota within the longer time. */
const BUSY_MS = 1_000;
const QUIET_MS = 15_000;

export interface AlertLoop {
  /** Everything that is due now: the failover, then deliveries until none is due. */
  pass(): Promise<{ readonly busy: boolean }>;
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

  const pass = async (): Promise<{ readonly busy: boolean }> => {
    let open = await failOver(tools, escalations, report);
    while ((await deliverDue(tools, (one, finished) => told(one, finished).catch(report))) > 0)
      // A delivery that failed for good may bring the next in line.
      open = await failOver(tools, escalations, report);
    return { busy: open > 0 || (await tools.deps.db.asAccounts(anythingWaits)) };
  };

  const run = (): void => {
    if (stopped) return;
    if (running !== undefined) {
      again = true;
      return;
    }
    clearTimeout(timer);
    again = false;
    running = pass()
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
    },
  };
};
