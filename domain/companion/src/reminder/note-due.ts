import { DAY_MS, HOUR_MS, type Instant, instant } from "@evenkeel/kernel/instant";
import { instantAt, wallTime } from "@evenkeel/kernel/zone-time";
import { type Moment, momentsOf } from "./moments.ts";
import { isQuiet, outOfQuiet } from "./quiet.ts";
import { REMINDER_KINDS, type ReminderFacts, type ReminderSettings, type ReminderState } from "./reminder.ts";
import { counted, keepsPace, paceOf } from "./slow-down.ts";

/** What was put off and could not come for so long is passed over. */
const LATER_USEFUL_MS = 12 * HOUR_MS;
/** Longer than anything is reminded of twice. */
const REMEMBERED_MS = 9 * DAY_MS;
/** The longest time between two looks; what changes in between calls for one of its own. */
const LOOK_AGAIN_MS = 6 * HOUR_MS;

/** What comes of itself never comes closer to another note than this. */
const APART_MS = HOUR_MS;

/** From when on the next may come of itself. */
const apartFrom = ({ sentAt }: ReminderState): number => Math.max(...sentAt, -Infinity) + APART_MS;

const onOneDay = (a: Instant, b: Instant, zone: string): boolean => {
  const [one, other] = [wallTime(a, zone), wallTime(b, zone)];
  return one.year === other.year && one.month === other.month && one.day === other.day;
};

/** What the member asked for themselves, to the hour: the day's limit does not hold it back. */
const asked = (settings: ReminderSettings, facts: ReminderFacts, state: ReminderState, now: Instant) => {
  const later = state.later
    .filter(({ kind }) => kind === "hard-night" || !facts.danger)
    .map(
      ({ key, kind, until }): Moment => ({
        ...{ key, kind, at: until },
        until: instant(until + LATER_USEFUL_MS),
      }),
    );
  return [...later, ...momentsOf("hard-night", settings, facts, now)].filter(({ until }) => now <= until);
};

/** What would come of itself, who goes first at the front. */
const ofItself = (settings: ReminderSettings, facts: ReminderFacts, state: ReminderState, now: Instant) =>
  facts.danger
    ? []
    : REMINDER_KINDS.filter((kind) => kind !== "hard-night").flatMap((kind) => {
        const pace = paceOf(kind, settings, facts, state, now);
        const { lastSentAt } = counted(kind, facts, state);
        return momentsOf(kind, settings, facts, now).filter(({ at }) => keepsPace(pace, lastSentAt, at));
      });

const unhandled = (moments: readonly Moment[], { handled, later }: ReminderState): readonly Moment[] =>
  moments.filter(
    ({ key }) => !handled.some((one) => one.key === key) || later.some((one) => one.key === key),
  );

const earliest = (moments: readonly Moment[]): Moment | undefined =>
  moments.toSorted((a, b) => a.at - b.at)[0];

/** The note that is to go out now; null for none. Never in the quiet hours, in a pause, or beyond what a day may have;
 *  of several on one day those go first that are nearest to what the member planned. */
export const noteDue = (
  settings: ReminderSettings,
  facts: ReminderFacts,
  state: ReminderState,
  now: Instant,
): Moment | null => {
  const { zone, pausedUntil, mostADay } = settings;
  if ((pausedUntil !== null && now < pausedUntil) || isQuiet(now, settings)) return null;
  const wanted = unhandled(asked(settings, facts, state, now), state);
  const first = earliest(wanted.filter(({ at }) => at <= now));
  if (first !== undefined) return first;
  const sent = state.sentAt.filter((at) => onOneDay(at, now, zone)).length;
  const room = mostADay - sent - wanted.filter(({ at }) => onOneDay(at, now, zone)).length;
  if (room <= 0 || now < apartFrom(state)) return null;
  const today = unhandled(ofItself(settings, facts, state, now), state).filter(
    ({ at }) => at <= now || onOneDay(at, now, zone),
  );
  return earliest(today.slice(0, room).filter(({ at }) => at <= now)) ?? null;
};

/** The state once this note is on its way. Everything of its kind that was due by now has had its note. */
export const afterSending = (
  settings: ReminderSettings,
  facts: ReminderFacts,
  state: ReminderState,
  note: Moment,
  now: Instant,
): ReminderState => {
  const keys = momentsOf(note.kind, settings, facts, now)
    .filter(({ at }) => at <= now)
    .map(({ key }) => key);
  const fresh = [...new Set([note.key, ...keys])].map((key) => ({ key, at: now }));
  const { unheeded } = counted(note.kind, facts, state);
  return {
    kinds: { ...state.kinds, [note.kind]: { unheeded: unheeded + 1, lastSentAt: now } },
    sentAt: [...state.sentAt.filter((at) => now - at < REMEMBERED_MS), now],
    handled: [
      ...state.handled.filter(({ key, at }) => now - at < REMEMBERED_MS && !fresh.some((f) => f.key === key)),
      ...fresh,
    ],
    later: state.later.filter(({ key, until }) => key !== note.key && now - until < LATER_USEFUL_MS),
  };
};

/** When to look again; null: nothing is on. */
export const nextLook = (
  settings: ReminderSettings,
  facts: ReminderFacts,
  state: ReminderState,
  now: Instant,
): Instant | null => {
  const on = Object.values(settings.kinds).some((kind) => kind.on);
  const { hardNight } = settings;
  const one = hardNight !== null && !state.handled.some(({ key }) => key === `hard-night:${hardNight}`);
  if (!on && !one && state.later.length === 0) return null;
  const moments = REMINDER_KINDS.flatMap((kind) => momentsOf(kind, settings, facts, now));
  // What a full day, the quiet hours or a pause held back may come with their end.
  const tomorrow = outOfQuiet(instantAt(wallTime(now, settings.zone), 1, 0, 0, settings.zone), settings);
  const held = [tomorrow, outOfQuiet(now, settings), settings.pausedUntil ?? now, apartFrom(state)];
  const times = [...moments.map(({ at }) => at), ...state.later.map(({ until }) => until), ...held];
  return instant(Math.min(now + LOOK_AGAIN_MS, ...times.filter((at) => at > now)));
};
