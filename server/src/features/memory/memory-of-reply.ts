import type { Message } from "@evenkeel/contract/conversation";
import { z } from "zod";
import type { Sealer } from "../../adapters/vault/vault.ts";
import type { MessageRow } from "../conversation/conversation-store.ts";
import { openWhy } from "../conversation/sealed-message.ts";
import { openMemoryBody } from "./sealed-memory.ts";
import type { MemoryRow } from "./store.ts";

const why = z.looseObject({
  memory: z.object({ used: z.array(z.string()), ask: z.boolean() }).optional(),
});

/** What memory did in one reply, in the words of what is remembered now: a reply keeps the names of memories alone, so
 *  that nothing of a deleted one stays with it. */
export const memoryOfReply = (
  sealer: Sealer,
  row: MessageRow,
  memories: readonly MemoryRow[],
  consent: boolean | null,
): Pick<Message, "memory"> => {
  if (row.author !== "companion") return {};
  const text = (one: MemoryRow): string => openMemoryBody(sealer, one.memory_id, one.body_sealed).text;
  const kept = memories
    .filter(({ source_id }) => source_id !== null && source_id === row.reply_to)
    .map((one) => ({ id: one.memory_id, text: text(one) }));
  const noted =
    row.why_sealed === null
      ? undefined
      : why.parse(JSON.parse(openWhy(sealer, row.message_id, row.why_sealed))).memory;
  const used = (noted?.used ?? []).map((id) => {
    const one = memories.find(({ memory_id }) => memory_id === id);
    return { id, text: one === undefined ? null : text(one) };
  });
  const ask = noted?.ask === true && consent === null;
  return kept.length === 0 && used.length === 0 && !ask ? {} : { memory: { kept, used, ask } };
};
