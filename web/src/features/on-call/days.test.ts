import { expect, it } from "vitest";
import { daysOf, linesOf } from "./days.ts";

const watch = (startsAt: string, endsAt: string) => ({
  ...{ userId: "a", place: 1, sourceId: "s", takenFrom: null, startsAt, endsAt },
});

it("cuts a night at midnight of the one who looks, and says that it goes on", () => {
  const [first, second] = daysOf(
    {
      ...{ from: "2026-11-27T12:00:00Z", to: "2026-11-29T12:00:00Z", gaps: [] },
      watches: [watch("2026-11-27T21:00:00Z", "2026-11-28T05:00:00Z")],
    },
    "Europe/Madrid",
  );
  expect(first?.watches).toMatchObject([{ start: 22 / 24, end: 1, before: false, after: true }]);
  expect(second?.watches).toMatchObject([{ start: 0, end: 6 / 24, before: true, after: false }]);
});

it("has 25 hours on the day when the clocks go back", () => {
  const days = daysOf(
    {
      ...{ from: "2026-10-24T22:00:00Z", to: "2026-10-26T00:00:00Z", watches: [] },
      gaps: [{ startsAt: "2026-10-24T22:00:00Z", endsAt: "2026-10-25T10:30:00Z" }],
    },
    "Europe/Madrid",
  );
  expect(days[0]?.gaps).toMatchObject([{ start: 0, end: 0.5 }]);
});

it("shows a week of days, today first, whatever the zone", () => {
  const rota = { from: "2026-11-27T23:30:00Z", to: "2026-12-04T23:30:00Z", watches: [], gaps: [] };
  expect(daysOf(rota, "America/Lima")).toHaveLength(8);
  expect(daysOf(rota, "UTC")[0]?.startMs).toBe(Date.parse("2026-11-27T00:00:00Z"));
});

it("says who shares a stretch in one line, in order, and where nobody is", () => {
  const [day] = daysOf(
    {
      ...{ from: "2026-11-27T00:00:00Z", to: "2026-11-28T00:00:00Z" },
      gaps: [{ startsAt: "2026-11-27T00:00:00Z", endsAt: "2026-11-27T08:00:00Z" }],
      watches: [
        { ...watch("2026-11-27T08:00:00Z", "2026-11-28T00:00:00Z"), userId: "b", place: 2 },
        watch("2026-11-27T08:00:00Z", "2026-11-28T00:00:00Z"),
      ],
    },
    "UTC",
  );
  const people = (day === undefined ? [] : linesOf(day)).map((line) => line.people.map((one) => one.userId));
  expect(people).toEqual([[], ["a", "b"]]);
});
