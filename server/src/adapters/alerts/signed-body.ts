import { createHmac, randomBytes } from "node:crypto";

export const newWebhookSecret = (): string => `evk_${randomBytes(32).toString("base64url")}`;

/** Seconds since 1970 and the signature over them and the body, so that neither can be changed nor sent again later:
 *  hex(HMAC-SHA256(secret, timestamp "." body)). */
export const signedHeaders = (secret: string, body: Uint8Array, now: Date): Record<string, string> => {
  const timestamp = String(Math.floor(now.getTime() / 1_000));
  const signature = createHmac("sha256", secret).update(`${timestamp}.`).update(body).digest("hex");
  return { "evenkeel-timestamp": timestamp, "evenkeel-signature": `v1=${signature}` };
};
