import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Instant, instant } from "./instant.ts";
import { instantAt, wallTime } from "./zone-time.ts";

const at = (text: string): Instant => instant(Date.parse(text));
const on = (year: number, month: number, day: number) => ({ year, month, day });

describe("a time on the wall of a zone", () => {
  it.each([
    ["Europe/Madrid", on(2026, 10, 25), 2, 30, "2026-10-25T00:30:00Z"],
    ["America/New_York", on(2026, 11, 1), 1, 30, "2026-11-01T05:30:00Z"],
    ["Australia/Lord_Howe", on(2026, 4, 5), 1, 45, "2026-04-04T14:45:00Z"],
  ])(
    "in %s that shows twice, as the clocks go back, is the earlier of the two",
    (zone, day, hour, minute, expected) => {
      expect(instantAt(day, 0, hour, minute, zone)).toBe(at(expected));
    },
  );
  it.each([
    ["Europe/Madrid", on(2026, 3, 29), "2026-03-29T01:30:00Z"],
    ["America/New_York", on(2026, 3, 8), "2026-03-08T07:30:00Z"],
  ])(
    "in %s that never shows, as the clocks go forward, is the same time after the change",
    (zone, day, expected) => {
      expect(instantAt(day, 0, 2, 30, zone)).toBe(at(expected));
    },
  );
  it("crosses the end of a month and a year", () => {
    expect(instantAt(on(2026, 12, 31), 1, 6, 0, "Asia/Kolkata")).toBe(at("2027-01-01T00:30:00Z"));
  });
  it("shows on the wall what it was made from, wherever the wall shows it at all", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("Europe/Madrid", "America/New_York", "Pacific/Auckland", "Asia/Kathmandu", "UTC"),
        fc.integer({ min: 0, max: 365 * 6 }),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (zone, day, hour, minute) => {
          const wall = wallTime(instantAt(on(2024, 1, 1), day, hour, minute, zone), zone);
          const shown = wall.hour * 60 + wall.minute;
          const asked = hour * 60 + minute;
          // Where the clocks skip an hour, the wall shows one later.
          expect([asked, asked + 60]).toContain(shown);
        },
      ),
    );
  });
});
