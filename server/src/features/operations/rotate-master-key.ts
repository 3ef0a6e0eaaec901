import { randomBytes } from "node:crypto";
import { copyFile, open, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ControlFailure } from "../../adapters/control/protocol.ts";
import { loadMasterKey, masterKeyFile, masterKeyId } from "../../adapters/vault/master-key.ts";
import type { Vault } from "../../adapters/vault/vault.ts";

/** Wraps every member's key under a new master key. The new key is on disk, under its own name, before the database
 *  asks for it; the old one stays beside it, because backups of keys made until now open with it alone.
 *  @throws ControlFailure when the key comes from the environment, which a program cannot change for its starter. */
export const rotateMasterKey = async (
  vault: Vault,
  home: string,
): Promise<{ keys: number; file: string; oldFile: string }> => {
  if ((process.env.EVENKEEL_MASTER_KEY ?? "") !== "")
    throw new ControlFailure(
      "key-in-environment",
      "The master key comes from EVENKEEL_MASTER_KEY. Stop the server, set EVENKEEL_MASTER_KEY_PREVIOUS to it and EVENKEEL_MASTER_KEY to a new one (openssl rand -hex 32), and start again.",
    );
  const file = masterKeyFile({ home });
  const { id: oldId } = await loadMasterKey({ home });
  const next = randomBytes(32);
  const named = (id: string): string => join(dirname(file), `master-${id}.key`);
  const handle = await open(named(masterKeyId(next)), "wx", 0o600);
  try {
    await handle.writeFile(`${next.toString("hex")}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await copyFile(file, named(oldId));
  const keys = await vault.rotateMasterKey(next);
  await rename(named(masterKeyId(next)), file);
  return { keys, file, oldFile: named(oldId) };
};
