import type { Moment } from "@evenkeel/companion/reminder/moments";
import { afterSending, nextLook, noteDue } from "@evenkeel/companion/reminder/note-due";
import { DAY_MS, instant } from "@evenkeel/kernel/instant";
import type { Trx } from "../../adapters/database/access.ts";
import { KeyGone, type Sealer } from "../../adapters/vault/vault.ts";
import { factsOf } from "./facts.ts";
import { forgetNotes, insertNote } from "./note-store.ts";
import { openSetting, sealNote, sealSetting } from "./sealed-reminder.ts";
import { lockDueSetting, lookAgainAt, type WayRow, waysOf, writeSetting } from "./store.ts";
import type { ReminderTools } from "./tools.ts";

/** The log goes back so far. */
export const LOG_DAYS = 30;

const queueNote = async (
  tools: ReminderTools,
  trx: Trx,
  to: { readonly member: string; readonly sealer: Sealer; readonly ways: readonly WayRow[] },
  note: Moment,
  now: Date,
): Promise<void> => {
  const { newId } = tools.deps;
  const id = newId();
  await insertNote(trx, to.member, {
    ...{ id, at: now, sealed: sealNote(to.sealer, id, { kind: note.kind, key: note.key }) },
    deliveries: to.ways.map((way) => ({ id: newId(), wayId: way.reminder_way_id, wayKind: way.kind })),
  });
};

const sealerOf = async (tools: ReminderTools, member: string): Promise<Sealer | undefined> => {
  try {
    return await tools.deps.vault.sealerFor(member);
  } catch (error) {
    // The account is being deleted: its key went first, its rows follow.
    if (error instanceof KeyGone) return undefined;
    throw error;
  }
};

/** Looks at one member whose time has come. Deciding, writing down and moving the clock on are one transaction under the
 *  lock of the member's row, so that each moment has one note, however many processes look. */
export const lookAt = async (tools: ReminderTools, member: string): Promise<void> => {
  const { deps } = tools;
  const now = deps.now();
  const at = instant(now.getTime());
  const sealer = await sealerOf(tools, member);
  if (sealer === undefined) return deps.db.asSystem(member, (trx) => lookAgainAt(trx, member, null));
  await deps.db.asSystem(member, async (trx) => {
    const row = await lockDueSetting(trx, member, now);
    if (row === undefined) return;
    const { settings, state } = openSetting(sealer, member, row.body_sealed);
    const facts = await factsOf(trx, member, sealer, now);
    const ways = await waysOf(trx, member);
    const note = ways.length === 0 ? null : noteDue(settings, facts, state, at);
    if (note !== null) await queueNote(tools, trx, { member, sealer, ways }, note, now);
    const after = note === null ? state : afterSending(settings, facts, state, note, at);
    const logged = await forgetNotes(trx, member, new Date(at - LOG_DAYS * DAY_MS));
    const next = ways.length === 0 ? null : nextLook(settings, facts, after, at);
    // With nothing on, a look a day takes the log out as it grows old.
    const nextMs = next ?? (logged ? at + DAY_MS : null);
    await writeSetting(trx, member, {
      sealed: sealSetting(sealer, member, { settings, state: after }),
      nextAt: nextMs === null ? null : new Date(nextMs),
      changedAt: now,
    });
  });
};
