import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Database } from "./access.ts";
import { type Connections, embeddedConnections, postgresConnections } from "./connections.ts";
import { type FolderLock, lockFolder } from "./data-folder-lock.ts";
import { DatabaseUnavailable, isConnectionLost } from "./failure.ts";
import * as identity from "./identity.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/all.ts";
import { type Transactions, transactionsOn } from "./transaction.ts";
import { registerTransactions } from "./transactions-of.ts";
import { trxOn } from "./trx.ts";

export interface DatabaseConfig {
  /** The server data folder; the embedded database lives in `<home>/database`. */
  readonly home: string;
  /** A PostgreSQL server instead of the embedded database. */
  readonly databaseUrl?: string | undefined;
  readonly onProgress?: ((text: string) => void) | undefined;
  /** Last migration to apply, or `none` to leave the schema as it is. All are applied when absent. */
  readonly migrateUpTo?: string | "none" | undefined;
}

/** The embedded database is not fit for what it was asked to do here. */
export class EmbeddedRefused extends Error {}

const HEALTH_MS = 3_000;
const START_TRIES = 20;
const START_PAUSE_MS = 500;

const databaseOn = (
  connections: Connections,
  transactions: Transactions,
  lock: FolderLock | undefined,
): Database => {
  const as = <T>(who: identity.Identity, work: (trx: ReturnType<typeof trxOn>) => Promise<T>): Promise<T> =>
    transactions.run(who, (session) => work(trxOn(session)));
  const once = <T>(who: identity.Identity, work: (trx: ReturnType<typeof trxOn>) => Promise<T>): Promise<T> =>
    transactions.once(who, (session) => work(trxOn(session)));
  const database: Database = {
    kind: connections.kind,
    asMember: async (memberId, work) => as(identity.member(memberId), work),
    asMemberOnce: async (memberId, work) => once(identity.member(memberId), work),
    asClinician: async (clinicianId, work) => as(identity.clinician(clinicianId), work),
    asSystem: async (memberId, work) => as(identity.system(memberId), work),
    asSystemOnce: async (memberId, work) => once(identity.system(memberId), work),
    asAccounts: (work) => as(identity.accounts, work),
    asVault: (work) => as(identity.vaultKeeper, work),
    asBackup: (work) => as(identity.backup, work),
    healthy: async () => {
      const answer = transactions.answers().then(
        () => true,
        () => false,
      );
      return Promise.race([answer, wait(HEALTH_MS, false, { ref: false })]);
    },
    close: async () => {
      await transactions.close();
      await lock?.release();
    },
  };
  registerTransactions(database, transactions);
  return database;
};

/** A server that starts beside its database may be there first. */
const untilReachable = async (
  connections: Connections,
  onProgress: ((text: string) => void) | undefined,
): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    try {
      (await connections.take()).release();
      return;
    } catch (error) {
      if (!isConnectionLost(error)) throw error;
      if (tries === START_TRIES) throw new DatabaseUnavailable("not-applied", error);
      if (tries === 1) onProgress?.("Waiting for the database to answer");
      await wait(START_PAUSE_MS);
    }
  }
};

const refuseInProduction = (): void => {
  if (process.env.NODE_ENV === "production" && process.env.EVENKEEL_ALLOW_EMBEDDED !== "1") {
    throw new EmbeddedRefused(
      "In production Evenkeel wants a PostgreSQL server: set DATABASE_URL. The embedded database can lose its last writes when the machine itself goes down; to use it all the same, set EVENKEEL_ALLOW_EMBEDDED=1.",
    );
  }
};

/** Opens a database on connections that exist already, and brings its schema forward. */
export const openOn = async (
  connections: Connections,
  config: Pick<DatabaseConfig, "onProgress" | "migrateUpTo">,
  lock?: FolderLock,
): Promise<Database> => {
  try {
    await untilReachable(connections, config.onProgress);
    if (config.migrateUpTo !== "none") {
      await migrate(connections, migrations, { upTo: config.migrateUpTo, onProgress: config.onProgress });
    }
  } catch (error) {
    await connections.close();
    await lock?.release();
    throw error;
  }
  return databaseOn(connections, transactionsOn(connections), lock);
};

/** Opens the PostgreSQL server of `databaseUrl`, else the embedded database in `<home>/database` behind a lock, and
 *  brings the schema forward.
 *  @throws FolderInUse, EmbeddedRefused, MigrationRefused, DatabaseUnavailable. */
export const openDatabase = async (config: DatabaseConfig): Promise<Database> => {
  if (config.databaseUrl !== undefined && config.databaseUrl !== "") {
    return openOn(postgresConnections(config.databaseUrl), config);
  }
  refuseInProduction();
  const home = resolve(config.home);
  const lock = await lockFolder(home);
  try {
    const folder = join(home, "database");
    await mkdir(folder, { recursive: true, mode: 0o700 });
    config.onProgress?.(
      "Using the embedded database. It survives a crash of this program, not of the machine: it does not force its writes to disk. For people's real data set DATABASE_URL.",
    );
    return await openOn(embeddedConnections(folder), config, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
};
