import type { RotaPlan } from "@evenkeel/care/rota/plan";
import { type Instant, instant } from "@evenkeel/kernel/instant";
import type { Selectable } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import type { Schema } from "../../adapters/database/schema.ts";

export interface PlanRows {
  readonly patterns: readonly Selectable<Schema["auth.on_call_pattern"]>[];
  readonly shifts: readonly Selectable<Schema["auth.on_call_shift"]>[];
  readonly absences: readonly Selectable<Schema["auth.on_call_absence"]>[];
  readonly swaps: readonly Selectable<Schema["auth.on_call_swap"]>[];
}

const DAY_MS = 86_400_000;

/** What is planned from a day before `from` on, as it was written. */
export const readPlanRows = async (trx: Trx, from: Date): Promise<PlanRows> => {
  const since = new Date(from.getTime() - DAY_MS);
  const day = since.toISOString().slice(0, 10);
  const patterns = await trx
    .selectFrom("auth.on_call_pattern")
    .selectAll()
    // A day of slack on either side of UTC: which day it is depends on the zone.
    .where((row) => row.or([row("until_day", "is", null), row("until_day", ">=", day)]))
    .orderBy("place")
    .orderBy("created_at")
    .execute();
  const shifts = await trx
    .selectFrom("auth.on_call_shift")
    .selectAll()
    .where("ends_at", ">", since)
    .orderBy("starts_at")
    .execute();
  const absences = await trx
    .selectFrom("auth.on_call_absence")
    .selectAll()
    .where("ends_at", ">", since)
    .orderBy("starts_at")
    .execute();
  const swaps = await trx
    .selectFrom("auth.on_call_swap")
    .selectAll()
    .where((row) => row.or([row("ends_at", ">", since), row("back_ends_at", ">", since)]))
    .orderBy("answered_at")
    .orderBy("asked_at")
    .execute();
  return { patterns, shifts, absences, swaps };
};

const at = (date: Date): Instant => instant(date.getTime());

/** The rows as the rota's rules read them; of swaps, the agreed ones. */
export const planOf = (rows: PlanRows): RotaPlan => ({
  patterns: rows.patterns.map((row) => ({
    patternId: row.pattern_id,
    personId: row.user_id,
    weekdays: [...row.weekdays].map(Number),
    startsAtMinute: row.starts_at_minute,
    endsAtMinute: row.ends_at_minute,
    zone: row.zone,
    place: row.place,
    fromDay: row.from_day,
    untilDay: row.until_day,
  })),
  shifts: rows.shifts.map((row) => ({
    ...{ shiftId: row.shift_id, personId: row.user_id, place: row.place },
    ...{ startsAt: at(row.starts_at), endsAt: at(row.ends_at) },
  })),
  absences: rows.absences.map((row) => ({
    ...{ personId: row.user_id, startsAt: at(row.starts_at), endsAt: at(row.ends_at) },
  })),
  handovers: rows.swaps
    .filter((row) => row.state === "agreed")
    .flatMap((row) => [
      {
        ...{ fromId: row.from_user_id, toId: row.to_user_id },
        ...{ startsAt: at(row.starts_at), endsAt: at(row.ends_at) },
      },
      ...(row.back_starts_at === null || row.back_ends_at === null
        ? []
        : [
            {
              ...{ fromId: row.to_user_id, toId: row.from_user_id },
              ...{ startsAt: at(row.back_starts_at), endsAt: at(row.back_ends_at) },
            },
          ]),
    ]),
});
