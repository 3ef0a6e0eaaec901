import { setImmediate as breathe } from "node:timers/promises";
import type { JournalEntry, JournalInput } from "@evenkeel/contract/check-in";
import { z } from "zod";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { openCursor, sealCursor } from "../../sealed-cursor.ts";
import { foldForSearch } from "../../text-search.ts";
import { moodOfText } from "../feelings/mood-of-text.ts";
import { renewMood } from "../feelings/store.ts";
import { asEntry, sealEntry } from "./sealed-entry.ts";
import {
  deleteEntry,
  entriesBefore,
  entryVersions,
  insertEntry,
  type JournalRow,
  lockEntry,
  nextVersion,
} from "./store.ts";

const SCAN_BATCH = 200;
const MOST_SCANNED = 2_000;
const place = z.tuple([z.iso.datetime(), z.uuid()]);

/** Keeps an entry, or its next version. The same text again changes nothing.
 *  @throws ApiError `conflict` when the edit began from a version that is no longer the newest (the client keeps
 *  both), or the entry was deleted. */
export const keepEntry = async (
  deps: Deps,
  memberId: string,
  id: string,
  input: JournalInput,
): Promise<JournalEntry> => {
  const { db, vault, now } = deps;
  const sealer = await vault.sealerFor(memberId);
  const text = Buffer.from(input.text, "utf8").toString("utf8");
  const at = new Date(input.at);
  const { zone } = input;
  const mood = await moodOfText(deps, memberId, text, { sourceKind: "journal", sourceId: id, at, zone });
  return db.asMember(memberId, async (trx) => {
    if (input.baseVersion === 0) {
      const sealed = sealEntry(sealer, id, 1, text);
      if (await insertEntry(trx, memberId, { id, sealed, at, zone })) {
        await renewMood(trx, memberId, id, mood);
        return { id, text, at: at.toISOString(), zone, version: 1, editedAt: null };
      }
    }
    const row = await lockEntry(trx, memberId, id);
    if (row === undefined) throw new ApiError("not-found");
    if (row.deleted) throw new ApiError("conflict");
    const current = asEntry(sealer, row);
    if (current.text === text) return current;
    if (row.version !== input.baseVersion) throw new ApiError("conflict");
    const version = row.version + 1;
    const editedAt = now();
    await nextVersion(trx, memberId, { id, version, sealed: sealEntry(sealer, id, version, text), editedAt });
    await renewMood(trx, memberId, id, mood && { ...mood, at: row.at, zone: row.zone });
    return { ...current, text, version, editedAt: editedAt.toISOString() };
  });
};

/** @throws ApiError `not-found`. */
export const removeEntry = async ({ db, now }: Deps, memberId: string, id: string): Promise<void> => {
  if (!(await db.asMember(memberId, (trx) => deleteEntry(trx, memberId, id, now()))))
    throw new ApiError("not-found");
};

/** A page of entries, newest first; with `q`, those that hold these words, found by decrypting and scanning. A page of
 *  a search may be short, or empty, and still lead on. */
export const listEntries = async (
  { db, vault }: Deps,
  memberId: string,
  query: { readonly cursor?: string | undefined; readonly limit: number; readonly q?: string | undefined },
): Promise<{ entries: JournalEntry[]; nextCursor: string | null }> => {
  const sealer = await vault.sealerFor(memberId);
  const wanted =
    query.q === undefined || query.q.trim() === "" ? null : foldForSearch(query.q.normalize("NFC"));
  let from = query.cursor === undefined ? null : openCursor(sealer, "journal", query.cursor, place);
  const entries: JournalEntry[] = [];
  const after = (row: JournalRow): string =>
    sealCursor(sealer, "journal", [row.at.toISOString(), row.journal_entry_id]);
  const batch = wanted === null ? query.limit + 1 : SCAN_BATCH;
  for (let scanned = 0; ; scanned += batch) {
    const start = from;
    const rows = await db.asMember(memberId, (trx) => entriesBefore(trx, memberId, start, batch));
    let last: JournalRow | undefined;
    for (const row of rows) {
      if (entries.length === query.limit && last !== undefined) return { entries, nextCursor: after(last) };
      const entry = asEntry(sealer, row);
      if (wanted === null || foldForSearch(entry.text.normalize("NFC")).includes(wanted)) entries.push(entry);
      last = row;
    }
    if (rows.length < batch || last === undefined) return { entries, nextCursor: null };
    if (scanned + batch >= MOST_SCANNED || entries.length >= query.limit)
      return { entries, nextCursor: after(last) };
    from = [last.at.toISOString(), last.journal_entry_id];
    await breathe();
  }
};

/** Newest first. @throws ApiError `not-found`. */
export const entryHistory = async (
  { db, vault }: Deps,
  memberId: string,
  id: string,
): Promise<[JournalEntry, ...JournalEntry[]]> => {
  const sealer = await vault.sealerFor(memberId);
  const rows = await db.asMember(memberId, (trx) => entryVersions(trx, memberId, id));
  const [newest, ...older] = rows.map((row) => asEntry(sealer, row));
  if (newest === undefined) throw new ApiError("not-found");
  return [newest, ...older];
};
