import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { dayNumber, instantAt, wallTime } from "@evenkeel/kernel/zone-time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plannedTime } from "./planned-time.ts";

/** Sunday 22 November 2026, 21:00 in New York (UTC-5), 20:00 in Mexico City (UTC-6). */
const now = instant(Date.UTC(2026, 10, 23, 2, 0));

const read = (said: string, zone: string, language: Language): string | null => {
  const at = plannedTime(said, now, zone, language);
  if (at === null) return null;
  const w = wallTime(at, zone);
  return `${w.year}-${w.month}-${w.day} ${w.hour}:${String(w.minute).padStart(2, "0")}`;
};

describe("a time as people say it", () => {
  it.each([
    ["tomorrow after lunch", "2026-11-23 14:00"],
    ["Thursday 6pm", "2026-11-26 18:00"],
    ["thursday at 6", "2026-11-26 18:00"],
    ["on sunday morning", "2026-11-29 9:00"],
    ["tonight at 10:30", "2026-11-22 22:30"],
    ["tomorrow at 7 in the morning", "2026-11-23 7:00"],
    ["day after tomorrow, evening", "2026-11-24 19:00"],
    ["after work", "2026-11-23 18:00"],
    ["in two hours", "2026-11-22 23:00"],
    ["half past 8 tomorrow morning", "2026-11-23 8:30"],
    ["tomorrow", "2026-11-23 10:00"],
  ])("%s in New York", (said, expected) => {
    expect(read(said, "America/New_York", "en")).toBe(expected);
  });

  it.each([
    ["mañana a las 5", "2026-11-23 17:00"],
    ["mañana por la mañana", "2026-11-23 9:00"],
    ["el jueves a las 8 de la noche", "2026-11-26 20:00"],
    ["pasado mañana después de comer", "2026-11-24 15:00"],
    ["hoy a las 11 de la noche", "2026-11-22 23:00"],
    ["el sábado", "2026-11-28 10:00"],
    ["mañana a las 7 y media de la mañana", "2026-11-23 7:30"],
    ["en media hora", "2026-11-22 20:30"],
  ])("%s in Mexico City", (said, expected) => {
    expect(read(said, "America/Mexico_City", "es")).toBe(expected);
  });

  it.each(["whenever", "I don't know", "soon I guess", "when I feel better"])(
    "reads no time in “%s”",
    (said) => {
      expect(plannedTime(said, now, "UTC", "en")).toBeNull();
    },
  );

  it("does not plan into the past", () => {
    expect(plannedTime("today at 6pm", now, "America/New_York", "en")).toBeNull();
  });

  it("keeps the hour on the wall across a change of clocks", () => {
    const before = instant(Date.UTC(2026, 9, 31, 12, 0));
    const at = plannedTime("tomorrow at 9am", before, "America/New_York", "en");
    expect(at).toBe(Date.UTC(2026, 10, 1, 14, 0));
  });

  it("turns any wall time into an instant that shows it again", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("UTC", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"),
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 5, max: 23 }),
        (zone, days, hour) => {
          const from = wallTime(now, zone);
          const shown = wallTime(instantAt(from, days, hour, 15, zone), zone);
          return (
            shown.hour === hour &&
            shown.minute === 15 &&
            dayNumber(shown.year, shown.month, shown.day) ===
              dayNumber(from.year, from.month, from.day) + days
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
