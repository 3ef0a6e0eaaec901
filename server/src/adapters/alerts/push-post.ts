import { createECDH, randomBytes } from "node:crypto";
import { z } from "zod";
import type { Outbound } from "../outbound/outbound.ts";
import { outcomeOf, type SendOutcome } from "./sender.ts";
import { type VapidKeys, vapidHeader } from "./vapid.ts";
import { encryptPush } from "./web-push-encryption.ts";

const pushTarget = z.object({
  endpoint: z.string(),
  keys: z.object({ p256dh: z.string(), auth: z.string() }),
});

/** What goes to one browser, and how the push service is to treat it. */
export interface PushMessage {
  readonly words: Readonly<Record<string, unknown>>;
  /** A message that finds the device off is of use for so long. */
  readonly keptSeconds: number;
  readonly urgency: "high" | "normal";
  /** A later message of the same topic takes the place of one that still waits; 32 characters of base64url at most. */
  readonly topic?: string;
}

/** Gone for good: the browser unsubscribed, or the push service forgot it. */
const GONE = new Set([404, 410]);

export interface PushWay {
  readonly outbound: Outbound;
  readonly vapid: () => Promise<VapidKeys>;
  /** `mailto:` or `https:` of whoever runs this server. */
  readonly contact: string;
  readonly now: () => Date;
}

/** A message to a browser, through the push service it chose; the service can read nothing of it. */
export const postPush = async (
  { outbound, vapid, contact, now }: PushWay,
  target: string,
  { words, keptSeconds, urgency, topic }: PushMessage,
): Promise<SendOutcome> => {
  const { endpoint, keys } = pushTarget.parse(JSON.parse(target));
  const once = createECDH("prime256v1");
  once.generateKeys();
  const chance = { privateKey: once.getPrivateKey(), salt: randomBytes(16) };
  const headers = {
    "content-type": "application/octet-stream",
    "content-encoding": "aes128gcm",
    ttl: String(keptSeconds),
    urgency,
    ...(topic === undefined ? {} : { topic }),
    authorization: vapidHeader(endpoint, await vapid(), contact, now()),
  };
  const body = encryptPush(Buffer.from(JSON.stringify(words)), keys, chance);
  const answer = await outbound.post({ url: endpoint, headers, body });
  if (answer.kind === "answered" && GONE.has(answer.status))
    return { kind: "hopeless", problem: "subscription-gone", status: answer.status };
  return outcomeOf(answer);
};
