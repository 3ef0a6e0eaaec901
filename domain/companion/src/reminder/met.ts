import { HOUR_MS, type Instant, instant } from "@evenkeel/kernel/instant";
import { instantAt, wallTime } from "@evenkeel/kernel/zone-time";
import { outOfQuiet } from "./quiet.ts";
import type { LastingKind, ReminderKind, ReminderSettings, ReminderState } from "./reminder.ts";

export type PutOff = "hour" | "evening" | "tomorrow";

const EVENING = { hour: 18, minute: 30 };
const TOMORROW = { hour: 10, minute: 0 };

/** When a note that was put off comes again; never in the quiet hours. An evening that has begun means an hour. */
export const putOffUntil = (
  choice: PutOff,
  settings: Pick<ReminderSettings, "zone" | "quiet">,
  now: Instant,
): Instant => {
  const today = wallTime(now, settings.zone);
  const inAnHour = instant(now + HOUR_MS);
  switch (choice) {
    case "hour":
      return outOfQuiet(inAnHour, settings);
    case "evening": {
      const evening = instantAt(today, 0, EVENING.hour, EVENING.minute, settings.zone);
      return outOfQuiet(evening > now ? evening : inAnHour, settings);
    }
    case "tomorrow":
      return outOfQuiet(instantAt(today, 1, TOMORROW.hour, TOMORROW.minute, settings.zone), settings);
    default:
      return choice satisfies never;
  }
};

/** The end of a pause of so many days: the same time on the wall. */
export const pauseUntil = (days: number, zone: string, now: Instant): Instant => {
  const wall = wallTime(now, zone);
  return instantAt(wall, days, wall.hour, wall.minute, zone);
};

/** Opened, put off, or paused by: the note was seen, and its kind is back to what was set. */
export const heeded = (state: ReminderState, kind: ReminderKind): ReminderState => ({
  ...state,
  kinds: { ...state.kinds, [kind]: { ...state.kinds[kind], unheeded: 0 } },
});

/** A note that was put off has not had its place in the day yet. */
export const putOff = (
  state: ReminderState,
  note: { readonly key: string; readonly kind: ReminderKind; readonly sentAt: Instant },
  until: Instant,
): ReminderState => ({
  ...heeded(state, note.kind),
  sentAt: state.sentAt.filter((at) => at !== note.sentAt),
  later: [...state.later.filter(({ key }) => key !== note.key), { key: note.key, kind: note.kind, until }],
});

/** Kinds that were switched on anew begin as they are set. */
export const begunAnew = (
  state: ReminderState,
  before: ReminderSettings,
  after: ReminderSettings,
): ReminderState => {
  const changed = (Object.keys(after.kinds) as LastingKind[]).filter(
    (kind) => JSON.stringify(before.kinds[kind]) !== JSON.stringify(after.kinds[kind]),
  );
  return changed.reduce(heeded, {
    ...state,
    later: state.later.filter(({ kind }) => kind === "hard-night" || after.kinds[kind].on),
  });
};

const MORNING = { hour: 11, minute: 0 };
/** Before this hour the night is not over: what is asked for then is asked for the same day. */
const NIGHT_ENDS = 5;

/** The late morning after a hard night. */
export const morningAfter = (settings: Pick<ReminderSettings, "zone" | "quiet">, now: Instant): Instant => {
  const wall = wallTime(now, settings.zone);
  const days = wall.hour < NIGHT_ENDS ? 0 : 1;
  return outOfQuiet(instantAt(wall, days, MORNING.hour, MORNING.minute, settings.zone), settings);
};
