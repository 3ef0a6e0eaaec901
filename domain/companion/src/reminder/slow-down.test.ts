import { DAY_MS, HOUR_MS, type Instant, instant } from "@evenkeel/kernel/instant";
import { describe, expect, it } from "vitest";
import { at, checkInAt, NOTHING_TO_DO } from "./made-up-member.contract.ts";
import { begunAnew, heeded } from "./met.ts";
import { afterSending, noteDue } from "./note-due.ts";
import { NOTHING_SENT, type ReminderFacts, type ReminderSettings, type ReminderState } from "./reminder.ts";
import { paceOf } from "./slow-down.ts";

const settings = checkInAt(18, "UTC");
const start = at("2026-09-01T00:00:00Z");

/** Days on which a note came, and the state at the end. */
const live = (
  given: ReminderSettings,
  days: number,
  meet: (state: ReminderState, day: number) => ReminderState = (state) => state,
  facts: ReminderFacts = NOTHING_TO_DO,
  from: ReminderState = NOTHING_SENT,
): { readonly days: readonly number[]; readonly state: ReminderState; readonly now: Instant } => {
  let state = from;
  const came: number[] = [];
  for (let hour = 0; hour < days * 24; hour += 1) {
    const now = instant(start + hour * HOUR_MS);
    const note = noteDue(given, facts, state, now);
    if (note === null) continue;
    came.push(Math.floor(hour / 24));
    state = meet(afterSending(given, facts, state, note, now), came.length);
  }
  return { days: came, state, now: instant(start + days * DAY_MS) };
};

describe("reminders that are left", () => {
  it("come half as often after each two, up to once a week, and then stop", () => {
    const { days, state, now } = live(settings, 60);
    expect(days).toEqual([0, 1, 3, 5, 9, 13, 20, 27]);
    expect(paceOf("check-in", settings, NOTHING_TO_DO, state, now)).toEqual({ kind: "stopped" });
  });

  it("come as they were set while every second is opened", () => {
    const { days } = live(settings, 10, (state, nth) => (nth % 2 === 0 ? heeded(state, "check-in") : state));
    expect(days).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("stop after two where they come once a week anyway", () => {
    const weekly = {
      ...settings,
      kinds: { ...settings.kinds, "check-in": { ...settings.kinds["check-in"], weekdays: [2] } },
    };
    expect(live(weekly, 60).days).toHaveLength(2);
  });

  it("count as heeded by doing the thing itself", () => {
    const { state, now } = live(settings, 4);
    expect(paceOf("check-in", settings, NOTHING_TO_DO, state, now)).toEqual({ kind: "slower", everyDays: 2 });
    const facts = { ...NOTHING_TO_DO, doneAt: { "check-in": now } };
    expect(paceOf("check-in", settings, facts, state, now)).toEqual({ kind: "as-set" });
  });

  it("begin again as they are set when the member sets them again", () => {
    const { state, now } = live(settings, 60);
    const later = { ...settings.kinds["check-in"], at: { hour: 19, minute: 0 } };
    const after = { ...settings, kinds: { ...settings.kinds, "check-in": later } };
    const begun = begunAnew(state, settings, after);
    expect(paceOf("check-in", after, NOTHING_TO_DO, begun, now)).toEqual({ kind: "as-set" });
    expect(begunAnew(state, settings, settings)).toEqual(state);
  });
});
