import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { KeyGone, type Vault } from "./adapters/vault/vault.ts";

/** Keys in memory, for tests of what stands on a vault; the vault itself is tried on the database. */
export const memoryVault = (): Vault => {
  const keys = new Map<string, Buffer>();
  return {
    createKey: async (id) => void keys.set(id, randomBytes(32)),
    sealerFor: async (id) => {
      const key = keys.get(id);
      if (key === undefined) throw new KeyGone();
      return {
        seal: (text, context) => {
          const nonce = randomBytes(12);
          const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(context));
          const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
          return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
        },
        open: (sealed, context) => {
          const bytes = Buffer.from(sealed);
          const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
          decipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(12, 28));
          return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
        },
      };
    },
    destroyKey: async (id) => void keys.delete(id),
    rotateMasterKey: async () => 0,
  };
};
