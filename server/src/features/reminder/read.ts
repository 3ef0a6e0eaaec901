import {
  type ReminderDelivery,
  type Reminders,
  reminderDelivery,
  reminderWayKind,
} from "@evenkeel/contract/reminder";
import { DAY_MS, type Instant, instant } from "@evenkeel/kernel/instant";
import type { Sealer } from "../../adapters/vault/vault.ts";
import { addressOf } from "./address.ts";
import { factsOf } from "./facts.ts";
import { LOG_DAYS } from "./look.ts";
import { deliveriesOf, type LogRow } from "./note-store.ts";
import { openNote, openWay } from "./sealed-reminder.ts";
import { pacesOf, shownSettings } from "./settings.ts";
import { type WayRow, waysOf } from "./store.ts";
import type { ReminderTools } from "./tools.ts";
import { settingIn } from "./use-case.ts";

const MOST_DELIVERIES = 100;

const isoOf = (at: Instant | Date | null): string | null => (at === null ? null : new Date(at).toISOString());

const shownWay = (sealer: Sealer, row: WayRow, address: string | null): Reminders["ways"][number] => ({
  id: row.reminder_way_id,
  kind: reminderWayKind.parse(row.kind),
  label:
    row.kind === "e-mail" ? (address ?? "") : openWay(sealer, row.reminder_way_id, row.body_sealed).label,
  createdAt: row.created_at.toISOString(),
  failingSince: isoOf(row.failing_since),
});

const shownDelivery = (sealer: Sealer, row: LogRow, ways: Reminders["ways"]): ReminderDelivery =>
  reminderDelivery.parse({
    id: row.reminder_delivery_id,
    noteId: row.reminder_note_id,
    kind: openNote(sealer, row.reminder_note_id, row.body_sealed).kind,
    wayKind: row.way_kind,
    label: ways.find(({ id }) => id === row.reminder_way_id)?.label ?? null,
    at: row.at.toISOString(),
    state: row.state,
    attempts: row.attempts,
    problem: row.problem,
    sentAt: isoOf(row.sent_at),
    metAt: isoOf(row.met_at),
  });

/** Everything about a member's reminders, for the screen that shows it. */
export const readReminders = async (tools: ReminderTools, memberId: string): Promise<Reminders> => {
  const { db, vault, now } = tools.deps;
  const sealer = await vault.sealerFor(memberId);
  const at = instant(now().getTime());
  const { mail, address } = await addressOf(tools.deps, memberId);
  const pushKey = (await tools.push.vapid()).publicKey;
  return db.asMember(memberId, async (trx) => {
    const { settings, state } = await settingIn(trx, sealer, memberId);
    const ways = (await waysOf(trx, memberId)).map((row) => shownWay(sealer, row, address));
    const since = new Date(at - LOG_DAYS * DAY_MS);
    const log = await deliveriesOf(trx, memberId, since, MOST_DELIVERIES);
    const { pausedUntil, hardNight } = settings;
    return {
      ...{ settings: shownSettings(settings), ways, pushKey, mail, address },
      pausedUntil: pausedUntil === null || pausedUntil <= at ? null : isoOf(pausedUntil),
      hardNightAt: hardNight === null || hardNight <= at ? null : isoOf(hardNight),
      paces: pacesOf(settings, await factsOf(trx, memberId, sealer, now()), state, at),
      deliveries: log.map((row) => shownDelivery(sealer, row, ways)),
    };
  });
};
