import type { ChannelKind } from "@evenkeel/contract/on-call";
import { HOUSE_ID } from "../../adapters/accounts/server-secret.ts";
import { mailSender } from "../../adapters/alerts/mail-sender.ts";
import { pushSender } from "../../adapters/alerts/push-sender.ts";
import { openPushWay } from "../../adapters/alerts/push-way.ts";
import type { Sender } from "../../adapters/alerts/sender.ts";
import type { VapidKeys } from "../../adapters/alerts/vapid.ts";
import { webhookSender } from "../../adapters/alerts/webhook-sender.ts";
import type { Outbound } from "../../adapters/outbound/outbound.ts";
import type { Sealer } from "../../adapters/vault/vault.ts";
import type { Deps } from "../../deps.ts";

/** What alerts are sent with. */
export interface AlertTools {
  readonly deps: Deps;
  readonly outbound: Outbound;
  readonly senders: Readonly<Record<ChannelKind, Sender>>;
  /** By which push services know this server; made when they are first asked for. */
  vapid(): Promise<VapidKeys>;
  /** Of targets and codes: the house's own. */
  sealer(): Promise<Sealer>;
  /** Called when there is something to deliver: it need not wait for the next round. */
  wake(): void;
}

export const alertTools = (deps: Deps, outbound: Outbound, wake: () => void): AlertTools => {
  const push = openPushWay(deps, outbound);
  return {
    ...{ deps, outbound, vapid: push.vapid, wake },
    senders: {
      push: pushSender(push),
      "e-mail": mailSender(deps.mail),
      webhook: webhookSender(outbound, deps.now),
    },
    sealer: () => deps.vault.sealerFor(HOUSE_ID),
  };
};
