import { z } from "zod";
import { ageBand, country, id, language, role, timestamp, words, zone } from "./basic.ts";

export const beginRequest = z.object({ ageBand, country: country.optional(), language, zone });

export const me = z.object({
  memberId: id,
  role,
  /** No passkey, password or e-mail yet: clearing the browser loses everything. */
  anonymous: z.boolean(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  emailVerified: z.boolean(),
  ageBand: ageBand.nullable(),
  teen: z.boolean(),
  country: country.nullable(),
  language,
  zone: z.string(),
  createdAt: timestamp,
  hasPassword: z.boolean(),
  passkeys: z.number().int(),
  twoFactor: z.boolean(),
  lock: z.object({ set: z.boolean(), locked: z.boolean() }),
  /** What an anonymous member wrote in this browser waits while another account is signed in. */
  anonymousWaiting: z.boolean().optional(),
});
export type Me = z.infer<typeof me>;

export const updateMeRequest = z.object({
  name: words(80).nullable().optional(),
  country: country.nullable().optional(),
  language: language.optional(),
  zone: zone.optional(),
});

/** Keep an anonymous account by adding e-mail and password; the member and all their words stay the same. */
export const keepRequest = z.object({ email: z.email().max(254), password: z.string().min(10).max(200) });
export const keepAnswer = z.object({ me, verificationSent: z.boolean() });

export const session = z.object({
  id: z.string(),
  current: z.boolean(),
  createdAt: timestamp,
  lastSeenAt: timestamp,
  device: z.string(),
});
export const sessions = z.object({ sessions: z.array(session) });

export const pinRequest = z.object({ pin: z.string().regex(/^\d{4,8}$/) });

export const deleteAccountRequest = z.object({ confirm: z.literal("delete everything") });
export const deletionReceipt = z.object({
  receiptId: id,
  deletedAt: timestamp,
  /** From this date on no backup of keys can make the words readable. */
  unreadableInBackupsBy: timestamp,
  counts: z.record(z.string(), z.number().int()),
});

export const invitationRequest = z.object({
  role: z.enum(["therapist", "on-call", "operator"]),
  email: z.email().optional(),
});
export const invitationAnswer = z.object({ invitationId: id, link: z.string(), expiresAt: timestamp });
export const acceptInvitationRequest = z.object({
  token: z.string().min(20).max(200),
  name: words(80),
  email: z.email().max(254),
  password: z.string().min(10).max(200),
});
export const staffList = z.object({
  staff: z.array(z.object({ userId: id, name: z.string(), role, email: z.string(), since: timestamp })),
  invitations: z.array(
    z.object({ invitationId: id, role, email: z.string().nullable(), expiresAt: timestamp }),
  ),
});

/** A clinician shows a link code; the member enters it, sees the name, and says yes. */
export const linkCodeAnswer = z.object({ code: z.string(), expiresAt: timestamp });
export const linkPreview = z.object({ clinicianId: id, name: z.string(), role });
export const linkRequest = z.object({ code: z.string().min(4).max(20) });
export const careLink = z.object({
  linkId: id,
  clinicianId: id,
  name: z.string(),
  role,
  since: timestamp,
  endedAt: timestamp.nullable(),
});
export const careLinks = z.object({ links: z.array(careLink) });
