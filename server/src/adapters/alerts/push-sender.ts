import { createECDH, randomBytes } from "node:crypto";
import { z } from "zod";
import type { Outbound } from "../outbound/outbound.ts";
import { noticeWords } from "./notice.ts";
import { outcomeOf, type Sender } from "./sender.ts";
import { type VapidKeys, vapidHeader } from "./vapid.ts";
import { encryptPush } from "./web-push-encryption.ts";

export const pushTarget = z.object({
  endpoint: z.string(),
  keys: z.object({ p256dh: z.string(), auth: z.string() }),
});

/** An alert that finds the device off is of use for this long. */
const KEPT_SECONDS = 3_600;
/** Gone for good: the browser unsubscribed, or the push service forgot it. */
const GONE = new Set([404, 410]);

/** A message to a browser, through the push service it chose; the service can read nothing of it. */
export const pushSender = (
  outbound: Outbound,
  vapid: () => Promise<VapidKeys>,
  contact: string,
  now: () => Date,
): Sender => ({
  send: async (target, notice) => {
    const { endpoint, keys } = pushTarget.parse(JSON.parse(target));
    const { title, text } = noticeWords(notice);
    const words = { title, text, link: notice.link, deliveryId: notice.deliveryId, kind: notice.kind };
    const once = createECDH("prime256v1");
    once.generateKeys();
    const chance = { privateKey: once.getPrivateKey(), salt: randomBytes(16) };
    const headers = {
      "content-type": "application/octet-stream",
      "content-encoding": "aes128gcm",
      ttl: String(KEPT_SECONDS),
      urgency: "high",
      authorization: vapidHeader(endpoint, await vapid(), contact, now()),
    };
    const body = encryptPush(Buffer.from(JSON.stringify(words)), keys, chance);
    const answer = await outbound.post({ url: endpoint, headers, body });
    if (answer.kind === "answered" && GONE.has(answer.status))
      return { kind: "hopeless", problem: "subscription-gone", status: answer.status };
    return outcomeOf(answer);
  },
});
