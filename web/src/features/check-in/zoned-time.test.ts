import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  agoInWords,
  dayFromNumber,
  dayNumber,
  daysBetween,
  localDay,
  zoneCity,
} from "./zoned-time.ts";

describe("the day an entry belongs to", () => {
  it("is the evening where it happened, not the morning after in UTC", () => {
    expect(localDay("2026-11-23T04:30:00Z", "America/Lima")).toBe("2026-11-22");
    expect(localDay("2026-11-22T23:30:00+01:00", "Europe/Madrid")).toBe("2026-11-22");
    expect(localDay("2026-11-22T23:30:00+01:00", "Asia/Tokyo")).toBe("2026-11-23");
  });

  it("reads as UTC when the zone is not known here", () => {
    expect(localDay("2026-11-22T23:30:00Z", "Mars/Olympus_Mons")).toBe("2026-11-22");
  });

  it("counts calendar days across the change of clocks", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
  });

  it("comes back from its number unchanged", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (n) => {
        expect(dayNumber(dayFromNumber(n))).toBe(n);
      }),
    );
  });
});

describe("time in words", () => {
  it("names the age of data in its largest whole unit", () => {
    const now = Date.parse("2026-11-22T12:00:00Z");
    expect(agoInWords("2026-11-22T11:20:00Z", now, "en")).toBe("40 minutes ago");
    expect(agoInWords("2026-11-22T06:00:00Z", now, "en")).toBe("6 hours ago");
    expect(agoInWords("2026-11-10T12:00:00Z", now, "es")).toBe("hace 12 días");
    expect(agoInWords("2026-11-22T12:05:00Z", now, "en")).toBe("this minute");
  });

  it("names a zone by its city", () => {
    expect(zoneCity("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
    expect(zoneCity("UTC")).toBe("UTC");
  });
});
