import { gapsBetween } from "@evenkeel/care/rota/on-call-at";
import { watchesBetween } from "@evenkeel/care/rota/watches";
import type { OnCallPerson, Rota, shift } from "@evenkeel/contract/on-call";
import { type Instant, instant } from "@evenkeel/kernel/instant";
import type { z } from "zod";
import type { Deps } from "../../deps.ts";
import { onCallNow } from "./on-call-now.ts";
import { type Person, readPeople } from "./people.ts";
import { type PlanRows, planOf, readPlanRows } from "./plan-store.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const iso = (at: Instant | Date): string => new Date(at).toISOString();
const span = (row: { startsAt: Instant | Date; endsAt: Instant | Date }) => ({
  ...{ startsAt: iso(row.startsAt), endsAt: iso(row.endsAt) },
});
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

const personOf = ({ language: _language, confirmedWays: _confirmed, ...person }: Person): OnCallPerson =>
  person;

const shiftOf = (row: PlanRows["shifts"][number]): z.infer<typeof shift> => ({
  ...{ id: row.shift_id, userId: row.user_id, zone: row.zone, place: row.place },
  ...span({ startsAt: row.starts_at, endsAt: row.ends_at }),
});

const swapOf = (row: PlanRows["swaps"][number]): Rota["swaps"][number] => ({
  ...{ id: row.swap_id, fromUserId: row.from_user_id, toUserId: row.to_user_id, zone: row.zone },
  ...span({ startsAt: row.starts_at, endsAt: row.ends_at }),
  back:
    row.back_starts_at === null || row.back_ends_at === null
      ? null
      : span({ startsAt: row.back_starts_at, endsAt: row.back_ends_at }),
  state:
    row.state === "agreed" || row.state === "declined" || row.state === "withdrawn" ? row.state : "asked",
});

/** Everything the rota's page shows: who can be planned, what was planned, what comes of it in the coming days, and where
 *  nobody is on call. */
export const readRota = async (deps: Deps, days: number): Promise<Rota> => {
  const now = deps.now();
  // The whole hour that runs, so that a watch under way is seen to have begun.
  const from = instant(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
  const to = instant(from + days * DAY_MS);
  const { people, rows } = await deps.db.asAccounts(async (trx) => ({
    people: await readPeople(trx, deps.mail.configured),
    rows: await readPlanRows(trx, now),
  }));
  const watches = watchesBetween(planOf(rows), from, to);
  return {
    now: now.toISOString(),
    ...{ from: iso(from), to: iso(to) },
    people: people.filter((person) => person.role === "on-call").map(personOf),
    operators: people.filter((person) => person.role === "operator").map(personOf),
    patterns: rows.patterns.map((row) => ({
      ...{ id: row.pattern_id, userId: row.user_id, zone: row.zone, place: row.place },
      weekdays: [...row.weekdays].map(Number),
      startsAt: clockOf(row.starts_at_minute),
      endsAt: clockOf(row.ends_at_minute),
      ...{ fromDay: row.from_day, untilDay: row.until_day },
    })),
    shifts: rows.shifts.map(shiftOf),
    absences: rows.absences.map((row) => ({
      ...{ id: row.absence_id, userId: row.user_id, zone: row.zone },
      ...span({ startsAt: row.starts_at, endsAt: row.ends_at }),
    })),
    swaps: rows.swaps.map(swapOf),
    watches: watches.map((one) => ({
      ...{ userId: one.personId, place: one.place, sourceId: one.sourceId, takenFrom: one.takenFrom },
      ...span(one),
    })),
    gaps: gapsBetween(watches, from, to).map(span),
    onCallNow: (await onCallNow(deps, now)).map((person) => person.userId),
  };
};
