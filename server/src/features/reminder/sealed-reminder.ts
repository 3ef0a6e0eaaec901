import {
  REMINDER_KINDS,
  type ReminderSettings,
  type ReminderState,
} from "@evenkeel/companion/reminder/reminder";
import { pushSubscription } from "@evenkeel/contract/reminder";
import { instant } from "@evenkeel/kernel/instant";
import { z } from "zod";
import type { Sealer } from "../../adapters/vault/vault.ts";

const moment = z.number().transform(instant);
const clock = z.object({ hour: z.number(), minute: z.number() });
const kindSetting = z.object({ on: z.boolean(), at: clock, weekdays: z.array(z.number()) });
const kindState = z.object({ unheeded: z.number(), lastSentAt: moment.nullable() });
const kind = z.enum(REMINDER_KINDS);

const settings: z.ZodType<ReminderSettings, unknown> = z.object({
  zone: z.string(),
  mostADay: z.number(),
  quiet: z.object({ from: clock, to: clock }),
  pausedUntil: moment.nullable(),
  kinds: z.object({
    "check-in": kindSetting,
    plan: kindSetting,
    measure: kindSetting,
    exercise: kindSetting,
    program: kindSetting,
  }),
  hardNight: moment.nullable(),
});
const state: z.ZodType<ReminderState, unknown> = z.object({
  kinds: z.record(kind, kindState),
  sentAt: z.array(moment),
  handled: z.array(z.object({ key: z.string(), at: moment })),
  later: z.array(z.object({ key: z.string(), kind, until: moment })),
});
const settingBody = z.object({ settings, state });
export type SettingBody = z.infer<typeof settingBody>;

const wayBody = z.object({ label: z.string(), subscription: pushSubscription.nullable() });
export type WayBody = z.infer<typeof wayBody>;

/** What a note is about; `test` is one that was asked for from the settings. */
const noteBody = z.object({ kind: z.enum([...REMINDER_KINDS, "test"]), key: z.string() });
export type NoteBody = z.infer<typeof noteBody>;

const settingContext = (memberId: string): string => `reminder_setting.body:${memberId}`;
const wayContext = (id: string): string => `reminder_way.body:${id}`;
const noteContext = (id: string): string => `reminder_note.body:${id}`;

export const sealSetting = (sealer: Sealer, memberId: string, body: SettingBody): Uint8Array =>
  sealer.seal(JSON.stringify(body), settingContext(memberId));
export const openSetting = (sealer: Sealer, memberId: string, sealed: Uint8Array): SettingBody =>
  settingBody.parse(JSON.parse(sealer.open(sealed, settingContext(memberId))));

export const sealWay = (sealer: Sealer, id: string, body: WayBody): Uint8Array =>
  sealer.seal(JSON.stringify(body), wayContext(id));
export const openWay = (sealer: Sealer, id: string, sealed: Uint8Array): WayBody =>
  wayBody.parse(JSON.parse(sealer.open(sealed, wayContext(id))));

export const sealNote = (sealer: Sealer, id: string, body: NoteBody): Uint8Array =>
  sealer.seal(JSON.stringify(body), noteContext(id));
export const openNote = (sealer: Sealer, id: string, sealed: Uint8Array): NoteBody =>
  noteBody.parse(JSON.parse(sealer.open(sealed, noteContext(id))));
