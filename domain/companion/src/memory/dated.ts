import { DAY_MS, type Instant, instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { dayNumber, instantAt, type WallTime, wallTime } from "@evenkeel/kernel/zone-time";
import { DATE_WORDS } from "./date-words.ts";
import { wide } from "./wide.ts";

/** A day that was said to come. */
export interface SaidDay {
  readonly at: Instant;
  /** False for "next week", "in a month". */
  readonly exact: boolean;
}

/** Farther than this nothing is taken for a plan. */
const FARTHEST_DAYS = 370;
/** The hour that stands for a day of which no hour was said. */
const NOON = 12;

const numberOf = (said: string | undefined, language: Language): number | null => {
  if (said === undefined) return null;
  const n = DATE_WORDS[language].numbers[said] ?? Number(said);
  return Number.isInteger(n) && n > 0 ? n : null;
};

const namedMonth = (said: string, language: Language): number => {
  const start = said.toLowerCase().slice(0, 3);
  return DATE_WORDS[language].months.findIndex((m) => m.startsWith(start)) + 1;
};

/** Days from today to the next time the calendar shows this day; null when there is no such day. */
const daysUntil = (today: WallTime, month: number | null, day: number): number | null => {
  if (day < 1 || day > 31) return null;
  const now = dayNumber(today.year, today.month, today.day);
  if (month !== null) {
    const days = dayNumber(today.year, month, day) - now;
    return days >= 0 ? days : dayNumber(today.year + 1, month, day) - now;
  }
  const next =
    today.month === 12 ? { year: today.year + 1, month: 1 } : { year: today.year, month: today.month + 1 };
  return day >= today.day
    ? dayNumber(today.year, today.month, day) - now
    : dayNumber(next.year, next.month, day) - now;
};

/** Reads the one day to come that a sentence names: "on Friday", "tomorrow", "3 December", "on the 12th", "in two
 *  weeks", "next week". Null when none is named, or it lies too far. */
export const saidDay = (said: string, now: Instant, zone: string, language: Language): SaidDay | null => {
  const text = said.toLowerCase();
  const w = DATE_WORDS[language];
  const today = wallTime(now, zone);
  const on = (days: number, exact: boolean): SaidDay | null =>
    days > FARTHEST_DAYS ? null : { at: instantAt(today, days, NOON, 0, zone), exact };
  const groups = (source: string) => wide(source).exec(text)?.groups;

  const dated = groups(w.dayAndMonth);
  if (dated !== undefined) {
    const day = Number(dated["d"] ?? dated["d2"]);
    const days = daysUntil(today, namedMonth(dated["m"] ?? dated["m2"] ?? "", language), day);
    return days === null ? null : on(days, true);
  }
  const amount = groups(w.inAmount);
  if (amount !== undefined) {
    const n = numberOf(amount["n"], language);
    const unit = amount["u"] ?? "";
    if (n === null) return null;
    const days = w.day.test(unit) ? n : w.week.test(unit) ? 7 * n : 30 * n;
    return on(days, w.day.test(unit));
  }
  if (wide(w.dayAfter).test(text)) return on(2, true);
  if (wide(w.tomorrow).test(text)) return on(1, true);
  const weekday = w.weekdays.findIndex((d) => wide(String.raw`\b(?:${d})\b`).test(text));
  if (weekday >= 0) {
    const days = (weekday - today.weekday + 7) % 7 || 7;
    const later = wide(w.weekAfter).test(text);
    // "Next Friday" is this week's to some and the one after to others: taken as the later one, and not as exact.
    return later ? on(days > 6 - ((today.weekday + 6) % 7) ? days : days + 7, false) : on(days, true);
  }
  const ordinal = groups(w.dayOfMonth);
  if (ordinal !== undefined) {
    const days = daysUntil(today, null, Number(ordinal["d"]));
    return days === null ? null : on(days, true);
  }
  // The last working day of that week, and the last day of that month, so that asking never comes too early.
  if (wide(w.nextWeek).test(text)) return on(12 - ((today.weekday + 6) % 7) - 1, false);
  if (wide(w.weekend).test(text)) return on((7 - today.weekday) % 7 || 7, false);
  if (wide(w.nextMonth).test(text)) return on(daysUntil(today, (today.month % 12) + 1, 28) ?? 30, false);
  if (wide(w.today).test(text)) return on(0, true);
  return null;
};

/** Since when something has been so: "for three months", "since May", "since 2019". Null when it is not said. */
export const saidSince = (said: string, now: Instant, zone: string, language: Language): Instant | null => {
  const text = said.toLowerCase();
  const w = DATE_WORDS[language];
  const amount = wide(w.forAmount).exec(text)?.groups;
  if (amount !== undefined) {
    const n = numberOf(amount["n"], language);
    const unit = amount["u"] ?? "";
    if (n === null) return null;
    const days = w.day.test(unit)
      ? n
      : w.week.test(unit)
        ? 7 * n
        : w.month.test(unit)
          ? 30.4 * n
          : 365.25 * n;
    return instant(now - Math.round(days) * DAY_MS);
  }
  const today = wallTime(now, zone);
  const month = wide(w.sinceMonth).exec(text)?.groups;
  if (month === undefined) return null;
  const bare = month["y2"];
  if (bare !== undefined) {
    const year = Number(bare);
    return year > today.year || year < today.year - 70
      ? null
      : instantAt({ year, month: 1, day: 1 }, 0, NOON, 0, zone);
  }
  const m = namedMonth(month["m"] ?? "", language);
  const year =
    month["y"] === undefined ? (m > today.month ? today.year - 1 : today.year) : Number(month["y"]);
  return instantAt({ year, month: m, day: 1 }, 0, NOON, 0, zone);
};
