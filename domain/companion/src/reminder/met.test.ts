import { instant, MINUTE_MS } from "@evenkeel/kernel/instant";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, checkInAt } from "./made-up-member.contract.ts";
import { morningAfter, pauseUntil, putOffUntil } from "./met.ts";
import { isQuiet } from "./quiet.ts";

const madrid = checkInAt(18);

describe("a note that is put off", () => {
  it("comes again in an hour, this evening, or tomorrow", () => {
    const now = at("2026-11-27T10:00:00Z");
    expect(putOffUntil("hour", madrid, now)).toBe(at("2026-11-27T11:00:00Z"));
    expect(putOffUntil("evening", madrid, now)).toBe(at("2026-11-27T17:30:00Z"));
    expect(putOffUntil("tomorrow", madrid, now)).toBe(at("2026-11-28T09:00:00Z"));
  });

  it("waits for the morning where that would be in the quiet hours", () =>
    expect(putOffUntil("hour", madrid, at("2026-11-27T19:30:00Z"))).toBe(at("2026-11-28T07:00:00Z")));

  it("comes after now and outside the quiet hours, whatever is chosen when", () =>
    fc.assert(
      fc.property(
        fc.constantFrom("hour", "evening", "tomorrow"),
        fc.constantFrom("UTC", "Europe/Madrid", "America/New_York", "Australia/Lord_Howe"),
        fc.integer({ min: 0, max: 370 * 24 * 60 }),
        fc.tuple(fc.nat(23), fc.nat(23)),
        (
          choice: "hour" | "evening" | "tomorrow",
          zone: string,
          minutes: number,
          [from, to]: [number, number],
        ) => {
          const hours = { zone, quiet: { from: { hour: from, minute: 0 }, to: { hour: to, minute: 0 } } };
          const now = instant(at("2026-01-01T00:00:00Z") + minutes * MINUTE_MS);
          const until = putOffUntil(choice, hours, now);
          expect(until).toBeGreaterThan(now);
          expect(isQuiet(until, hours)).toBe(false);
        },
      ),
    ));
});

it("a pause of a day ends at the same time on the wall, also when the clocks change", () =>
  expect(pauseUntil(1, "Europe/Madrid", at("2026-10-24T16:00:00Z"))).toBe(at("2026-10-25T17:00:00Z")));

it("after a hard night the question comes late in the morning, also when it was asked for at night", () => {
  expect(morningAfter(madrid, at("2026-11-27T02:00:00Z"))).toBe(at("2026-11-27T10:00:00Z"));
  expect(morningAfter(madrid, at("2026-11-27T21:00:00Z"))).toBe(at("2026-11-28T10:00:00Z"));
});
