import { DAY_MS, HOUR_MS, type Instant, instant } from "@evenkeel/kernel/instant";
import { wallTime } from "@evenkeel/kernel/zone-time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, checkInAt, NOTHING_TO_DO } from "./made-up-member.contract.ts";
import { pauseUntil, putOff, putOffUntil } from "./met.ts";
import { afterSending, nextLook, noteDue } from "./note-due.ts";
import { isQuiet } from "./quiet.ts";
import {
  LASTING_KINDS,
  NOTHING_SENT,
  type ReminderFacts,
  type ReminderSettings,
  startingSettings,
} from "./reminder.ts";

const SIX = checkInAt(18);
const due = (settings: ReminderSettings, facts: ReminderFacts, now: Instant, state = NOTHING_SENT) =>
  noteDue(settings, facts, state, now)?.kind ?? null;

describe("a reminder", () => {
  it("comes for nothing until something was switched on", () => {
    const settings = startingSettings("UTC");
    expect(due(settings, NOTHING_TO_DO, at("2026-11-27T18:00:00Z"))).toBeNull();
    expect(nextLook(settings, NOTHING_TO_DO, NOTHING_SENT, at("2026-11-27T18:00:00Z"))).toBeNull();
  });

  it("comes at its time on the member's wall, once, and on both sides of a change of the clocks", () => {
    for (const [before, time] of [
      ["2026-10-24T15:59:00Z", "2026-10-24T16:00:00Z"],
      ["2026-10-25T16:59:00Z", "2026-10-25T17:00:00Z"],
    ] as const) {
      expect(due(SIX, NOTHING_TO_DO, at(before))).toBeNull();
      const note = noteDue(SIX, NOTHING_TO_DO, NOTHING_SENT, at(time));
      expect(note?.at).toBe(at(time));
      if (note === null) continue;
      const state = afterSending(SIX, NOTHING_TO_DO, NOTHING_SENT, note, at(time));
      expect(due(SIX, NOTHING_TO_DO, at(time), state)).toBeNull();
    }
  });

  it("is passed over when it could not go out for three hours, or was done without it", () => {
    expect(due(SIX, NOTHING_TO_DO, at("2026-11-27T19:59:00Z"))).toBe("check-in");
    expect(
      due(
        { ...SIX, quiet: { from: { hour: 23, minute: 0 }, to: { hour: 8, minute: 0 } } },
        NOTHING_TO_DO,
        at("2026-11-27T20:01:00Z"),
      ),
    ).toBeNull();
    const facts = { ...NOTHING_TO_DO, doneAt: { "check-in": at("2026-11-27T09:00:00Z") } };
    expect(due(SIX, facts, at("2026-11-27T17:00:00Z"))).toBeNull();
  });

  it("leaves the one place of a day to what was planned, though that comes later", () => {
    const settings = { ...SIX, kinds: { ...SIX.kinds, plan: { ...SIX.kinds.plan, on: true } } };
    const facts = { ...NOTHING_TO_DO, plans: [{ id: "walk", at: at("2026-11-27T19:00:00Z") }] };
    expect(due(settings, facts, at("2026-11-27T17:00:00Z"))).toBeNull();
    expect(due(settings, facts, at("2026-11-27T19:00:00Z"))).toBe("plan");
    expect(due({ ...settings, mostADay: 2 }, facts, at("2026-11-27T17:00:00Z"))).toBe("check-in");
  });

  it("of a questionnaire due at night comes in the morning, of a plan at night not at all", () => {
    const night = at("2026-11-27T22:00:00Z");
    const { kinds } = SIX;
    const on = { ...kinds.plan, on: true };
    const settings = { ...SIX, kinds: { ...kinds, "check-in": { ...on, on: false }, plan: on, measure: on } };
    const day = { year: 2026, month: 11, day: 27 };
    const schedule = { everyDays: 7, firstDay: day, hour: 23, minute: 0, zone: "Europe/Madrid" };
    const facts: ReminderFacts = {
      ...{ ...NOTHING_TO_DO, plans: [{ id: "late", at: night }] },
      measures: [{ id: "m", schedule, settled: null }],
    };
    expect(due(settings, facts, night)).toBeNull();
    expect(due(settings, facts, at("2026-11-28T06:59:00Z"))).toBeNull();
    expect(due(settings, facts, at("2026-11-28T07:00:00Z"))).toBe("measure");
    expect(nextLook(settings, facts, NOTHING_SENT, at("2026-11-28T06:00:00Z"))).toBe(
      at("2026-11-28T07:00:00Z"),
    );
  });

  it("stays away in danger, apart from the one that was asked for", () => {
    const now = at("2026-11-27T17:00:00Z");
    const facts = { ...NOTHING_TO_DO, danger: true };
    expect(due(SIX, facts, now)).toBeNull();
    expect(due({ ...SIX, hardNight: now }, facts, now)).toBe("hard-night");
  });

  it("that was put off comes again when it was asked to, also where the day is full", () => {
    const now = at("2026-11-27T17:00:00Z");
    const note = noteDue(SIX, NOTHING_TO_DO, NOTHING_SENT, now);
    if (note === null) throw new Error("nothing was due");
    const sent = afterSending(SIX, NOTHING_TO_DO, NOTHING_SENT, note, now);
    const until = putOffUntil("hour", SIX, now);
    const state = putOff(sent, { key: note.key, kind: note.kind, sentAt: now }, until);
    expect(due(SIX, NOTHING_TO_DO, instant(until - 1), state)).toBeNull();
    expect(noteDue(SIX, NOTHING_TO_DO, state, until)).toMatchObject({ key: note.key });
  });
});

const ZONES = ["UTC", "Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"];
/** Weeks in which clocks change somewhere in the list, and one in which none does. */
const WEEKS = [
  "2026-03-06",
  "2026-03-27",
  "2026-04-03",
  "2026-10-02",
  "2026-10-23",
  "2026-10-30",
  "2026-07-01",
];
const clock = fc.record({ hour: fc.nat(23), minute: fc.constantFrom(0, 30) });
const kind = fc.record({
  on: fc.boolean(),
  at: clock,
  weekdays: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
});
const anySettings = fc.record({
  zone: fc.constantFrom(...ZONES),
  mostADay: fc.integer({ min: 1, max: 3 }),
  quiet: fc.record({ from: clock, to: clock }),
  pausedUntil: fc.constant(null),
  kinds: fc.record({ "check-in": kind, plan: kind, measure: kind, exercise: kind, program: kind }),
  hardNight: fc.constant(null),
});

it("never comes in quiet hours, over the day's limit, in a pause, or twice for one moment", () => {
  let sentInAll = 0;
  fc.assert(
    fc.property(
      ...[anySettings, fc.constantFrom(...WEEKS), fc.nat(2), fc.array(fc.nat(4 * 24), { maxLength: 4 })],
      (given: ReminderSettings, week: string, pausedOn: number, hours: readonly number[]) => {
        const start = at(`${week}T00:00:00Z`);
        const pauseFrom = instant(start + pausedOn * DAY_MS);
        const pauseTo = pauseUntil(1, given.zone, pauseFrom);
        const wall = wallTime(start, given.zone);
        const facts: ReminderFacts = {
          ...{ danger: false, programGoing: true, doneAt: {} },
          plans: hours.map((hour) => ({ id: `p${hour}`, at: instant(start + hour * HOUR_MS) })),
          followUps: hours.map((hour) => ({ id: `e${hour}`, dueAt: instant(start + hour * HOUR_MS) })),
          measures: [
            {
              id: "m",
              schedule: { everyDays: 1, firstDay: wall, hour: 19, minute: 0, zone: given.zone },
              settled: null,
            },
          ],
        };
        let state = NOTHING_SENT;
        const perDay = new Map<string, number>();
        const keys: string[] = [];
        for (let now: Instant = start; now < start + 4 * DAY_MS; now = instant(now + HOUR_MS / 2)) {
          const settings = now >= pauseFrom ? { ...given, pausedUntil: pauseTo } : given;
          const note = noteDue(settings, facts, state, now);
          if (note === null) continue;
          expect(isQuiet(now, settings)).toBe(false);
          expect(now >= pauseFrom && now < pauseTo).toBe(false);
          expect(LASTING_KINDS.some((one) => one === note.kind && settings.kinds[one].on)).toBe(true);
          const { month, day } = wallTime(now, given.zone);
          perDay.set(`${month}-${day}`, (perDay.get(`${month}-${day}`) ?? 0) + 1);
          keys.push(note.key);
          state = afterSending(settings, facts, state, note, now);
        }
        sentInAll += keys.length;
        expect(Math.max(0, ...perDay.values())).toBeLessThanOrEqual(given.mostADay);
        expect(new Set(keys).size).toBe(keys.length);
      },
    ),
    { numRuns: 40 },
  );
  expect(sentInAll).toBeGreaterThan(60);
});

it("is looked for again in time: a look at each time that was named misses nothing", () =>
  fc.assert(
    fc.property(anySettings, fc.constantFrom(...WEEKS), (settings: ReminderSettings, week: string) => {
      const start = at(`${week}T00:00:00Z`);
      const facts = { ...NOTHING_TO_DO, programGoing: true };
      const end = start + 4 * DAY_MS;
      const times = (step: (now: Instant, state: typeof NOTHING_SENT) => Instant | null): number[] => {
        const sent: number[] = [];
        let state = NOTHING_SENT;
        for (let now: Instant | null = start; now !== null && now < end; now = step(now, state)) {
          const note = noteDue(settings, facts, state, now);
          if (note === null) continue;
          sent.push(now);
          state = afterSending(settings, facts, state, note, now);
        }
        return sent;
      };
      const patient = times((now, state) => nextLook(settings, facts, state, now));
      expect(patient).toEqual(times((now) => instant(now + HOUR_MS / 4)));
    }),
    { numRuns: 30 },
  ));
