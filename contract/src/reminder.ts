import type { LastingKind, ReminderKind } from "@evenkeel/companion/reminder/reminder";
import { z } from "zod";
import { id, timestamp, words, zone } from "./basic.ts";
import { alertProblem, wallClock } from "./on-call.ts";

const LASTING = [
  "check-in",
  "plan",
  "measure",
  "exercise",
  "program",
] as const satisfies readonly LastingKind[];
const EVERY = ["hard-night", ...LASTING] as const satisfies readonly ReminderKind[];

export const lastingKind = z.enum(LASTING);

const kindSetting = z.object({
  on: z.boolean(),
  /** Of no account for `plan` and `measure`: they come at their own times. */
  at: wallClock,
  /** 0 = Sunday. */
  weekdays: z.array(z.number().int().min(0).max(6)).min(1).max(7),
});
export type ReminderKindSetting = z.infer<typeof kindSetting>;

export const reminderSettingsInput = z.object({
  zone,
  mostADay: z.number().int().min(1).max(3),
  /** The same time twice: no quiet hours. */
  quiet: z.object({ from: wallClock, to: wallClock }),
  kinds: z.object({
    "check-in": kindSetting,
    plan: kindSetting,
    measure: kindSetting,
    exercise: kindSetting,
    program: kindSetting,
  }),
});
export type ReminderSettingsInput = z.infer<typeof reminderSettingsInput>;

/** Days from now; 0: go on. */
export const reminderPauseInput = z.object({
  days: z.number().int().min(0).max(90),
  /** The note that was on the screen when it was asked for. */
  noteId: id.nullable().default(null),
});
export const hardNightInput = z.object({ asked: z.boolean() });
export const putOffInput = z.object({ until: z.enum(["hour", "evening", "tomorrow"]) });

export const reminderWayKind = z.enum(["push", "e-mail"]);
export type ReminderWayKind = z.infer<typeof reminderWayKind>;
export const pushSubscription = z.object({
  endpoint: z.url().max(1_000),
  keys: z.object({ p256dh: z.string().min(20).max(200), auth: z.string().min(10).max(100) }),
});
export const reminderWayInput = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("push"), id, label: words(80), subscription: pushSubscription }),
  /** To the confirmed address of the account. */
  z.object({ kind: z.literal("e-mail"), id }),
]);
export type ReminderWayInput = z.infer<typeof reminderWayInput>;

export const reminderWay = z.object({
  id,
  kind: reminderWayKind,
  /** Name of the device, or the address. */
  label: z.string(),
  createdAt: timestamp,
  failingSince: timestamp.nullable(),
});
export type ReminderWay = z.infer<typeof reminderWay>;

export const reminderProblem = z.enum([...alertProblem.options, "interrupted", "no-address"]);
export type ReminderProblem = z.infer<typeof reminderProblem>;
export const reminderDelivery = z.object({
  id,
  noteId: id,
  kind: z.enum([...EVERY, "test"]),
  wayKind: reminderWayKind,
  /** Null: the way was taken out since. */
  label: z.string().nullable(),
  at: timestamp,
  /** `stopped`: it was not sent after all, because of quiet hours, a pause or danger. */
  state: z.enum(["waiting", "sending", "sent", "gave-up", "stopped"]),
  attempts: z.number().int(),
  problem: reminderProblem.nullable(),
  sentAt: timestamp.nullable(),
  /** Opened, put off, or paused by. */
  metAt: timestamp.nullable(),
});
export type ReminderDelivery = z.infer<typeof reminderDelivery>;

export const reminderPace = z.object({
  kind: lastingKind,
  pace: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("slower"), everyDays: z.number().int() }),
    z.object({ kind: z.literal("stopped") }),
  ]),
});

export const reminders = z.object({
  settings: reminderSettingsInput,
  pausedUntil: timestamp.nullable(),
  hardNightAt: timestamp.nullable(),
  ways: z.array(reminderWay),
  /** By which push services know this server. */
  pushKey: z.string(),
  mail: z.enum(["ready", "not-configured", "no-address", "not-confirmed"]),
  address: z.string().nullable(),
  /** Kinds that slowed themselves. */
  paces: z.array(reminderPace),
  /** The newest first, of the last 30 days. */
  deliveries: z.array(reminderDelivery),
});
export type Reminders = z.infer<typeof reminders>;

/** What a note was about, once it is opened. */
export const openedNote = z.object({ kind: z.enum([...EVERY, "test"]) });
export const putOffAnswer = z.object({ until: timestamp });
