import type { Memory, NewMemory } from "@evenkeel/companion/memory/memory";
import { type MemoryItem, memoryKind } from "@evenkeel/contract/memory";
import { instant } from "@evenkeel/kernel/instant";
import { z } from "zod";
import type { Sealer } from "../../adapters/vault/vault.ts";
import type { MemoryRow } from "./store.ts";

const body = z.object({
  kind: memoryKind,
  text: z.string(),
  about: z.string().nullable(),
  as: z.string().nullable(),
  quote: z.string(),
  happensAt: z.number().nullable(),
  exact: z.boolean(),
});
type Body = z.infer<typeof body>;

const context = (id: string): string => `memory.body:${id}`;

export const sealMemory = (sealer: Sealer, id: string, memory: NewMemory): Uint8Array => {
  const { kind, text, about, as, quote, happensAt, exact } = memory;
  const kept: Body = { kind, text, about, as, quote, happensAt, exact };
  return sealer.seal(JSON.stringify(kept), context(id));
};

export const openMemoryBody = (sealer: Sealer, id: string, sealed: Uint8Array): Body =>
  body.parse(JSON.parse(sealer.open(sealed, context(id))));

/** A row as the companion knows it. */
export const openMemory = (sealer: Sealer, row: MemoryRow): Memory => {
  const { happensAt, ...rest } = openMemoryBody(sealer, row.memory_id, row.body_sealed);
  return {
    ...rest,
    id: row.memory_id,
    happensAt: happensAt === null ? null : instant(happensAt),
    notedAt: instant(row.noted_at.getTime()),
    expiresAt: row.expires_at === null ? null : instant(row.expires_at.getTime()),
    usedAt: row.used_at === null ? null : instant(row.used_at.getTime()),
  };
};

/** A row as the member is shown it. */
export const asItem = (sealer: Sealer, row: MemoryRow): MemoryItem => {
  const { kind, text, quote, happensAt } = openMemoryBody(sealer, row.memory_id, row.body_sealed);
  return {
    id: row.memory_id,
    kind,
    text,
    quote,
    happensAt: happensAt === null ? null : new Date(happensAt).toISOString(),
    zone: row.zone,
    notedAt: row.noted_at.toISOString(),
    expiresAt: row.expires_at?.toISOString() ?? null,
    usedAt: row.used_at?.toISOString() ?? null,
    source:
      row.source_id === null || row.conversation_id === null
        ? null
        : { conversationId: row.conversation_id, messageId: row.source_id },
  };
};
