import { createCipheriv, createECDH, hkdfSync } from "node:crypto";

/** What a browser gave when it subscribed. */
export interface PushKeys {
  /** Its public key on P-256, base64url, 65 bytes. */
  readonly p256dh: string;
  /** Its secret, base64url, 16 bytes. */
  readonly auth: string;
}

/** Chance, given in: a key pair for this one message and its salt. */
export interface PushChance {
  /** Private key on P-256, 32 bytes. */
  readonly privateKey: Uint8Array;
  /** 16 bytes. */
  readonly salt: Uint8Array;
}

const RECORD_SIZE = 4096;
/** Room that push services must give a body is 4096 bytes; header, padding mark and tag take 103. */
export const MOST_PUSH_BYTES: number = RECORD_SIZE - 103;

const derive = (secret: Uint8Array, salt: Uint8Array, info: Uint8Array, length: number): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, salt, info, length));

/** A message that only this browser can read: one record of `aes128gcm`, its header first.
 *  Key: HKDF(auth, ECDH, "WebPush: info" 0 browser-key own-key), then HKDF(salt, ...) for key and nonce.
 *  @throws RangeError when the text is longer than a push service must take; an error of Node when a key is none.
 *  @see rfc8291y2017 @see rfc8188y2017 */
export const encryptPush = (text: Uint8Array, keys: PushKeys, chance: PushChance): Buffer => {
  if (text.byteLength > MOST_PUSH_BYTES) throw new RangeError("A push message is too long.");
  const browserKey = Buffer.from(keys.p256dh, "base64url");
  const own = createECDH("prime256v1");
  own.setPrivateKey(chance.privateKey);
  const ownKey = own.getPublicKey();
  const shared = derive(
    own.computeSecret(browserKey),
    Buffer.from(keys.auth, "base64url"),
    Buffer.concat([Buffer.from("WebPush: info\0"), browserKey, ownKey]),
    32,
  );
  const key = derive(shared, chance.salt, Buffer.from("Content-Encoding: aes128gcm\0"), 16);
  const nonce = derive(shared, chance.salt, Buffer.from("Content-Encoding: nonce\0"), 12);
  const cipher = createCipheriv("aes-128-gcm", key, nonce);
  // 2 marks the last record.
  const sealed = Buffer.concat([cipher.update(text), cipher.update(Uint8Array.of(2)), cipher.final()]);
  const header = Buffer.alloc(21);
  header.set(chance.salt, 0);
  header.writeUInt32BE(RECORD_SIZE, 16);
  header.writeUInt8(ownKey.byteLength, 20);
  return Buffer.concat([header, ownKey, sealed, cipher.getAuthTag()]);
};
