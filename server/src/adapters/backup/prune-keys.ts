import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { readHeader } from "./sealed-file.ts";

/** How long a copy of the keys may live: a member who deletes their account is told that their words are unreadable
 *  everywhere by then. */
export const KEYS_KEPT_DAYS = 30;

/** Removes key backups from a folder that are older than may be. @returns the files removed. */
export const pruneKeys = async (folder: string, now: Date): Promise<readonly string[]> => {
  const pruned: string[] = [];
  for (const name of (await readdir(folder)).sort()) {
    if (!name.endsWith(".keys.backup")) continue;
    const file = join(folder, name);
    const found = await readHeader(file).catch(() => undefined);
    if (found?.header.kind !== "keys") continue;
    const age = now.getTime() - Date.parse(found.header.createdAt);
    if (age <= KEYS_KEPT_DAYS * 86_400_000) continue;
    await rm(file);
    pruned.push(file);
  }
  return pruned;
};
