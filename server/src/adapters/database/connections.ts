import pg from "pg";
import { type EmbeddedThread, embeddedThread } from "./embedded-thread.ts";
import { valueTypes } from "./value-types.ts";

/** Connections to one database. On the embedded database there is one, handed out in order of asking. */
export interface Connections {
  readonly kind: "embedded" | "postgres";
  take(): Promise<pg.PoolClient>;
  /** How many wait for one. */
  waiting(): number;
  /** Starts the database itself again, where it is ours and may be in a state it does not come out of. */
  startAgain(): Promise<void>;
  close(): Promise<void>;
}

const CONNECT_MS = 10_000;
const POOL_SIZE = 12;
/** Includes making a new database at the first start. */
const EMBEDDED_CONNECT_MS = 60_000;

/** A connection that breaks while it is out reports the break to the statement that runs on it; without a listener
 *  Node would also end the process. */
const tolerateBreaks = (pool: pg.Pool): void => {
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
};

export const postgresConnections = (databaseUrl: string): Connections => {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: Number(process.env.EVENKEEL_DATABASE_POOL ?? POOL_SIZE),
    connectionTimeoutMillis: CONNECT_MS,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    application_name: "evenkeel",
    types: valueTypes,
    pipeline: true,
  } as pg.PoolConfig);
  tolerateBreaks(pool);
  return {
    kind: "postgres",
    take: () => pool.connect(),
    waiting: () => pool.waitingCount,
    startAgain: async () => undefined,
    close: () => pool.end(),
  };
};

/** @param dataDir a folder, or `memory://` for a database that is gone with the process. */
export const embeddedConnections = (
  dataDir: string,
  thread: EmbeddedThread = embeddedThread(dataDir),
): Connections => {
  const pool = new pg.Pool({
    host: "embedded",
    user: "postgres",
    database: "postgres",
    ssl: false,
    max: 1,
    connectionTimeoutMillis: EMBEDDED_CONNECT_MS,
    idleTimeoutMillis: 0,
    stream: () => thread.connection(),
    types: valueTypes,
    pipeline: true,
  } as pg.PoolConfig);
  tolerateBreaks(pool);
  return {
    kind: "embedded",
    take: () => pool.connect(),
    waiting: () => pool.waitingCount,
    startAgain: () => thread.kill(),
    close: async () => {
      await pool.end();
      await thread.stop();
    },
  };
};
