import { z } from "zod";
import { id, timestamp, words, zone } from "./basic.ts";

/** A clock on a wall, `22:00`. */
export const wallClock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** A day of the calendar, `2026-11-27`. */
export const calendarDay = z.iso.date();
/** A day and a clock on a wall, `2026-11-27T22:00`; the zone stands beside it. */
export const wallMoment = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/);
/** 1 is alerted first, 2 when 1 stays silent. */
export const place = z.number().int().min(1).max(9);

export const patternRequest = z.object({
  id,
  userId: id,
  /** 1 = Monday to 7 = Sunday: the days on which a watch begins. */
  weekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
  startsAt: wallClock,
  /** At or before the start means the day after. */
  endsAt: wallClock,
  zone,
  place,
  fromDay: calendarDay,
  untilDay: calendarDay.nullable(),
});
export type PatternRequest = z.infer<typeof patternRequest>;
const spanOnTheWall = { startsAt: wallMoment, endsAt: wallMoment, zone };
export const shiftRequest = z.object({ id, userId: id, place, ...spanOnTheWall });
export const absenceRequest = z.object({ id, userId: id, ...spanOnTheWall });
export const swapRequest = z.object({
  id,
  fromUserId: id,
  toUserId: id,
  ...spanOnTheWall,
  /** What the other gives in return; null for nothing. */
  back: z.object({ startsAt: wallMoment, endsAt: wallMoment }).nullable(),
});
export type SwapRequest = z.infer<typeof swapRequest>;
export const swapAnswer = z.object({ answer: z.enum(["agreed", "declined", "withdrawn"]) });

const span = { startsAt: timestamp, endsAt: timestamp };
export const shift = z.object({ id, userId: id, zone: z.string(), place, ...span });
export const absence = z.object({ id, userId: id, zone: z.string(), ...span });
export const swap = z.object({
  id,
  fromUserId: id,
  toUserId: id,
  zone: z.string(),
  ...span,
  back: z.object(span).nullable(),
  state: z.enum(["asked", "agreed", "declined", "withdrawn"]),
});
export const watch = z.object({
  userId: id,
  place,
  ...span,
  /** The pattern or shift it comes from. */
  sourceId: id,
  takenFrom: id.nullable(),
});
export const onCallPerson = z.object({
  userId: id,
  name: z.string(),
  role: z.enum(["on-call", "operator"]),
  shownName: z.string().nullable(),
  zone: z.string(),
  /** Confirmed ways to be alerted that work as far as is known. */
  ways: z.number().int(),
});
export type OnCallPerson = z.infer<typeof onCallPerson>;

export const rotaQuery = z.object({ days: z.coerce.number().int().min(1).max(35).default(14) });
export const rota = z.object({
  now: timestamp,
  from: timestamp,
  to: timestamp,
  /** Those who can be planned; operators stand at the end of every failover and are not. */
  people: z.array(onCallPerson),
  operators: z.array(onCallPerson),
  patterns: z.array(patternRequest),
  shifts: z.array(shift),
  absences: z.array(absence),
  swaps: z.array(swap),
  watches: z.array(watch),
  gaps: z.array(z.object(span)),
  /** In order of failover. */
  onCallNow: z.array(id),
});
export type Rota = z.infer<typeof rota>;

export const onCallProfile = z.object({
  /** As members see it; null: "someone of the team". */
  shownName: words(60)
    .refine((text) => text.trim().length > 0)
    .nullable(),
  zone,
});

export const channelKind = z.enum(["push", "e-mail", "webhook"]);
export type ChannelKind = z.infer<typeof channelKind>;
export const alertProblem = z.enum([
  "timed-out",
  "unreachable",
  "address-not-allowed",
  "answered-error",
  "redirected",
  "subscription-gone",
  "mail-not-configured",
  "mail-refused",
  "target-unreadable",
]);
export type AlertProblem = z.infer<typeof alertProblem>;

export const alertChannel = z.object({
  id,
  kind: channelKind,
  label: z.string(),
  confirmed: z.boolean(),
  lastSentAt: timestamp.nullable(),
  failingSince: timestamp.nullable(),
  createdAt: timestamp,
});
export type AlertChannel = z.infer<typeof alertChannel>;
export const alertChannels = z.object({
  channels: z.array(alertChannel),
  /** For `pushManager.subscribe`. */
  pushKey: z.string(),
  mailConfigured: z.boolean(),
  /** Webhooks may lead into private networks, because the operator said so. */
  privateNetwork: z.boolean(),
});
/** Of the device that asks: alerts tell the time by it until the person says another. */
const deviceZone = zone.optional();
export const channelRequest = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("e-mail"), id, zone: deviceZone, address: z.email().max(254) }),
  z.object({
    kind: z.literal("push"),
    id,
    zone: deviceZone,
    label: words(80),
    subscription: z.object({
      endpoint: z.url().max(1_000),
      keys: z.object({
        p256dh: z.string().regex(/^[A-Za-z0-9_-]{80,100}=*$/),
        auth: z.string().regex(/^[A-Za-z0-9_-]{20,30}=*$/),
      }),
    }),
  }),
  z.object({ kind: z.literal("webhook"), id, zone: deviceZone, label: words(80), url: z.url().max(1_000) }),
]);
export type ChannelRequest = z.infer<typeof channelRequest>;
/** The secret of a webhook is shown this once. */
export const channelAnswer = z.object({ channel: alertChannel, secret: z.string().nullable() });
export const confirmRequest = z.object({ code: z.string().regex(/^\d{6}$/) });

export const alertKind = z.enum(["escalation", "drill", "hand-over", "test", "code"]);
export const delivery = z.object({
  id,
  kind: alertKind,
  tier: z.enum(["high", "immediate"]).nullable(),
  escalationId: id.nullable(),
  userId: id,
  name: z.string(),
  round: z.number().int(),
  audience: z.enum(["person", "everyone"]),
  channel: z.object({ kind: channelKind, label: z.string() }),
  at: timestamp,
  state: z.enum(["waiting", "sending", "sent", "gave-up", "stopped"]),
  nextAt: timestamp.nullable(),
  sentAt: timestamp.nullable(),
  /** A browser said that it showed it. */
  arrivedAt: timestamp.nullable(),
  openedAt: timestamp.nullable(),
  attempts: z.array(
    z.object({
      attempt: z.number().int(),
      at: timestamp,
      problem: alertProblem.nullable(),
      status: z.number().int().nullable(),
    }),
  ),
});
export type Delivery = z.infer<typeof delivery>;
export const deliveries = z.object({ deliveries: z.array(delivery), now: timestamp });
export const deliveryQuery = z.object({ escalationId: id.optional() });
export const testAnswer = z.object({ deliveryId: id });

export const drillRequest = z.object({ id, tier: z.enum(["high", "immediate"]) });
export const drill = z.object({
  id,
  escalationId: id,
  tier: z.enum(["high", "immediate"]),
  startedBy: z.string(),
  startedAt: timestamp,
  endedAt: timestamp.nullable(),
  endedHow: z.enum(["acknowledged", "stopped"]).nullable(),
});
export const drills = z.object({ drills: z.array(drill) });
/** What happened in a drill, in order; `who` is a name or null where it was the server. */
export const drillDetail = z.object({
  drill,
  now: timestamp,
  events: z.array(z.object({ id, at: timestamp, kind: z.string(), who: z.string().nullable() })),
  deliveries: z.array(delivery),
});
export type DrillDetail = z.infer<typeof drillDetail>;
