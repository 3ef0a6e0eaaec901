import { sql } from "kysely";
import type { Trx } from "../database/access.ts";
import { fullName, readCatalogue } from "../database/catalogue.ts";
import { migrations } from "../database/migrations/all.ts";
import { type DatabaseConfig, openDatabase } from "../database/open-database.ts";
import { BackupRefused } from "./backup-failure.ts";
import { checkBackup } from "./check-backup.ts";
import { erasure, loadRows } from "./load-rows.ts";

export interface RestoreOptions {
  readonly dataFile: string;
  /** The file beside the data file when absent. */
  readonly keysFile?: string | undefined;
  readonly masterKey: Uint8Array;
  readonly database: Pick<DatabaseConfig, "home" | "databaseUrl">;
  readonly onProgress?: ((text: string) => void) | undefined;
}

export interface RestoreDone {
  readonly rows: number;
  /** Members deleted after the backup, whose rows stayed out, and how many rows that were. */
  readonly erasedMembers: number;
  readonly erasedRows: number;
  readonly madeAt: string;
}

const refuseUsed = async (trx: Trx): Promise<void> => {
  for (const table of await readCatalogue(trx)) {
    const { rows } = await sql`select 1 from ${sql.table(fullName(table))} limit 1`.execute(trx);
    if (rows.length > 0) {
      throw new BackupRefused(
        `The database is not empty (${fullName(table)} has rows): a restore never mixes with or replaces what is there. Point EVENKEEL_HOME at a new folder, or DATABASE_URL at a new database, that no server has used yet.`,
      );
    }
  }
};

/** Puts a backup into an empty database: the schema as it was then, every row, a check of the counts, all in one
 *  transaction; then the schema is brought forward to this version. @throws BackupRefused */
export const runRestore = async (options: RestoreOptions): Promise<RestoreDone> => {
  const { dataFile, masterKey, database, onProgress } = options;
  onProgress?.("Checking the backup from beginning to end");
  const { data, keysFile, erased } = await checkBackup(dataFile, options.keysFile, masterKey);
  if (!migrations.some(({ name }) => name === data.schema)) {
    throw new BackupRefused(
      `The backup was made at "${data.schema}", which this version of Evenkeel does not know. Restore it with the version that made it, or a newer one.`,
    );
  }
  const db = await openDatabase({ ...database, migrateUpTo: data.schema });
  let done: RestoreDone;
  try {
    done = await db.asBackup(async (trx) => {
      await refuseUsed(trx);
      const present = await schemaNow(trx);
      if (present !== data.schema) {
        throw new BackupRefused(
          `The database is already at "${present}", the backup is from "${data.schema}". Restore into a database that no server has used yet.`,
        );
      }
      onProgress?.("Restoring the data");
      const staysOut = erasure(erased);
      const rows = await loadRows(trx, dataFile, masterKey, staysOut);
      onProgress?.("Restoring the keys");
      const keys = await loadRows(trx, keysFile, masterKey, () => false);
      return {
        rows: rows.rows + keys.rows,
        erasedMembers: erased.size,
        erasedRows: rows.left,
        madeAt: data.createdAt,
      };
    });
  } finally {
    await db.close();
  }
  if (data.schema !== migrations.at(-1)?.name)
    await (await openDatabase({ ...database, onProgress })).close();
  return done;
};

const schemaNow = async (trx: Trx): Promise<string | undefined> => {
  const { rows } = await sql<{ name: string }>`select max(name) as name from public.migration`.execute(trx);
  return rows[0]?.name;
};
