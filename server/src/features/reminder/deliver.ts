import { retryAfterMs } from "@evenkeel/care/alerting/backoff";
import { isQuiet } from "@evenkeel/companion/reminder/quiet";
import type { ReminderProblem } from "@evenkeel/contract/reminder";
import { instant } from "@evenkeel/kernel/instant";
import type { Sealer } from "../../adapters/vault/vault.ts";
import { addressOf } from "./address.ts";
import { type ClaimedRow, claimDelivery, finishDelivery, stopDelivery } from "./delivery-store.ts";
import { factsOf } from "./facts.ts";
import { type NoteBody, openNote, openSetting, openWay, type SettingBody } from "./sealed-reminder.ts";
import { type NoteOut, sendByMail, sendByPush } from "./send-note.ts";
import { deleteWay, markWay, readSetting } from "./store.ts";
import type { ReminderTools } from "./tools.ts";

/** Longer than any attempt lasts. */
const LEASE_MS = 60_000;

type Outcome =
  | { readonly kind: "sent"; readonly status: number | null }
  | {
      readonly kind: "try-again";
      readonly problem: ReminderProblem;
      readonly status: number | null;
      readonly afterSeconds: number | null;
    }
  | { readonly kind: "hopeless"; readonly problem: ReminderProblem; readonly status: number | null };

interface Claimed {
  readonly row: ClaimedRow;
  readonly note: NoteBody;
  readonly setting: SettingBody;
}

/** Takes a delivery in hand, if it may still go out: an attempt that was put off can find the quiet hours, a pause, or
 *  danger. A test was asked for this minute and always goes. */
const claim = (
  tools: ReminderTools,
  member: string,
  deliveryId: string,
  sealer: Sealer,
  now: Date,
): Promise<Claimed | undefined> =>
  tools.deps.db.asSystem(member, async (trx) => {
    const row = await claimDelivery(trx, member, deliveryId, now, new Date(now.getTime() + LEASE_MS));
    const kept = await readSetting(trx, member);
    if (row === undefined || kept === undefined) return undefined;
    const note = openNote(sealer, row.reminder_note_id, row.note_sealed);
    const setting = openSetting(sealer, member, kept.body_sealed);
    if (note.kind === "test") return { row, note, setting };
    const { settings } = setting;
    const at = instant(now.getTime());
    const { danger } = await factsOf(trx, member, sealer, now);
    const held =
      isQuiet(at, settings) ||
      (settings.pausedUntil !== null && at < settings.pausedUntil) ||
      (danger && note.kind !== "hard-night") ||
      (note.kind !== "hard-night" && !settings.kinds[note.kind].on);
    if (!held) return { row, note, setting };
    await stopDelivery(trx, member, deliveryId);
    return undefined;
  });

const send = async (
  tools: ReminderTools,
  member: string,
  sealer: Sealer,
  { row, note, setting }: Claimed,
): Promise<Outcome> => {
  const out: NoteOut = {
    ...{ noteId: row.reminder_note_id, test: note.kind === "test", settings: setting.settings },
    language: row.language === "es" ? "es" : "en",
  };
  if (row.way_kind === "e-mail") {
    const { address } = await addressOf(tools.deps, member);
    return address === null
      ? { kind: "hopeless", problem: "no-address", status: null }
      : sendByMail(tools, address, out);
  }
  try {
    return await sendByPush(tools, openWay(sealer, row.reminder_way_id, row.way_sealed), out);
  } catch {
    // A key that a browser made up, say: nothing that another attempt would change.
    return { kind: "hopeless", problem: "target-unreadable", status: null };
  }
};

const finish = (tools: ReminderTools, member: string, row: ClaimedRow, outcome: Outcome, now: Date) =>
  tools.deps.db.asSystem(member, async (trx) => {
    const waitMs =
      outcome.kind === "try-again" ? retryAfterMs(row.attempts, outcome.afterSeconds) : undefined;
    const state = outcome.kind === "sent" ? "sent" : waitMs === undefined ? "gave-up" : "waiting";
    await finishDelivery(trx, member, {
      ...{ id: row.reminder_delivery_id, attempts: row.attempts, state, status: outcome.status },
      problem: outcome.kind === "sent" ? null : outcome.problem,
      nextAt: waitMs === undefined ? null : new Date(now.getTime() + waitMs),
      sentAt: state === "sent" ? now : null,
    });
    if (outcome.kind !== "sent" && outcome.problem === "subscription-gone")
      await deleteWay(trx, member, row.reminder_way_id);
    else if (state !== "waiting")
      await markWay(trx, member, row.reminder_way_id, state === "sent" ? null : now);
  });

/** One delivery, to the end of this attempt. One that a process died with is not sent again: a note that is lost does
 *  less than one that comes twice. */
export const deliver = async (tools: ReminderTools, member: string, deliveryId: string): Promise<void> => {
  const { vault, now } = tools.deps;
  const sealer = await vault.sealerFor(member);
  const claimed = await claim(tools, member, deliveryId, sealer, now());
  if (claimed === undefined) return;
  const outcome = await send(tools, member, sealer, claimed);
  await finish(tools, member, claimed.row, outcome, now());
};
