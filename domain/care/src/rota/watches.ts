import { DAY_MS, type Instant, instant } from "@evenkeel/kernel/instant";
import { dayNumber, instantAt, wallTime } from "@evenkeel/kernel/zone-time";
import type { CalendarDay, RotaPlan, Watch, WeeklyPattern } from "./plan.ts";

interface Span {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

const overlap = (a: Span, b: Span): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

const numberOf = (day: CalendarDay): number => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return dayNumber(year, month, date);
};

/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

const EPOCH = { year: 1970, month: 1, day: 1 } as const;

const watchesOf = (pattern: WeeklyPattern, span: Span): Watch[] => {
  const dayOf = (at: Instant): number => {
    const wall = wallTime(at, pattern.zone);
    return dayNumber(wall.year, wall.month, wall.day);
  };
  // A watch lasts a day at most, so one that reaches into the span began at most a day before it.
  const first = Math.max(dayOf(span.startsAt) - 2, numberOf(pattern.fromDay));
  const last = Math.min(
    dayOf(span.endsAt),
    pattern.untilDay === null ? Number.POSITIVE_INFINITY : numberOf(pattern.untilDay),
  );
  const at = (day: number, minute: number): Instant =>
    instantAt(EPOCH, day, Math.floor(minute / 60), minute % 60, pattern.zone);
  const found: Watch[] = [];
  for (let day = first; day <= last; day += 1) {
    if (!pattern.weekdays.includes(weekdayOf(day))) continue;
    const overnight = pattern.endsAtMinute <= pattern.startsAtMinute;
    const watch: Watch = {
      personId: pattern.personId,
      place: pattern.place,
      startsAt: at(day, pattern.startsAtMinute),
      endsAt: at(day + (overnight ? 1 : 0), pattern.endsAtMinute),
      sourceId: pattern.patternId,
      takenFrom: null,
    };
    // Both ends in one hour that the clocks leave out give a watch of no length.
    if (watch.startsAt < watch.endsAt && overlap(watch, span)) found.push(watch);
  }
  return found;
};

/** The parts of a watch outside of a span, and the part inside. */
const cut = (watch: Watch, span: Span): { readonly outside: Watch[]; readonly inside: Watch | undefined } => {
  if (!overlap(watch, span)) return { outside: [watch], inside: undefined };
  const startsAt = instant(Math.max(watch.startsAt, span.startsAt));
  const endsAt = instant(Math.min(watch.endsAt, span.endsAt));
  const outside: Watch[] = [];
  if (watch.startsAt < startsAt) outside.push({ ...watch, endsAt: startsAt });
  if (endsAt < watch.endsAt) outside.push({ ...watch, startsAt: endsAt });
  return { outside, inside: { ...watch, startsAt, endsAt } };
};

const inOrder = (a: Watch, b: Watch): number =>
  a.startsAt - b.startsAt ||
  a.place - b.place ||
  a.endsAt - b.endsAt ||
  (a.personId < b.personId ? -1 : a.personId > b.personId ? 1 : 0);

/** Everyone's watches that touch the span, whole (not clipped to it), by their beginnings. Swaps count before absences:
 *  who took a watch over and is away leaves it empty.
 *  @param from @param to the span; `to` is not part of it. */
export const watchesBetween = (plan: RotaPlan, from: Instant, to: Instant): readonly Watch[] => {
  if (from >= to) return [];
  const span: Span = { startsAt: from, endsAt: instant(to) };
  // Reading a little further keeps the pieces of a watch that a swap cuts at the edge.
  const wide: Span = { startsAt: instant(from - DAY_MS), endsAt: instant(to + DAY_MS) };
  let watches: Watch[] = [
    ...plan.patterns.flatMap((pattern) => watchesOf(pattern, wide)),
    ...plan.shifts
      .filter((shift) => shift.startsAt < shift.endsAt && overlap(shift, wide))
      .map(({ shiftId, ...shift }) => ({ ...shift, sourceId: shiftId, takenFrom: null })),
  ];
  for (const handover of plan.handovers)
    watches = watches.flatMap((watch) => {
      if (watch.personId !== handover.fromId) return [watch];
      const { outside, inside } = cut(watch, handover);
      return inside === undefined
        ? outside
        : [...outside, { ...inside, personId: handover.toId, takenFrom: watch.takenFrom ?? watch.personId }];
    });
  for (const absence of plan.absences)
    watches = watches.flatMap((watch) =>
      watch.personId === absence.personId ? cut(watch, absence).outside : [watch],
    );
  return watches.filter((watch) => overlap(watch, span)).sort(inOrder);
};
