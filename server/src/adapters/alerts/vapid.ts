import { createECDH, createPrivateKey, sign } from "node:crypto";

/** The key pair by which push services know this server; raw, base64url. */
export interface VapidKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

export const newVapidKeys = (): VapidKeys => {
  const pair = createECDH("prime256v1");
  pair.generateKeys();
  // A private key may begin with zero bytes, which Node leaves out.
  const privateKey = Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()]).subarray(-32);
  return {
    publicKey: pair.getPublicKey("base64url"),
    privateKey: privateKey.toString("base64url"),
  };
};

const VALID_SECONDS = 12 * 3_600;
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** The header that says who sends: a signed token (ES256) for the push service of this one endpoint, good for twelve
 *  hours.
 *  @param contact `mailto:` or `https:` of whoever runs this server. @see rfc8292y2017 */
export const vapidHeader = (endpoint: string, keys: VapidKeys, contact: string, now: Date): string => {
  const raw = Buffer.from(keys.publicKey, "base64url");
  const key = createPrivateKey({
    format: "jwk",
    key: {
      ...{ kty: "EC", crv: "P-256", d: keys.privateKey },
      x: raw.subarray(1, 33).toString("base64url"),
      y: raw.subarray(33).toString("base64url"),
    },
  });
  const exp = Math.floor(now.getTime() / 1_000) + VALID_SECONDS;
  const claims = { aud: new URL(endpoint).origin, exp, sub: contact };
  const text = `${encode({ typ: "JWT", alg: "ES256" })}.${encode(claims)}`;
  const signature = sign("sha256", Buffer.from(text), { key, dsaEncoding: "ieee-p1363" });
  return `vapid t=${text}.${signature.toString("base64url")}, k=${keys.publicKey}`;
};
