import { describe, expect, it } from "vitest";
import { expiryAfter, isKeepUntil, noonOfDay } from "./keep-until.ts";

const NOW = Date.UTC(2026, 10, 27, 12);

describe("how long a memory is kept", () => {
  it("stays as it is, has no end, or ends so many days from now", () => {
    expect(expiryAfter("as-it-is", "2027-01-01T00:00:00.000Z", NOW)).toBe("2027-01-01T00:00:00.000Z");
    expect(expiryAfter("always", "2027-01-01T00:00:00.000Z", NOW)).toBeNull();
    expect(expiryAfter("30", null, NOW)).toBe("2026-12-27T12:00:00.000Z");
  });

  it("knows its own choices", () => {
    expect(["as-it-is", "always", "180", "31", ""].filter(isKeepUntil)).toEqual([
      "as-it-is",
      "always",
      "180",
    ]);
  });

  it("takes a day as its noon here, and an empty field as no day", () => {
    expect(new Date(noonOfDay("2026-12-04") ?? "").getHours()).toBe(12);
    expect(noonOfDay("")).toBeNull();
    expect(noonOfDay("soon")).toBeNull();
  });
});
