import {
  type Clock,
  LASTING_KINDS,
  type ReminderFacts,
  type ReminderSettings,
  type ReminderState,
} from "@evenkeel/companion/reminder/reminder";
import { paceOf } from "@evenkeel/companion/reminder/slow-down";
import type { ReminderSettingsInput, Reminders } from "@evenkeel/contract/reminder";
import type { Instant } from "@evenkeel/kernel/instant";

const two = (n: number): string => String(n).padStart(2, "0");
const textOf = ({ hour, minute }: Clock): string => `${two(hour)}:${two(minute)}`;
const clockOf = (text: string): Clock => {
  const [hour = 0, minute = 0] = text.split(":").map(Number);
  return { hour, minute };
};

type InputKind = ReminderSettingsInput["kinds"]["plan"];
type Kind = ReminderSettings["kinds"]["plan"];

const shownKind = ({ on, at, weekdays }: Kind): InputKind => ({
  ...{ on, at: textOf(at), weekdays: [...weekdays] },
});
const keptKind = ({ on, at, weekdays }: InputKind): Kind => ({
  ...{ on, at: clockOf(at), weekdays: [...new Set(weekdays)].sort() },
});

export const shownSettings = ({ zone, mostADay, quiet, kinds }: ReminderSettings): ReminderSettingsInput => ({
  ...{ zone, mostADay, quiet: { from: textOf(quiet.from), to: textOf(quiet.to) } },
  kinds: {
    "check-in": shownKind(kinds["check-in"]),
    plan: shownKind(kinds.plan),
    measure: shownKind(kinds.measure),
    exercise: shownKind(kinds.exercise),
    program: shownKind(kinds.program),
  },
});

/** The member's new word over what stands; a pause and a night that was asked about stay. */
export const keptSettings = (before: ReminderSettings, input: ReminderSettingsInput): ReminderSettings => ({
  ...before,
  ...{ zone: input.zone, mostADay: input.mostADay },
  quiet: { from: clockOf(input.quiet.from), to: clockOf(input.quiet.to) },
  kinds: {
    "check-in": keptKind(input.kinds["check-in"]),
    plan: keptKind(input.kinds.plan),
    measure: keptKind(input.kinds.measure),
    exercise: keptKind(input.kinds.exercise),
    program: keptKind(input.kinds.program),
  },
});

/** Kinds that slowed themselves, and to what. */
export const pacesOf = (
  settings: ReminderSettings,
  facts: ReminderFacts,
  state: ReminderState,
  now: Instant,
): Reminders["paces"] =>
  LASTING_KINDS.flatMap((kind) => {
    const pace = settings.kinds[kind].on ? paceOf(kind, settings, facts, state, now) : null;
    return pace === null || pace.kind === "as-set" ? [] : [{ kind, pace }];
  });
