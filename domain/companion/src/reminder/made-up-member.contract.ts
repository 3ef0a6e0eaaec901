import { type Instant, instant } from "@evenkeel/kernel/instant";
import { type ReminderFacts, type ReminderSettings, startingSettings } from "./reminder.ts";

export const at = (iso: string): Instant => instant(Date.parse(iso));

export const NOTHING_TO_DO: ReminderFacts = {
  ...{ danger: false, plans: [], followUps: [], measures: [], programGoing: false, doneAt: {} },
};

/** Wants to be asked for a check-in at this hour of every day. */
export const checkInAt = (hour: number, zone = "Europe/Madrid"): ReminderSettings => {
  const settings = startingSettings(zone);
  const checkIn = { on: true, at: { hour, minute: 0 }, weekdays: [0, 1, 2, 3, 4, 5, 6] };
  return { ...settings, kinds: { ...settings.kinds, "check-in": checkIn } };
};
