import { isAbsolute } from "node:path";
import { z } from "zod";
import type { ControlHandler } from "../control/protocol.ts";
import { ControlFailure } from "../control/protocol.ts";
import type { Database } from "../database/access.ts";
import { loadMasterKey, MasterKeyRefused } from "../vault/master-key.ts";
import { BackupRefused } from "./backup-failure.ts";
import { runBackup } from "./run-backup.ts";

const backupInput = z.object({ to: z.string().refine(isAbsolute) });

/** `backup` over the control socket: the running server writes it, as it holds the database. */
export const backupCommand =
  (db: Database, home: string): ControlHandler =>
  async (input, onProgress) => {
    const parsed = backupInput.safeParse(input);
    if (!parsed.success) throw new ControlFailure("invalid-request", "Give the full path of a folder.");
    try {
      // Read anew: it may have been replaced since the start.
      const { key } = await loadMasterKey({ home });
      return await runBackup(db, { to: parsed.data.to, masterKey: key, now: new Date(), onProgress });
    } catch (error) {
      const told = error instanceof BackupRefused || error instanceof MasterKeyRefused;
      if (told) throw new ControlFailure("backup-refused", error.message);
      throw error;
    }
  };

export const backupDone = z.object({
  dataFile: z.string(),
  keysFile: z.string(),
  rows: z.number(),
  members: z.number(),
  pruned: z.array(z.string()),
});
