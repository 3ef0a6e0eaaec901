import { DAY_MS, HOUR_MS, type Instant } from "@evenkeel/kernel/instant";
import type { KindState, ReminderFacts, ReminderKind, ReminderSettings, ReminderState } from "./reminder.ts";

/** A note that was not opened in so long was left. */
const LEFT_AFTER_MS = 12 * HOUR_MS;
/** So many left in a row and the gap doubles. */
const STEP = 2;
const WEEK = 7;

/** How much a kind slowed itself: not at all, to one in so many days, or to nothing. */
export type Pace =
  | { readonly kind: "as-set" }
  | { readonly kind: "slower"; readonly everyDays: number }
  | { readonly kind: "stopped" };

/** Days between two notes of a kind as the member set it. */
const baseDays = (kind: ReminderKind, settings: ReminderSettings, facts: ReminderFacts): number => {
  switch (kind) {
    case "check-in":
    case "program":
      return WEEK / Math.max(1, settings.kinds[kind].weekdays.length);
    case "measure":
      return Math.min(WEEK, ...facts.measures.map(({ schedule }) => schedule.everyDays));
    case "plan":
    case "exercise":
    case "hard-night":
      return 1;
    default:
      return kind satisfies never;
  }
};

/** A kind as it counts now: doing the thing itself after a note heeds it, however it was come by. */
export const counted = (kind: ReminderKind, facts: ReminderFacts, state: ReminderState): KindState => {
  const own = state.kinds[kind];
  const done = facts.doneAt[kind];
  return done !== undefined && own.lastSentAt !== null && done > own.lastSentAt
    ? { ...own, unheeded: 0 }
    : own;
};

/** Notes of a kind that were left in a row. The newest may still be opened for half a day. */
export const leftInARow = ({ unheeded, lastSentAt }: KindState, now: Instant): number =>
  unheeded > 0 && lastSentAt !== null && now - lastSentAt < LEFT_AFTER_MS ? unheeded - 1 : unheeded;

/** Each two that were left in a row double the gap, up to a week; two more and the kind stops.
 *  everyDays = min(7, base * 2^floor(left / 2)). */
export const paceOf = (
  kind: ReminderKind,
  settings: ReminderSettings,
  facts: ReminderFacts,
  state: ReminderState,
  now: Instant,
): Pace => {
  const level = Math.floor(leftInARow(counted(kind, facts, state), now) / STEP);
  if (kind === "hard-night" || level === 0) return { kind: "as-set" };
  const base = baseDays(kind, settings, facts);
  if (base * 2 ** (level - 1) >= WEEK) return { kind: "stopped" };
  return { kind: "slower", everyDays: Math.min(WEEK, Math.ceil(base * 2 ** level)) };
};

/** Whether a note at this time keeps the distance of the pace; half a day of grace lets clocks change. */
export const keepsPace = (pace: Pace, lastSentAt: Instant | null, at: Instant): boolean => {
  switch (pace.kind) {
    case "as-set":
      return true;
    case "stopped":
      return false;
    case "slower":
      return lastSentAt === null || at - lastSentAt >= (pace.everyDays - 0.5) * DAY_MS;
    default:
      return pace satisfies never;
  }
};
