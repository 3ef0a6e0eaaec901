import { statfsSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { housekeeping } from "./embedded-housekeeping.ts";
import { statementNow } from "./embedded-statement.ts";

/** The thread in which the embedded database lives. It is given bytes of the PostgreSQL wire protocol and answers
 *  with bytes; the client on the other side is the same one that talks to a PostgreSQL server. */
export type ToWorker = { kind: "bytes"; bytes: Uint8Array } | { kind: "begin-session" } | { kind: "stop" };
export type FromWorker =
  | { kind: "ready" }
  | { kind: "bytes"; bytes: Uint8Array }
  | { kind: "failed"; message: string; code: string }
  | { kind: "stopped" };

/** Written when the database is made. It serves one client and reads through the system's own file cache: a small
 *  buffer saves 130 MB of memory, and nobody copies its log. */
const SETTINGS = [
  "shared_buffers = 32MB",
  "max_connections = 8",
  "wal_level = minimal",
  "max_wal_senders = 0",
  "min_wal_size = 32MB",
  "max_wal_size = 128MB",
];

const port = parentPort;
if (port === null) throw new Error("embedded-worker.ts runs only as a worker thread");

const answer = (message: FromWorker): void => {
  if (message.kind === "bytes") port.postMessage(message, [message.bytes.buffer as ArrayBuffer]);
  else port.postMessage(message);
};

const { dataDir } = workerData as { dataDir: string };
const LEAST_ROOM_BYTES = 20 * 1024 * 1024;

/** A database that cannot even start for lack of room does not say so itself. */
const noRoom = (): boolean => {
  try {
    const { bavail, bsize } = statfsSync(dataDir);
    return bavail * bsize < LEAST_ROOM_BYTES;
  } catch {
    return false;
  }
};

const fail = (error: unknown): void => {
  const told = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  const code = told === "" && noRoom() ? "ENOSPC" : told;
  answer({ kind: "failed", message: error instanceof Error ? error.message : String(error), code });
  // A database that threw outside the protocol is in an unknown state: the thread ends and a new one recovers
  // from the write-ahead log. The message above is flushed first.
  setTimeout(() => process.exit(1), 10);
};

const start = async (): Promise<void> => {
  const database = await PGlite.create({ dataDir, postgresqlconf: [...SETTINGS] });
  const keeper = housekeeping(database);

  const receive = (message: ToWorker): void => {
    if (message.kind === "bytes") {
      const bytes = database.execProtocolRawSync(message.bytes);
      if (bytes.length > 0) {
        // Every answer ends with ReadyForQuery, whose last byte is "I" when no transaction is open.
        keeper.noteStatement(bytes[bytes.length - 1] === 0x49);
        answer({ kind: "bytes", bytes });
      }
    } else if (message.kind === "begin-session") {
      statementNow(database, "rollback");
      statementNow(database, "discard all");
    }
  };

  port.on("message", (message: ToWorker) => {
    if (message.kind === "stop") {
      keeper.stop();
      database.close().then(() => {
        answer({ kind: "stopped" });
        port.close();
      }, fail);
      return;
    }
    try {
      receive(message);
    } catch (error) {
      fail(error);
    }
  });
  answer({ kind: "ready" });
};

start().catch(fail);
