import { DAY_MS, HOUR_MS, type Instant, instant } from "@evenkeel/kernel/instant";
import { wallTime } from "@evenkeel/kernel/zone-time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapsBetween, onCallAt } from "./on-call-at.ts";
import type { RotaPlan, WeeklyPattern } from "./plan.ts";
import { watchesBetween } from "./watches.ts";

const at = (text: string): Instant => instant(Date.parse(text));
const iso = (time: Instant): string => new Date(time).toISOString().replace(":00.000Z", "Z");
const plan = (given: Partial<RotaPlan>): RotaPlan => ({
  ...{ patterns: [], shifts: [], absences: [], handovers: [] },
  ...given,
});
const nights: WeeklyPattern = {
  patternId: "nights",
  personId: "ana",
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  startsAtMinute: 22 * 60,
  endsAtMinute: 6 * 60,
  zone: "Europe/Madrid",
  place: 1,
  fromDay: "2026-01-01",
  untilDay: null,
};
const spans = (rota: RotaPlan, from: string, to: string): string[] =>
  watchesBetween(rota, at(from), at(to)).map(
    (w) =>
      `${w.personId} ${iso(w.startsAt)}..${iso(w.endsAt)}${w.takenFrom === null ? "" : ` for ${w.takenFrom}`}`,
  );

describe("a weekly pattern", () => {
  it("crosses midnight, and is there for a span that begins in the middle of a night", () => {
    expect(spans(plan({ patterns: [nights] }), "2026-11-27T01:00:00Z", "2026-11-27T02:00:00Z")).toEqual([
      "ana 2026-11-26T21:00Z..2026-11-27T05:00Z",
    ]);
  });
  it("lasts nine hours on the night when the clocks go back, and seven when they go forward", () => {
    const hours = (from: string, to: string): number[] =>
      watchesBetween(plan({ patterns: [nights] }), at(from), at(to)).map(
        (w) => (w.endsAt - w.startsAt) / HOUR_MS,
      );
    expect(hours("2026-10-24T21:00:00Z", "2026-10-25T01:00:00Z")).toEqual([9]);
    expect(hours("2026-03-28T22:00:00Z", "2026-03-29T01:00:00Z")).toEqual([7]);
  });
  it("keeps to its own zone, whatever the zone of the reader", () => {
    const lima = { ...nights, zone: "America/Lima", weekdays: [5] };
    expect(spans(plan({ patterns: [lima] }), "2026-11-27T00:00:00Z", "2026-11-29T00:00:00Z")).toEqual([
      "ana 2026-11-28T03:00Z..2026-11-28T11:00Z",
    ]);
  });
  it("that ends when it starts lasts round the clock", () => {
    const day = { ...nights, startsAtMinute: 480, endsAtMinute: 480 };
    const watches = watchesBetween(
      plan({ patterns: [day] }),
      at("2026-11-01T00:00:00Z"),
      at("2026-11-15T00:00:00Z"),
    );
    expect(gapsBetween(watches, at("2026-11-01T00:00:00Z"), at("2026-11-15T00:00:00Z"))).toEqual([]);
  });
  it("begins with its first day and ends with its last", () => {
    const short = { ...nights, fromDay: "2026-11-27", untilDay: "2026-11-28" };
    expect(spans(plan({ patterns: [short] }), "2026-11-20T00:00:00Z", "2026-12-10T00:00:00Z")).toEqual([
      "ana 2026-11-27T21:00Z..2026-11-28T05:00Z",
      "ana 2026-11-28T21:00Z..2026-11-29T05:00Z",
    ]);
  });
  it("starts on the days it names and on no other, at the time it names, on any wall and any day", () => {
    fc.assert(
      fc.property(
        fc.record({
          zone: fc.constantFrom("Europe/Madrid", "America/New_York", "Pacific/Auckland", "America/Lima"),
          weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
          startsAtMinute: fc.integer({ min: 0, max: 1439 }),
          endsAtMinute: fc.integer({ min: 0, max: 1439 }),
          day: fc.integer({ min: 0, max: 700 }),
        }),
        ({ day, ...given }) => {
          const from = instant(Date.UTC(2026, 0, 5) + day * DAY_MS);
          const pattern = { ...nights, ...given, fromDay: "2025-01-01" };
          const watches = watchesBetween(plan({ patterns: [pattern] }), from, instant(from + 7 * DAY_MS));
          for (const watch of watches) {
            const wall = wallTime(watch.startsAt, given.zone);
            expect(given.weekdays).toContain(wall.weekday === 0 ? 7 : wall.weekday);
            const shown = wall.hour * 60 + wall.minute;
            expect([given.startsAtMinute, given.startsAtMinute + 60]).toContain(shown);
            expect(watch.endsAt - watch.startsAt).toBeLessThanOrEqual(25 * HOUR_MS);
            expect(watch.endsAt).toBeGreaterThan(watch.startsAt);
          }
          expect(watches.length).toBeGreaterThanOrEqual(given.weekdays.length - 1);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("a swap", () => {
  const handover = {
    fromId: "ana",
    toId: "ben",
    startsAt: at("2026-11-27T00:00:00Z"),
    endsAt: at("2026-11-27T03:00:00Z"),
  };
  it("gives its part of a watch to the other, and leaves the rest", () => {
    const rota = plan({ patterns: [nights], handovers: [handover] });
    expect(spans(rota, "2026-11-26T12:00:00Z", "2026-11-27T12:00:00Z")).toEqual([
      "ana 2026-11-26T21:00Z..2026-11-27T00:00Z",
      "ben 2026-11-27T00:00Z..2026-11-27T03:00Z for ana",
      "ana 2026-11-27T03:00Z..2026-11-27T05:00Z",
    ]);
  });
  it("does not cover for the one who took over and is away", () => {
    const away = {
      personId: "ben",
      startsAt: at("2026-11-27T01:00:00Z"),
      endsAt: at("2026-11-28T00:00:00Z"),
    };
    const rota = plan({ patterns: [nights], handovers: [handover], absences: [away] });
    const watches = watchesBetween(rota, at("2026-11-26T22:00:00Z"), at("2026-11-27T05:00:00Z"));
    expect(
      gapsBetween(watches, at("2026-11-26T22:00:00Z"), at("2026-11-27T05:00:00Z")).map((g) => [
        iso(g.startsAt),
        iso(g.endsAt),
      ]),
    ).toEqual([["2026-11-27T01:00Z", "2026-11-27T03:00Z"]]);
  });
});

describe("who is on call", () => {
  const second: WeeklyPattern = { ...nights, patternId: "second", personId: "ben", place: 2 };
  it("comes in order of failover, each once", () => {
    const extra = {
      shiftId: "extra",
      personId: "ben",
      startsAt: at("2026-11-27T00:00:00Z"),
      endsAt: at("2026-11-27T02:00:00Z"),
      place: 3,
    };
    const rota = plan({ patterns: [second, nights], shifts: [extra] });
    expect(onCallAt(rota, at("2026-11-27T01:00:00Z"))).toEqual(["ana", "ben"]);
  });
  it("changes at the very instant of the end of a watch", () => {
    const rota = plan({ patterns: [nights] });
    expect(onCallAt(rota, at("2026-11-27T04:59:59.999Z"))).toEqual(["ana"]);
    expect(onCallAt(rota, at("2026-11-27T05:00:00Z"))).toEqual([]);
  });
  it("is nobody exactly in the gaps, whatever the plan", () => {
    const from = at("2026-10-20T00:00:00Z");
    const to = instant(from + 14 * DAY_MS);
    const hours = fc.integer({ min: 0, max: 14 * 24 });
    const spanOf = fc.tuple(hours, hours).map(([a, b]) => ({
      startsAt: instant(from + Math.min(a, b) * HOUR_MS),
      endsAt: instant(from + Math.max(a, b) * HOUR_MS),
    }));
    const person = fc.constantFrom("ana", "ben", "cleo");
    const rotas = fc.record({
      patterns: fc.array(
        fc
          .record({
            personId: person,
            weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
            startsAtMinute: fc.integer({ min: 0, max: 1439 }),
            endsAtMinute: fc.integer({ min: 0, max: 1439 }),
            zone: fc.constantFrom("Europe/Madrid", "America/Lima"),
            place: fc.integer({ min: 1, max: 3 }),
          })
          .map((given) => ({ ...nights, ...given })),
        { maxLength: 3 },
      ),
      shifts: fc.array(
        fc.tuple(person, spanOf).map(([personId, span]) => ({ shiftId: "s", personId, place: 1, ...span })),
        { maxLength: 3 },
      ),
      absences: fc.array(
        fc.tuple(person, spanOf).map(([personId, span]) => ({ personId, ...span })),
        { maxLength: 2 },
      ),
      handovers: fc.array(
        fc.tuple(person, person, spanOf).map(([fromId, toId, span]) => ({ fromId, toId, ...span })),
        { maxLength: 2 },
      ),
    });
    fc.assert(
      fc.property(rotas, fc.integer({ min: 0, max: 14 * 24 * 60 - 1 }), (rota, minute) => {
        const time = instant(from + minute * 60_000);
        const gaps = gapsBetween(watchesBetween(rota, from, to), from, to);
        const inGap = gaps.some((gap) => gap.startsAt <= time && time < gap.endsAt);
        expect(onCallAt(rota, time).length === 0).toBe(inGap);
        for (const absence of rota.absences)
          if (absence.startsAt <= time && time < absence.endsAt)
            expect(onCallAt(rota, time)).not.toContain(absence.personId);
      }),
      { numRuns: 200 },
    );
  });
});
