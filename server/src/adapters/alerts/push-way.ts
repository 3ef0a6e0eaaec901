import type { Config } from "../../config.ts";
import { loadHouseSecret } from "../accounts/server-secret.ts";
import type { Database } from "../database/access.ts";
import type { Outbound } from "../outbound/outbound.ts";
import type { Vault } from "../vault/vault.ts";
import type { PushWay } from "./push-post.ts";
import { newVapidKeys, type VapidKeys } from "./vapid.ts";

/** Whom a push service may write to: the address in `EVENKEEL_MAIL_FROM`. */
const contactOf = (mailFrom: string): string => `mailto:${/<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom}`;

/** How this server sends to browsers. Its keys are made when they are first asked for, and are the same in every
 *  process on one database. */
export const openPushWay = (
  {
    db,
    vault,
    config,
    now,
  }: { readonly db: Database; readonly vault: Vault; readonly config: Config; readonly now: () => Date },
  outbound: Outbound,
): PushWay => {
  let keys: Promise<VapidKeys> | undefined;
  const vapid = (): Promise<VapidKeys> => {
    keys ??= loadHouseSecret(db, vault, now, "push", () => JSON.stringify(newVapidKeys())).then(
      (text) => JSON.parse(text) as VapidKeys,
    );
    keys.catch(() => {
      keys = undefined;
    });
    return keys;
  };
  return { outbound, vapid, contact: contactOf(config.mailFrom), now };
};
