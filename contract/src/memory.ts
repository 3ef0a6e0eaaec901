import { z } from "zod";
import { id, timestamp, words, zone } from "./basic.ts";

/** The same names as in domain/companion/src/memory. */
export const memoryKind = z.enum(["person", "event", "goal", "fact", "helps", "avoid"]);
export type MemoryKind = z.infer<typeof memoryKind>;

const text = words(200).refine((said) => said.trim().length > 0, "must not be empty");

export const memory = z.object({
  id,
  kind: memoryKind,
  /** A sentence to the member; of an event and of what is not to be brought up, its name. */
  text: z.string(),
  /** The member's own words that it was made from; empty when written or put right by hand. */
  quote: z.string(),
  happensAt: timestamp.nullable(),
  zone: z.string(),
  notedAt: timestamp,
  /** From then on it is no longer used. Null: until it is deleted. */
  expiresAt: timestamp.nullable(),
  usedAt: timestamp.nullable(),
  source: z.object({ conversationId: id, messageId: id }).nullable(),
});
export type MemoryItem = z.infer<typeof memory>;

export const memoryList = z.object({
  /** The member's last word on being remembered; null: none yet. */
  consent: z.boolean().nullable(),
  memories: z.array(memory),
});
export type MemoryList = z.infer<typeof memoryList>;

/** Named by the client, so that a retry adds nothing. */
export const addMemory = z.object({ id, kind: memoryKind, text, zone });
export const changeMemory = z.object({
  text,
  happensAt: timestamp.nullable(),
  expiresAt: timestamp.nullable(),
});
export type ChangeMemory = z.infer<typeof changeMemory>;
/** Keeps what one message says, after the member has said yes to that. */
export const keepFromMessage = z.object({ conversationId: id, messageId: id });

/** What memory did in one reply. */
export const memoryOfReply = z.object({
  kept: z.array(z.object({ id, text: z.string() })),
  /** `text` is null when it was deleted since. */
  used: z.array(z.object({ id, text: z.string().nullable() })),
  /** Something would be worth keeping, and there is no yes or no to that yet. */
  ask: z.boolean(),
});
export type MemoryOfReply = z.infer<typeof memoryOfReply>;
