import { ControlFailure } from "./adapters/control/protocol.ts";
import { BadSetting } from "./bad-setting.ts";
import { PortTaken } from "./http/listen.ts";

/** Failures whose message is a sentence for the operator already. */
const TOLD = new Set([
  "FolderInUse",
  "EmbeddedRefused",
  "MigrationRefused",
  "DatabaseUnavailable",
  "MasterKeyRefused",
  "StorageFull",
  "BackupRefused",
]);

/** What to print when the server cannot start: a sentence where the cause is known, else everything there is. */
export const startFailure = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const told = error instanceof BadSetting || error instanceof PortTaken || error instanceof ControlFailure;
  if (told || TOLD.has(error.constructor.name)) return error.message;
  // A flag that parseArgs does not know; its message says which.
  if ("code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) return error.message;
  return error.stack ?? error.message;
};
