import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Database, Trx } from "../database/access.ts";
import { readCatalogue, type Table } from "../database/catalogue.ts";
import { schemaVersion } from "../database/migrate.ts";
import { transactionsOf } from "../database/transactions-of.ts";
import { masterKeyId } from "../vault/master-key.ts";
import { BackupRefused } from "./backup-failure.ts";
import { dump } from "./dump.ts";
import { pruneKeys } from "./prune-keys.ts";
import { type BackupHeader, newSalt, sealing } from "./sealed-file.ts";

export interface BackupOptions {
  /** Folder to write to; made when it is not there. */
  readonly to: string;
  readonly masterKey: Uint8Array;
  readonly now: Date;
  readonly onProgress?: ((text: string) => void) | undefined;
}

export interface BackupDone {
  readonly dataFile: string;
  readonly keysFile: string;
  readonly rows: number;
  readonly members: number;
  /** Older key backups that were removed. */
  readonly pruned: readonly string[];
}

/** On disk for sure, then under its name: a file with a backup's name is a whole backup. */
const settle = async (from: string, to: string): Promise<void> => {
  const handle = await open(from, "r+");
  await handle.sync();
  await handle.close();
  await rename(from, to);
};

const writeFileOf = async (
  trx: Trx,
  file: string,
  tables: readonly Table[],
  header: BackupHeader,
  masterKey: Uint8Array,
): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {};
  await pipeline(
    Readable.from(
      dump(trx, tables, (manifest) => {
        for (const [name, { rows }] of Object.entries(manifest.tables)) counts[name] = rows;
      }),
      { highWaterMark: 2 },
    ),
    createGzip(),
    sealing(masterKey, header),
    createWriteStream(file, { mode: 0o600, flags: "w" }),
  );
  return counts;
};

/** A backup under a key that does not open the members' keys in it would be of no use. */
const refuseOtherKey = async (trx: Trx, given: string): Promise<void> => {
  const row = await trx.selectFrom("vault.master_key").select("master_key_id").executeTakeFirst();
  if (row === undefined || row.master_key_id === given) return;
  throw new BackupRefused(
    `The database was written under the master key ${row.master_key_id}; the one given here is ${given}. Set EVENKEEL_MASTER_KEY (or EVENKEEL_MASTER_KEY_FILE) to the server's.`,
  );
};

/** Writes two sealed files of one moment: everything but the members' keys, and the keys. It takes no lock and writes
 *  nothing to the database, so members go on meanwhile (on the embedded database they wait for their turn).
 *  @throws BackupRefused */
export const runBackup = async (db: Database, options: BackupOptions): Promise<BackupDone> => {
  const { masterKey, now, onProgress } = options;
  const folder = resolve(options.to);
  const schema = await schemaVersion(transactionsOf(db).connections);
  if (schema === undefined)
    throw new BackupRefused("There is nothing to back up: the database has never been used.");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const stem = join(folder, `evenkeel-${now.toISOString().replaceAll(":", "-")}`);
  const files = { data: `${stem}.data.backup`, keys: `${stem}.keys.backup` };
  const id = randomUUID();
  const headerOf = (kind: "data" | "keys"): BackupHeader => ({
    kind,
    id,
    createdAt: now.toISOString(),
    schema,
    masterKeyId: masterKeyId(masterKey),
    salt: newSalt(),
  });
  try {
    const counts = await db.asBackup(async (trx) => {
      await refuseOtherKey(trx, masterKeyId(masterKey));
      const tables = await readCatalogue(trx);
      const isKeys = (table: Table): boolean => table.schema === "vault";
      onProgress?.("Writing the data");
      const data = await writeFileOf(
        trx,
        `${files.data}.part`,
        tables.filter((table) => !isKeys(table)),
        headerOf("data"),
        masterKey,
      );
      onProgress?.("Writing the keys");
      const keys = await writeFileOf(
        trx,
        `${files.keys}.part`,
        tables.filter(isKeys),
        headerOf("keys"),
        masterKey,
      );
      return { ...data, ...keys };
    });
    await settle(`${files.keys}.part`, files.keys);
    await settle(`${files.data}.part`, files.data);
    return {
      dataFile: files.data,
      keysFile: files.keys,
      rows: Object.values(counts).reduce((sum, rows) => sum + rows, 0),
      members: counts["public.member"] ?? 0,
      pruned: await pruneKeys(folder, now),
    };
  } catch (error) {
    await rm(`${files.data}.part`, { force: true });
    await rm(`${files.keys}.part`, { force: true });
    throw error;
  }
};
