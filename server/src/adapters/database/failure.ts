/** The database cannot be reached, or went away. `outcome` says what became of the transaction:
 *  `not-applied` (nothing of it is stored) or `unknown` (the connection was lost while it was being committed). */
export class DatabaseUnavailable extends Error {
  readonly outcome: "not-applied" | "unknown";
  constructor(outcome: "not-applied" | "unknown", cause: unknown) {
    super(
      outcome === "unknown"
        ? "The connection to the database was lost during a commit."
        : "The database cannot be reached.",
      { cause },
    );
    this.outcome = outcome;
  }
}

/** The disk that holds the database is full: nothing of the transaction is stored. */
export class StorageFull extends Error {
  constructor(cause: unknown) {
    super("The disk that holds the database is full.", { cause });
  }
}

/** A statement was sent after `close`, or after the transaction it belonged to had ended. */
export class DatabaseClosed extends Error {}

/** SQLSTATE of PostgreSQL or errno of the system, else "". */
export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

const LOST = new Set([
  "ECONNRESET",
  "ECONNREFUSED",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENOENT",
  // admin_shutdown, crash_shutdown, cannot_connect_now, idle_session_timeout, too_many_connections
  "57P01",
  "57P02",
  "57P03",
  "57P05",
  "53300",
  // idle_in_transaction_session_timeout, transaction_timeout
  "25P03",
  "25P04",
]);
const LOST_TEXT =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|timeout expired|Query read timeout|The embedded database stopped)/;

export const isConnectionLost = (error: unknown): boolean => {
  const code = codeOf(error);
  if (LOST.has(code) || code.startsWith("08")) return true;
  return error instanceof Error && LOST_TEXT.test(error.message);
};

/** A serialisation failure, a deadlock, or a plan prepared before a migration by another process: running the
 *  transaction again is the cure. */
export const isWorthRunningAgain = (error: unknown): boolean => {
  const code = codeOf(error);
  if (code === "40001" || code === "40P01") return true;
  return code === "0A000" && error instanceof Error && error.message.includes("cached plan");
};

export const isStorageFull = (error: unknown): boolean => {
  const code = codeOf(error);
  return (
    code === "53100" ||
    code === "ENOSPC" ||
    (error instanceof Error && error.message.includes("No space left on device"))
  );
};

/** After these a server's own process ends and is started anew; the embedded database has to be told to. */
export const endsTheDatabase = (error: unknown): boolean =>
  isStorageFull(error) ||
  (error instanceof Error &&
    "severity" in error &&
    (error.severity === "PANIC" || error.severity === "FATAL"));
