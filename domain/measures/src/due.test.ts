import { type Instant, instant } from "@evenkeel/kernel/instant";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueSince, nextTime, type Schedule } from "./due.ts";

const at = (iso: string): Instant => instant(Date.parse(iso));
/** Every second Sunday at 19:00 in Madrid, from 1 March 2026; the clocks go forward on the 29th. */
const fortnight: Schedule = {
  everyDays: 14,
  firstDay: { year: 2026, month: 3, day: 1 },
  hour: 19,
  minute: 0,
  zone: "Europe/Madrid",
};
const first = at("2026-03-01T18:00:00Z");
const second = at("2026-03-15T18:00:00Z");

describe("a questionnaire on a schedule", () => {
  it("is due from its first time on, not before", () => {
    expect(dueSince(fortnight, null, instant(first - 1))).toBeNull();
    expect(dueSince(fortnight, null, first)).toBe(first);
  });

  it("is not due again until the next time once it was answered", () => {
    expect(dueSince(fortnight, instant(first + 1), instant(second - 1))).toBeNull();
    expect(dueSince(fortnight, instant(first + 1), second)).toBe(second);
  });

  it("is due once, however many times went by", () =>
    expect(dueSince(fortnight, first, at("2026-06-01T12:00:00Z"))).toBe(at("2026-05-24T17:00:00Z")));

  it("counts an answer up to half an interval early, and none from before that", () => {
    expect(dueSince(fortnight, at("2026-03-14T10:00:00Z"), second)).toBeNull();
    expect(dueSince(fortnight, at("2026-03-08T17:00:00Z"), second)).toBe(second);
  });

  it("stays at the same time on the wall when the clocks change", () => {
    expect(nextTime(fortnight, at("2026-03-20T00:00:00Z"))).toBe(at("2026-03-29T17:00:00Z"));
    expect(nextTime(fortnight, instant(first - 1))).toBe(first);
  });

  it("is never due before now's time, and the next time is after now", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(1, 7, 14, 28),
        fc.integer({ min: 0, max: 23 }),
        fc.constantFrom("UTC", "Europe/Madrid", "America/New_York", "Australia/Lord_Howe"),
        fc.integer({ min: -40 * 86_400, max: 800 * 86_400 }),
        (everyDays, hour, zone, secondsAfter) => {
          const schedule = { ...fortnight, everyDays, hour, zone };
          const now = instant(first + secondsAfter * 1000);
          const due = dueSince(schedule, null, now);
          const next = nextTime(schedule, now);
          expect(next).toBeGreaterThan(now);
          if (due !== null) expect(due).toBeLessThanOrEqual(now);
          expect(dueSince(schedule, now, now)).toBeNull();
        },
      ),
    ));
});
