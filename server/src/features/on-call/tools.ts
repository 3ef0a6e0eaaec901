import type { ChannelKind } from "@evenkeel/contract/on-call";
import { HOUSE_ID, loadHouseSecret } from "../../adapters/accounts/server-secret.ts";
import { mailSender } from "../../adapters/alerts/mail-sender.ts";
import { pushSender } from "../../adapters/alerts/push-sender.ts";
import type { Sender } from "../../adapters/alerts/sender.ts";
import { newVapidKeys, type VapidKeys } from "../../adapters/alerts/vapid.ts";
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

/** Whom a push service may write to: the address in `EVENKEEL_MAIL_FROM`. */
const contactOf = (mailFrom: string): string => `mailto:${/<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom}`;

export const alertTools = (deps: Deps, outbound: Outbound, wake: () => void): AlertTools => {
  let keys: Promise<VapidKeys> | undefined;
  const vapid = (): Promise<VapidKeys> => {
    keys ??= loadHouseSecret(deps.db, deps.vault, deps.now, "push", () =>
      JSON.stringify(newVapidKeys()),
    ).then((text) => JSON.parse(text) as VapidKeys);
    keys.catch(() => {
      keys = undefined;
    });
    return keys;
  };
  return {
    ...{ deps, outbound, vapid, wake },
    senders: {
      push: pushSender(outbound, vapid, contactOf(deps.config.mailFrom), deps.now),
      "e-mail": mailSender(deps.mail),
      webhook: webhookSender(outbound, deps.now),
    },
    sealer: () => deps.vault.sealerFor(HOUSE_ID),
  };
};
