import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { SealBroken } from "./vault.ts";

const VERSION = 1;
const NONCE = 12;
const TAG = 16;
export const KEY_BYTES = 32;

/** AES-256-GCM: version (1 byte), nonce (12, fresh), ciphertext, tag (16). `bound` is authenticated, not stored. */
export const sealBytes = (key: Uint8Array, plain: Uint8Array, bound: string): Buffer => {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(bound, "utf8"));
  const body = cipher.update(plain);
  cipher.final();
  return Buffer.concat([Buffer.of(VERSION), nonce, body, cipher.getAuthTag()]);
};

/** @throws SealBroken when the key, `bound` or the bytes are not those it was sealed with. */
export const openBytes = (key: Uint8Array, sealed: Uint8Array, bound: string): Buffer => {
  if (sealed.length < 1 + NONCE + TAG) throw new SealBroken("A sealed value is too short.");
  if (sealed[0] !== VERSION) throw new SealBroken(`A sealed value has the unknown version ${sealed[0]}.`);
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(1, 1 + NONCE), {
      authTagLength: TAG,
    });
    decipher.setAAD(Buffer.from(bound, "utf8"));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
    const plain = decipher.update(sealed.subarray(1 + NONCE, sealed.length - TAG));
    return Buffer.concat([plain, decipher.final()]);
  } catch (error) {
    throw new SealBroken("A sealed value does not open: another key or place, or changed bytes.", {
      cause: error,
    });
  }
};
