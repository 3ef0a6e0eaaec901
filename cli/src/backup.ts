import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { backupDone } from "@evenkeel/server/adapters/backup/backup-command";
import { BackupRefused } from "@evenkeel/server/adapters/backup/backup-failure";
import { KEYS_KEPT_DAYS } from "@evenkeel/server/adapters/backup/prune-keys";
import { type BackupDone, runBackup } from "@evenkeel/server/adapters/backup/run-backup";
import { askServer, NoServer } from "@evenkeel/server/adapters/control/client";
import { openDatabase } from "@evenkeel/server/adapters/database/open-database";
import { loadMasterKey } from "@evenkeel/server/adapters/vault/master-key";
import { type Config, readConfig } from "@evenkeel/server/config";
import { startFailure } from "@evenkeel/server/start-failure";

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const sayAside = (text: string): void => void process.stderr.write(`${text}\n`);

/** Straight from the database: a PostgreSQL server, or an embedded one that no server holds. */
const directly = async (config: Config, to: string): Promise<BackupDone> => {
  if (config.databaseUrl === undefined && !existsSync(join(config.home, "database"))) {
    throw new BackupRefused(`There is nothing to back up: no database is in ${config.home}.`);
  }
  const db = await openDatabase({ home: config.home, databaseUrl: config.databaseUrl, migrateUpTo: "none" });
  try {
    const { key } = await loadMasterKey({ home: config.home });
    return await runBackup(db, { to, masterKey: key, now: new Date(), onProgress: sayAside });
  } finally {
    await db.close();
  }
};

/** Through the server that runs on this data folder, as it alone may touch the embedded database. */
const throughServer = async (config: Config, to: string): Promise<BackupDone> => {
  try {
    return backupDone.parse(await askServer(config.home, "backup", { to }, sayAside));
  } catch (error) {
    if (error instanceof NoServer) return directly(config, to);
    throw error;
  }
};

const run = async (): Promise<void> => {
  const { values } = parseArgs({ options: { to: { type: "string" } } });
  const config = readConfig(process.env);
  const to = resolve(values.to ?? join(dirname(config.home), "backups"));
  const done = await (config.databaseUrl === undefined ? throughServer(config, to) : directly(config, to));
  say(`${done.rows} rows of ${done.members} members are in these two files, sealed with the master key:`);
  say(`  ${done.dataFile}\n  ${done.keysFile}`);
  say(
    `Keep the master key somewhere else: without it they do not open. Key backups may live for ${KEYS_KEPT_DAYS} days, so that deleted words stay deleted; remove copies you made elsewhere by then.`,
  );
  for (const file of done.pruned) say(`Older than ${KEYS_KEPT_DAYS} days and removed: ${file}`);
};

run().catch((error: unknown) => {
  sayAside(startFailure(error));
  process.exitCode = 1;
});
