import { openNote, openSetting, openWay } from "../reminder/sealed-reminder.ts";
import { type ExportedTable, textOf as text } from "./exported-table.ts";

/** Reminders in the record: what was wanted, by which ways, and what was sent. */
export const REMINDER_TABLES: readonly ExportedTable[] = [
  {
    table: "reminder_setting",
    file: "reminder-settings",
    about: "What you want to be reminded of, and how earlier notes were met.",
    sealed: {
      body_sealed: (sealer, row, sealed) => openSetting(sealer, text(row, "member_id"), sealed),
    },
    order: "member_id",
  },
  {
    table: "reminder_way",
    file: "reminder-ways",
    about: "Devices that reminders go to, and whether they go to your e-mail address.",
    sealed: { body_sealed: (sealer, row, sealed) => openWay(sealer, text(row, "reminder_way_id"), sealed) },
    order: "created_at, reminder_way_id",
  },
  {
    table: "reminder_note",
    file: "reminder-notes",
    about: "Reminders of the last 30 days.",
    sealed: { body_sealed: (sealer, row, sealed) => openNote(sealer, text(row, "reminder_note_id"), sealed) },
    order: "at, reminder_note_id",
  },
  {
    table: "reminder_delivery",
    file: "reminder-deliveries",
    about: "Where each of these reminders was sent, and whether it arrived there.",
    sealed: {},
    order: "reminder_note_id, reminder_delivery_id",
  },
];
