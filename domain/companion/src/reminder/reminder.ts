import type { Instant } from "@evenkeel/kernel/instant";
import type { Schedule } from "@evenkeel/measures/due";

/** What may be reminded of. The order is that of who goes first where a day has room for one. */
export const REMINDER_KINDS = ["hard-night", "plan", "exercise", "measure", "program", "check-in"] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];
/** Those that are switched on and stay on. A note after a hard night is asked for each time. */
export const LASTING_KINDS = ["check-in", "plan", "measure", "exercise", "program"] as const;
export type LastingKind = (typeof LASTING_KINDS)[number];

/** A time on the member's wall. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

export interface KindSetting {
  readonly on: boolean;
  /** Not used by `plan` and `measure`, which have times of their own. */
  readonly at: Clock;
  /** 0 = Sunday; on which days, where the time is the member's choice. */
  readonly weekdays: readonly number[];
}

/** What the member said about being reminded. Nothing is on until they switch it on. */
export interface ReminderSettings {
  readonly zone: string;
  readonly mostADay: number;
  /** Nothing comes in between; the same time twice means that there are none. */
  readonly quiet: { readonly from: Clock; readonly to: Clock };
  readonly pausedUntil: Instant | null;
  readonly kinds: Readonly<Record<LastingKind, KindSetting>>;
  /** When the member wants to be asked how they are after a hard night. */
  readonly hardNight: Instant | null;
}

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6] as const;
const off = (hour: number, weekdays: readonly number[]): KindSetting => ({
  ...{ on: false, at: { hour, minute: 0 }, weekdays },
});

export const startingSettings = (zone: string): ReminderSettings => ({
  ...{ zone, mostADay: 1, pausedUntil: null, hardNight: null },
  quiet: { from: { hour: 21, minute: 0 }, to: { hour: 8, minute: 0 } },
  kinds: {
    "check-in": off(18, EVERY_DAY),
    plan: off(12, EVERY_DAY),
    measure: off(18, EVERY_DAY),
    exercise: off(17, EVERY_DAY),
    program: off(10, [6]),
  },
});

/** What there is to be reminded of, as the member's record stands. */
export interface ReminderFacts {
  /** Danger is open: nothing goes out but what the member asked for word by word. */
  readonly danger: boolean;
  /** Things planned for a time. */
  readonly plans: readonly { readonly id: string; readonly at: Instant }[];
  /** Exercises that want to be asked about from a time on. */
  readonly followUps: readonly { readonly id: string; readonly dueAt: Instant }[];
  readonly measures: readonly {
    readonly id: string;
    readonly schedule: Schedule;
    /** When it was last answered or put off till its next time. */
    readonly settled: Instant | null;
  }[];
  readonly programGoing: boolean;
  /** When the thing itself was last done; a reminder that was followed by it was heeded. */
  readonly doneAt: Readonly<Partial<Record<ReminderKind, Instant>>>;
}

export interface KindState {
  /** Notes sent since one was last heeded. */
  readonly unheeded: number;
  readonly lastSentAt: Instant | null;
}

/** What was sent and how it was met. */
export interface ReminderState {
  readonly kinds: Readonly<Record<ReminderKind, KindState>>;
  /** Times of what was sent lately and not put off. */
  readonly sentAt: readonly Instant[];
  /** Moments that had their note, or had it passed over. */
  readonly handled: readonly { readonly key: string; readonly at: Instant }[];
  /** Notes that the member put off. */
  readonly later: readonly {
    readonly key: string;
    readonly kind: ReminderKind;
    readonly until: Instant;
  }[];
}

const NONE: KindState = { unheeded: 0, lastSentAt: null };

export const NOTHING_SENT: ReminderState = {
  ...{ sentAt: [], handled: [], later: [] },
  kinds: {
    "hard-night": NONE,
    plan: NONE,
    exercise: NONE,
    measure: NONE,
    program: NONE,
    "check-in": NONE,
  },
};
