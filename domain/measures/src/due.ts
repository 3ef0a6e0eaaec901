import { DAY_MS, type Instant } from "@evenkeel/kernel/instant";
import { instantAt } from "@evenkeel/kernel/zone-time";

/** How often a member wants to be asked, and when: from a first day on, at a time on their wall. */
export interface Schedule {
  readonly everyDays: number;
  readonly firstDay: { readonly year: number; readonly month: number; readonly day: number };
  readonly hour: number;
  readonly minute: number;
  /** IANA time zone the times are meant in. */
  readonly zone: string;
}

const slot = (schedule: Schedule, n: number): Instant =>
  instantAt(schedule.firstDay, n * schedule.everyDays, schedule.hour, schedule.minute, schedule.zone);

/** Index of the newest time that is not after `now`; -1 before the first. Clocks that go forward or back move a time by
 *  hours, so that the estimate by whole days is off by one at most. */
const newest = (schedule: Schedule, now: Instant): number => {
  const guess = Math.floor((now - slot(schedule, 0)) / (schedule.everyDays * DAY_MS));
  for (let n = Math.max(0, guess + 1); n >= 0 && n >= guess - 1; n -= 1)
    if (slot(schedule, n) <= now) return n;
  return -1;
};

/** Since when it is due; null where it is not. Times that went by are not added up: it is due once.
 *  @param settled when it was last answered, or last put off till the next time. An answer counts for a time from half
 *  an interval before it, so that a day early is not asked again a day later. */
export const dueSince = (schedule: Schedule, settled: Instant | null, now: Instant): Instant | null => {
  const n = newest(schedule, now);
  if (n < 0) return null;
  const at = slot(schedule, n);
  return settled !== null && settled > at - (schedule.everyDays * DAY_MS) / 2 ? null : at;
};

/** The next time after `now`. */
export const nextTime = (schedule: Schedule, now: Instant): Instant =>
  slot(schedule, newest(schedule, now) + 1);
