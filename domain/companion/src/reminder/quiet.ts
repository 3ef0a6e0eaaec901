import type { Instant } from "@evenkeel/kernel/instant";
import { instantAt, wallTime } from "@evenkeel/kernel/zone-time";
import type { Clock, ReminderSettings } from "./reminder.ts";

type Hours = Pick<ReminderSettings, "zone" | "quiet">;

const minuteOf = ({ hour, minute }: Clock): number => hour * 60 + minute;

/** Whether the wall shows a time of quiet. Over midnight: from the evening to the morning. */
export const isQuiet = (at: Instant, { zone, quiet }: Hours): boolean => {
  const [from, to, now] = [minuteOf(quiet.from), minuteOf(quiet.to), minuteOf(wallTime(at, zone))];
  return from <= to ? from <= now && now < to : now >= from || now < to;
};

/** The same moment, or the end of the quiet it falls into. */
export const outOfQuiet = (at: Instant, hours: Hours): Instant => {
  if (!isQuiet(at, hours)) return at;
  const { zone, quiet } = hours;
  const wall = wallTime(at, zone);
  const days = minuteOf(wall) < minuteOf(quiet.to) ? 0 : 1;
  return instantAt(wall, days, quiet.to.hour, quiet.to.minute, zone);
};
