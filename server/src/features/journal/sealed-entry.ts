import type { JournalEntry } from "@evenkeel/contract/check-in";
import type { Sealer } from "../../adapters/vault/vault.ts";
import type { JournalRow } from "./store.ts";

const context = (id: string, version: number): string => `journal_entry.body:${id}:${version}`;

export const sealEntry = (sealer: Sealer, id: string, version: number, text: string): Uint8Array =>
  sealer.seal(text, context(id, version));

export const openEntry = (sealer: Sealer, id: string, version: number, sealed: Uint8Array): string =>
  sealer.open(sealed, context(id, version));

export const asEntry = (sealer: Sealer, row: JournalRow): JournalEntry => ({
  id: row.journal_entry_id,
  text: openEntry(sealer, row.journal_entry_id, row.version, row.body_sealed),
  at: row.at.toISOString(),
  zone: row.zone,
  version: row.version,
  editedAt: row.edited_at?.toISOString() ?? null,
});
