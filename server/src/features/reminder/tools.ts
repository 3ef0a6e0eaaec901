import type { PushWay } from "../../adapters/alerts/push-post.ts";
import { openPushWay } from "../../adapters/alerts/push-way.ts";
import type { Outbound } from "../../adapters/outbound/outbound.ts";
import type { Deps } from "../../deps.ts";

/** What notes are sent with. */
export interface ReminderTools {
  readonly deps: Deps;
  readonly outbound: Outbound;
  readonly push: PushWay;
  /** Called when there is something to look at: it need not wait for the next round. */
  wake(): void;
}

export const reminderTools = (deps: Deps, outbound: Outbound, wake: () => void): ReminderTools => ({
  ...{ deps, outbound, wake },
  push: openPushWay(deps, outbound),
});
