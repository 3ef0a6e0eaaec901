import { z } from "zod";
import { ageBand, country, id, language, timestamp, words } from "./basic.ts";
import { sharedPlan } from "./safety-plan.ts";

/** How near the danger seems; what is fainter is answered in the conversation and opens nothing. */
export const escalationTier = z.enum(["high", "immediate"]);
export type EscalationTier = z.infer<typeof escalationTier>;
export const escalationStatus = z.enum(["open", "acknowledged", "closed"]);
export type EscalationStatus = z.infer<typeof escalationStatus>;
/** Why others may see it: the member's yes, the operator's rule for imminent danger, a yes that was taken back (then no
 *  words any more), or nothing (then nobody sees it and nobody is alerted). */
export const sharing = z.enum(["consent", "override", "withdrawn", "none"]);
export type Sharing = z.infer<typeof sharing>;

/** How it ended, as far as the clinician knows. */
export const escalationOutcome = z.enum([
  "reached-person",
  "emergency-services",
  "safety-plan-made",
  "someone-with-them",
  "referred",
  "could-not-reach",
  "false-flag",
  "duplicate",
  "drill-done",
]);
export type EscalationOutcome = z.infer<typeof escalationOutcome>;

/** Everything that can happen to an escalation; its history is rows of these. */
export const escalationEventKind = z.enum([
  "opened",
  "raised",
  "evidence-added",
  "evidence-removed",
  "shared",
  "withdrawn",
  "owner-assigned",
  "nobody-on-call",
  "alert-sent",
  "alert-failed",
  "acknowledged",
  "note",
  "message-to-member",
  "contact-left",
  "handed-over",
  "follow-up-planned",
  "follow-up-done",
  "disputed",
  "breached",
  "outcome",
  "closed",
]);
export type EscalationEventKind = z.infer<typeof escalationEventKind>;

/** Codes and ids that go with an event: never words. */
export const escalationEventDetail = z
  .object({
    tier: escalationTier,
    sharing,
    outcome: escalationOutcome,
    /** Why the owner changed. */
    reason: z.enum(["on-call", "failover", "taken", "handed-over", "policy"]),
    ownerUserId: id,
    ownerName: z.string().max(80),
    channel: z.enum(["push", "e-mail", "webhook"]),
    followUpId: id,
    dueAt: timestamp,
  })
  .partial();
export type EscalationEventDetail = z.infer<typeof escalationEventDetail>;

export const followUpKind = z.enum(["clinician", "companion"]);

const actor = z.object({ userId: id.nullable(), name: z.string() });

/** One row of the list: what is due first, and why. Words are there only where they are shared. */
export const escalationSummary = z.object({
  id,
  status: escalationStatus,
  tier: escalationTier,
  sharing,
  drill: z.boolean(),
  openedAt: timestamp,
  changedAt: timestamp,
  acknowledgeDueAt: timestamp.nullable(),
  acknowledgedAt: timestamp.nullable(),
  breached: z.boolean(),
  disputed: z.boolean(),
  owner: actor.nullable(),
  /** The member's name for themselves; null when there is none or it may not be seen. */
  name: z.string().nullable(),
  ageBand: ageBand.nullable(),
  language: language.nullable(),
  /** What kind of danger leads. */
  concern: z.string().nullable(),
  /** The strongest words of the newest evidence. */
  quote: z.string().nullable(),
  quotedAt: timestamp.nullable(),
  followUpDueAt: timestamp.nullable(),
  outcome: escalationOutcome.nullable(),
});
export type EscalationSummary = z.infer<typeof escalationSummary>;
export const escalationList = z.object({
  escalations: z.array(escalationSummary),
  /** Now, by the server's clock: clocks on a screen count from it. */
  now: timestamp,
});
export type EscalationList = z.infer<typeof escalationList>;

export const escalationEvent = z.object({
  id,
  kind: escalationEventKind,
  at: timestamp,
  actor: actor.nullable(),
  detail: escalationEventDetail,
  words: z.string().nullable(),
});
export const escalationEvidence = z.object({
  id,
  at: timestamp,
  tier: escalationTier,
  concerns: z.array(z.string()),
  quotes: z.array(z.object({ kind: z.string(), quote: z.string() })),
});
export const followUp = z.object({
  id,
  kind: followUpKind,
  dueAt: timestamp,
  doneAt: timestamp.nullable(),
  note: z.string().nullable(),
});

export const escalationDetail = escalationSummary.extend({
  evidence: z.array(escalationEvidence),
  /** Words around the signs, oldest first; empty when not shared. */
  conversation: z.array(
    z.object({ id, author: z.enum(["member", "companion"]), text: z.string(), sentAt: timestamp }),
  ),
  person: z
    .object({
      country: country.nullable(),
      zone: z.string(),
      email: z.string().nullable(),
      trustedPerson: z.object({ name: z.string(), contact: z.string().nullable() }).nullable(),
    })
    .nullable(),
  /** Null when there is none, or the member does not share it. */
  safetyPlan: sharedPlan.nullable(),
  events: z.array(escalationEvent),
  followUps: z.array(followUp),
  closedAt: timestamp.nullable(),
  now: timestamp,
});
export type EscalationDetail = z.infer<typeof escalationDetail>;

export const noteRequest = z.object({ text: words(4_000).refine((text) => text.trim().length > 0) });
export const handOverRequest = z.object({
  toUserId: id,
  reason: words(1_000).refine((text) => text.trim().length > 0),
});
export const outcomeRequest = z.object({ outcome: escalationOutcome, note: words(4_000).optional() });
export const followUpRequest = z.object({ dueAt: timestamp, note: words(1_000).optional() });
export const followUpDoneRequest = z.object({ note: words(1_000).optional() });

/** What the operator decided about escalations; also said to members beforehand. */
export const escalationPolicy = z.object({
  immediateMinutes: z.number().int().min(1).max(1_440),
  highMinutes: z.number().int().min(1).max(1_440),
  /** At imminent danger the person on call is told without a yes. */
  overrideImmediate: z.boolean(),
  followUpHours: z.number().int().min(1).max(72),
});
export type EscalationPolicy = z.infer<typeof escalationPolicy>;

/** Words of a clinician to the member, shown in their conversation under the clinician's name. */
export const messageToMemberRequest = z.object({
  text: words(1_000).refine((text) => text.trim().length > 0),
});
export const contactRequest = z.object({ text: words(200).refine((text) => text.trim().length > 0) });
export const shareRequest = z.object({ granted: z.boolean(), textVersion: z.string().max(40) });
export const openDrillRequest = z.object({ tier: escalationTier });
export const colleagues = z.object({ colleagues: z.array(z.object({ userId: id, name: z.string() })) });

/** What a member sees of their own escalation: who was told, whether it was seen, and what that person wrote. */
export const myEscalation = z.object({
  escalation: z
    .object({
      id,
      status: escalationStatus,
      sharing,
      openedAt: timestamp,
      /** Whose it is, and when an alert to them left this server. */
      owner: z.string().nullable(),
      toldAt: timestamp.nullable(),
      seenBy: z.string().nullable(),
      seenAt: timestamp.nullable(),
      /** Nobody saw it in time. */
      breached: z.boolean(),
      contactLeft: z.boolean(),
      messages: z.array(z.object({ id, from: z.string(), text: z.string(), at: timestamp })),
      closedAt: timestamp.nullable(),
    })
    .nullable(),
  /** Who is on call now; null when nobody is. */
  onCall: z.string().nullable(),
  policy: escalationPolicy,
  /** It is to be asked how things are since: from when on, and until when at the latest. */
  followUp: z.object({ id, from: timestamp, dueAt: timestamp }).nullable(),
});
export type MyEscalation = z.infer<typeof myEscalation>;

/** One event of a stream: which escalation changed and how; what it is now is asked for under one's own rights. */
export const escalationNews = z.object({ escalationId: id, change: z.string(), at: timestamp });

const counts = z.object({
  opened: z.number().int(),
  notShared: z.number().int(),
  acknowledged: z.number().int(),
  breached: z.number().int(),
  missed: z.number().int(),
  falseFlags: z.number().int(),
  medianMinutesToAcknowledge: z.number().nullable(),
});
export type EscalationCounts = z.infer<typeof counts>;
export const escalationReport = z.object({
  /** `2026-11`, by UTC. */
  month: z.string().regex(/^\d{4}-\d{2}$/),
  all: counts,
  /** `counts` is null where fewer than five people stand behind it, or where it could be worked out from the others. */
  groups: z.array(
    z.object({ by: z.enum(["language", "age-band", "tier"]), group: z.string(), counts: counts.nullable() }),
  ),
  /** Exercises of the house, counted apart. */
  drills: counts,
});
export type EscalationReport = z.infer<typeof escalationReport>;
export const reportQuery = z.object({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) });
