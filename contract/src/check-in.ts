import { z } from "zod";
import { cursor, id, timestamp, words, zone } from "./basic.ts";

/** -2 low, -1 a bit low, 0 even, 1 a bit lifted, 2 lifted. */
export const mood = z.number().int().min(-2).max(2);
export const emotionWord = z.enum([
  "calm",
  "content",
  "hopeful",
  "grateful",
  "proud",
  "connected",
  "curious",
  "relieved",
  "sad",
  "lonely",
  "anxious",
  "stressed",
  "angry",
  "irritable",
  "guilty",
  "ashamed",
  "numb",
  "hopeless",
  "tired",
  "restless",
  "overwhelmed",
  "hurt",
]);
export type EmotionWord = z.infer<typeof emotionWord>;

export const checkInInput = z.object({
  id,
  mood,
  emotions: z.array(emotionWord).max(8),
  note: words(2_000).nullable(),
  at: timestamp,
  zone,
});
export type CheckInInput = z.infer<typeof checkInInput>;
export const checkIn = checkInInput.extend({ version: z.number().int(), editedAt: timestamp.nullable() });
export type CheckIn = z.infer<typeof checkIn>;
export const editCheckInRequest = z.object({
  mood,
  emotions: z.array(emotionWord).max(8),
  note: words(2_000).nullable(),
});
export const checkInRange = z.object({
  from: timestamp.optional(),
  to: timestamp.optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(500),
});
export const checkIns = z.object({ checkIns: z.array(checkIn) });
export const checkInHistory = z.object({ versions: z.array(checkIn) });

export const journalInput = z.object({
  text: words(50_000),
  at: timestamp,
  zone,
  /** The version this edit began from; 0 for a new entry. */ baseVersion: z.number().int().min(0),
});
export type JournalInput = z.infer<typeof journalInput>;
export const journalEntry = z.object({
  id,
  text: z.string(),
  at: timestamp,
  zone: z.string(),
  version: z.number().int(),
  editedAt: timestamp.nullable(),
});
export type JournalEntry = z.infer<typeof journalEntry>;
export const journalPage = z.object({ entries: z.array(journalEntry), nextCursor: cursor.nullable() });
export const journalQuery = z.object({
  cursor: cursor.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  q: z.string().max(200).optional(),
});
export const journalHistory = z.object({ versions: z.array(journalEntry) });
