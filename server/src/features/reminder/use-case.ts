import {
  begunAnew,
  heeded,
  morningAfter,
  type PutOff,
  pauseUntil,
  putOff,
  putOffUntil,
} from "@evenkeel/companion/reminder/met";
import { type LastingKind, NOTHING_SENT, startingSettings } from "@evenkeel/companion/reminder/reminder";
import type { ReminderSettingsInput } from "@evenkeel/contract/reminder";
import { instant } from "@evenkeel/kernel/instant";
import type { Trx } from "../../adapters/database/access.ts";
import type { Sealer } from "../../adapters/vault/vault.ts";
import { ApiError } from "../../api-error.ts";
import { readMember } from "../account/store.ts";
import { checkZone } from "../on-call/plan.ts";
import { meetNote } from "./note-store.ts";
import { type NoteBody, openNote, openSetting, type SettingBody, sealSetting } from "./sealed-reminder.ts";
import { keptSettings } from "./settings.ts";
import { beginSetting, lockSetting, readSetting, writeSetting } from "./store.ts";
import type { ReminderTools } from "./tools.ts";

/** Looked at in the next round, whatever the clock of the database says. */
const AT_ONCE = new Date(0);

/** What a member who never said anything has. */
const untouched = (zone: string): SettingBody => ({
  ...{ settings: startingSettings(zone), state: NOTHING_SENT },
});

export const settingIn = async (trx: Trx, sealer: Sealer, memberId: string): Promise<SettingBody> => {
  const row = await readSetting(trx, memberId);
  if (row !== undefined) return openSetting(sealer, memberId, row.body_sealed);
  return untouched((await readMember(trx, memberId))?.zone ?? "UTC");
};

/** Changes what stands, under the lock of the member's row, and has it looked at. */
export const change = async <T>(
  tools: ReminderTools,
  memberId: string,
  work: (trx: Trx, body: SettingBody, sealer: Sealer) => Promise<{ body: SettingBody; answer: T }>,
): Promise<T> => {
  const { db, vault, now } = tools.deps;
  const sealer = await vault.sealerFor(memberId);
  const answer = await db.asMember(memberId, async (trx) => {
    const zone = (await readMember(trx, memberId))?.zone ?? "UTC";
    await beginSetting(trx, memberId, sealSetting(sealer, memberId, untouched(zone)), now());
    const row = await lockSetting(trx, memberId);
    if (row === undefined) throw new ApiError("conflict");
    const changed = await work(trx, openSetting(sealer, memberId, row.body_sealed), sealer);
    await writeSetting(trx, memberId, {
      ...{ sealed: sealSetting(sealer, memberId, changed.body), nextAt: AT_ONCE, changedAt: now() },
    });
    return changed.answer;
  });
  tools.wake();
  return answer;
};

/** @throws ApiError `invalid-request` for a zone that does not exist. */
export const saveSettings = (
  tools: ReminderTools,
  memberId: string,
  input: ReminderSettingsInput,
): Promise<void> => {
  checkZone(input.zone);
  return change(tools, memberId, async (_trx, { settings, state }) => {
    const after = keptSettings(settings, input);
    return { body: { settings: after, state: begunAnew(state, settings, after) }, answer: undefined };
  });
};

/** The note that was met, if it is one about something; a test changes nothing. */
const met = async (
  tools: ReminderTools,
  trx: Trx,
  {
    memberId,
    noteId,
    sealer,
  }: { readonly memberId: string; readonly noteId: string; readonly sealer: Sealer },
): Promise<NoteBody & { readonly at: Date }> => {
  const row = await meetNote(trx, memberId, noteId, tools.deps.now());
  if (row === undefined) throw new ApiError("not-found");
  return { ...openNote(sealer, noteId, row.body_sealed), at: row.at };
};

/** @throws ApiError `not-found`. */
export const openedNote = (
  tools: ReminderTools,
  memberId: string,
  noteId: string,
): Promise<{ readonly kind: NoteBody["kind"] }> =>
  change(tools, memberId, async (trx, body, sealer) => {
    const { kind } = await met(tools, trx, { memberId, noteId, sealer });
    const state = kind === "test" ? body.state : heeded(body.state, kind);
    return { body: { ...body, state }, answer: { kind } };
  });

/** Brings a note again later. @throws ApiError `not-found` for a test and for what is not there. */
export const putOffNote = (
  tools: ReminderTools,
  memberId: string,
  noteId: string,
  choice: PutOff,
): Promise<{ readonly until: string }> =>
  change(tools, memberId, async (trx, { settings, state }, sealer) => {
    const { kind, key, at } = await met(tools, trx, { memberId, noteId, sealer });
    if (kind === "test") throw new ApiError("not-found");
    const until = putOffUntil(choice, settings, instant(tools.deps.now().getTime()));
    const after = putOff(state, { key, kind, sentAt: instant(at.getTime()) }, until);
    return { body: { settings, state: after }, answer: { until: new Date(until).toISOString() } };
  });

/** @param days 0: goes on. @throws ApiError `not-found` for a note that is not there. */
export const pause = (
  tools: ReminderTools,
  memberId: string,
  { days, noteId }: { readonly days: number; readonly noteId: string | null },
): Promise<void> =>
  change(tools, memberId, async (trx, { settings, state }, sealer) => {
    const kind = noteId === null ? "test" : (await met(tools, trx, { memberId, noteId, sealer })).kind;
    const now = instant(tools.deps.now().getTime());
    const pausedUntil = days === 0 ? null : pauseUntil(days, settings.zone, now);
    const after = kind === "test" ? state : heeded(state, kind);
    return { body: { settings: { ...settings, pausedUntil }, state: after }, answer: undefined };
  });

/** A question on the morning after, once; or not after all. */
export const askAfterNight = (
  tools: ReminderTools,
  memberId: string,
  asked: boolean,
): Promise<{ readonly at: string | null }> =>
  change(tools, memberId, async (_trx, { settings, state }) => {
    const hardNight = asked ? morningAfter(settings, instant(tools.deps.now().getTime())) : null;
    const at = hardNight === null ? null : new Date(hardNight).toISOString();
    const later = state.later.filter(({ kind }) => kind !== "hard-night");
    return { body: { settings: { ...settings, hardNight }, state: { ...state, later } }, answer: { at } };
  });

/** A kind that slowed itself comes as it was set. */
export const comeAsSet = (tools: ReminderTools, memberId: string, kind: LastingKind): Promise<void> =>
  change(tools, memberId, async (_trx, body) => ({
    ...{ body: { ...body, state: heeded(body.state, kind) }, answer: undefined },
  }));
