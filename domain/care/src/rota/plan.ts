import type { Instant } from "@evenkeel/kernel/instant";

/** A day of the calendar, as `2026-11-27`. It has no zone of its own. */
export type CalendarDay = string;

/** On call every week at the same hours of a clock on the wall. Whatever the clocks of the zone do, the watch begins
 *  and ends when that clock shows these times; a night on which they change is an hour longer or shorter. */
export interface WeeklyPattern {
  readonly patternId: string;
  readonly personId: string;
  /** 1 = Monday to 7 = Sunday: the days on which a watch begins. */
  readonly weekdays: readonly number[];
  /** Minutes after midnight, 0 to 1439. */
  readonly startsAtMinute: number;
  /** Minutes after midnight; at or before the start means the day after. */
  readonly endsAtMinute: number;
  /** IANA name. */
  readonly zone: string;
  /** 1 is alerted first, 2 when 1 stays silent, and so on. */
  readonly place: number;
  readonly fromDay: CalendarDay;
  /** The last day on which a watch begins; null for no end. */
  readonly untilDay: CalendarDay | null;
}

export interface SingleShift {
  readonly shiftId: string;
  readonly personId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: number;
}

/** Away: no watch of this person counts while it lasts. */
export interface Absence {
  readonly personId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** One agreed part of a swap: whatever `fromId` has between these times is `toId`'s, in the same place. */
export interface Handover {
  readonly fromId: string;
  readonly toId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export interface RotaPlan {
  readonly patterns: readonly WeeklyPattern[];
  readonly shifts: readonly SingleShift[];
  readonly absences: readonly Absence[];
  /** In the order in which they were agreed. */
  readonly handovers: readonly Handover[];
}

/** One person on call from one instant to another; the end is not part of it. */
export interface Watch {
  readonly personId: string;
  readonly place: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The pattern or shift it comes from. */
  readonly sourceId: string;
  /** Who had it before a swap. */
  readonly takenFrom: string | null;
}
