import { z } from "zod";
import { cursor, id, timestamp } from "./basic.ts";

export const purpose = z.enum([
  "companion",
  "memory",
  "timeline",
  "mood-from-words",
  "share-with-therapist",
  "share-safety-plan",
  "alert-on-call",
  "voice-device",
  "voice-remote",
  "voice",
  "face",
  "biosignals",
  "prediction",
  "research",
  "outside-language-model",
]);
export type Purpose = z.infer<typeof purpose>;

/** Names the wording that a person said yes or no to; it grows whenever that wording changes. */
export const CONSENT_TEXT_VERSION = "2026-11-8";

export const consents = z.object({
  consents: z.array(
    z.object({ purpose, granted: z.boolean(), changedAt: timestamp.nullable(), textVersion: z.string() }),
  ),
});
export type Consents = z.infer<typeof consents>;
export const setConsentRequest = z.object({ granted: z.boolean(), textVersion: z.string().max(40) });
export const consentHistory = z.object({
  events: z.array(z.object({ purpose, granted: z.boolean(), at: timestamp, textVersion: z.string() })),
});

/** Every read of a member's data by anyone else. */
export const accessLog = z.object({
  entries: z.array(
    z.object({
      id,
      at: timestamp,
      actorName: z.string(),
      actorRole: z.string(),
      what: z.string(),
      reason: z.string().nullable(),
    }),
  ),
  nextCursor: cursor.nullable(),
});
