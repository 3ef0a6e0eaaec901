import { DAY_MS, HOUR_MS, type Instant, instant } from "@evenkeel/kernel/instant";
import { instantAt, type WallTime, wallTime } from "@evenkeel/kernel/zone-time";
import { dueSince, nextTime } from "@evenkeel/measures/due";
import { outOfQuiet } from "./quiet.ts";
import type { KindSetting, LastingKind, ReminderFacts, ReminderKind, ReminderSettings } from "./reminder.ts";

/** A moment for which a note would be of use. */
export interface Moment {
  /** The same moment has the same key, whenever it is looked at. */
  readonly key: string;
  readonly kind: ReminderKind;
  readonly at: Instant;
  /** After this it is passed over. */
  readonly until: Instant;
}

/** How long after its time a note is still of use. */
const USEFUL_MS: Readonly<Record<ReminderKind, number>> = {
  "hard-night": 12 * HOUR_MS,
  plan: HOUR_MS,
  exercise: 24 * HOUR_MS,
  measure: 24 * HOUR_MS,
  program: 12 * HOUR_MS,
  "check-in": 3 * HOUR_MS,
};

/** An exercise that could not be asked about in so long is not asked about by a note any more. */
const FOLLOWED_MS = 8 * DAY_MS;

const dayOf = ({ year, month, day }: WallTime): string => `${year}-${month}-${day}`;

/** Times of a kind around now, yesterday's to tomorrow's. */
const timesOf = (
  { at, weekdays }: KindSetting,
  zone: string,
  now: Instant,
): readonly { readonly day: string; readonly at: Instant }[] => {
  const today = wallTime(now, zone);
  return [-1, 0, 1].flatMap((days) => {
    const time = instantAt(today, days, at.hour, at.minute, zone);
    const wall = wallTime(time, zone);
    return weekdays.includes(wall.weekday) ? [{ day: dayOf(wall), at: time }] : [];
  });
};

type Bare = Pick<Moment, "key" | "kind" | "at">;

const checkIns = (settings: ReminderSettings, facts: ReminderFacts, now: Instant): readonly Bare[] => {
  const done = facts.doneAt["check-in"];
  const today = done === undefined ? null : dayOf(wallTime(done, settings.zone));
  return timesOf(settings.kinds["check-in"], settings.zone, now)
    .filter(({ day }) => day !== today)
    .map(({ day, at }) => ({ key: `check-in:${day}`, kind: "check-in", at }));
};

const weeks = (settings: ReminderSettings, facts: ReminderFacts, now: Instant): readonly Bare[] => {
  const done = facts.doneAt.program;
  const today = done === undefined ? null : dayOf(wallTime(done, settings.zone));
  return facts.programGoing
    ? timesOf(settings.kinds.program, settings.zone, now)
        .filter(({ day }) => day !== today)
        .map(({ day, at }) => ({ key: `program:${day}`, kind: "program", at }))
    : [];
};

const followUps = (settings: ReminderSettings, facts: ReminderFacts, now: Instant): readonly Bare[] => {
  const times = timesOf(settings.kinds.exercise, settings.zone, now);
  return facts.followUps.flatMap(({ id, dueAt }) => {
    const first = now - dueAt > FOLLOWED_MS ? undefined : times.find(({ at }) => at >= dueAt);
    return first === undefined ? [] : [{ key: `exercise:${id}`, kind: "exercise", at: first.at }];
  });
};

const measures = (facts: ReminderFacts, now: Instant): readonly Bare[] =>
  facts.measures.flatMap(({ id, schedule, settled }) => {
    const next = nextTime(schedule, now);
    const due = [dueSince(schedule, settled, now), dueSince(schedule, settled, next) === next ? next : null];
    return due.flatMap((at) => (at === null ? [] : [{ key: `measure:${id}:${at}`, kind: "measure", at }]));
  });

const bareOf = (
  kind: LastingKind,
  settings: ReminderSettings,
  facts: ReminderFacts,
  now: Instant,
): readonly Bare[] => {
  switch (kind) {
    case "check-in":
      return checkIns(settings, facts, now);
    case "program":
      return weeks(settings, facts, now);
    case "exercise":
      return followUps(settings, facts, now);
    case "measure":
      return measures(facts, now);
    case "plan":
      return facts.plans.map(({ id, at }) => ({ key: `plan:${id}:${at}`, kind: "plan", at }));
    default:
      return kind satisfies never;
  }
};

/** Moments of a kind that are on or near: what falls into the quiet hours waits for their end, or is passed over where
 *  that would be too late. What fell into a pause does not come after it. */
export const momentsOf = (
  kind: ReminderKind,
  settings: ReminderSettings,
  facts: ReminderFacts,
  now: Instant,
): readonly Moment[] => {
  const { hardNight, pausedUntil } = settings;
  const bare =
    kind !== "hard-night"
      ? settings.kinds[kind].on
        ? bareOf(kind, settings, facts, now)
        : []
      : hardNight === null
        ? []
        : [{ key: `hard-night:${hardNight}`, kind, at: hardNight } as const];
  return bare
    .map((one) => ({
      ...one,
      at: outOfQuiet(one.at, settings),
      until: instant(one.at + USEFUL_MS[kind]),
    }))
    .filter(({ at, until }) => at <= until && now <= until && (pausedUntil === null || at >= pausedUntil));
};
