import { dueAt } from "@evenkeel/companion/earlier";
import type { ReminderFacts, ReminderKind } from "@evenkeel/companion/reminder/reminder";
import { techniques } from "@evenkeel/content/techniques/techniques";
import { DAY_MS, type Instant, instant } from "@evenkeel/kernel/instant";
import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import type { Sealer } from "../../adapters/vault/vault.ts";
import { schedulesOf } from "../measures/store.ts";
import { openRun } from "../program/sealed-program.ts";
import { runsOf } from "../program/store.ts";

/** So long after a sign of danger nothing comes of itself, though nobody opened or closed anything. */
const DANGER_DAYS = 3;
/** Exercises from further back are not asked about any more. */
const EXERCISE_DAYS = 21;

interface Once {
  readonly danger: boolean;
  readonly checked_in: Date | null;
  readonly in_program: Date | null;
  readonly asked: Date | null;
}

const onceOf = async (trx: Trx, member: string, now: Date): Promise<Once | undefined> => {
  const { rows } = await sql<Once>`select
    exists (select 1 from escalation e where e.member_id = ${member}::uuid and e.status <> 'closed' and not e.drill)
      or exists (select 1 from risk_record r where r.member_id = ${member}::uuid and r.tier in ('high', 'immediate')
        and r.at > ${now.toISOString()}::timestamptz - make_interval(days => ${DANGER_DAYS}::int)) as danger,
    (select max(at) from check_in where member_id = ${member}::uuid and deleted_at is null) as checked_in,
    (select max(at) from program_act where member_id = ${member}::uuid) as in_program,
    (select max(asked_at) from exercise where member_id = ${member}::uuid) as asked`.execute(trx);
  return rows[0];
};

const answeredOf = async (trx: Trx, member: string): Promise<ReadonlyMap<string, Date>> => {
  const { rows } = await sql<{ measure_id: string; at: Date }>`
    select measure_id, max(completed_at) as at from measure_response
    where member_id = ${member}::uuid and deleted_at is null group by measure_id`.execute(trx);
  return new Map(rows.map((row) => [row.measure_id, row.at]));
};

const at = (date: Date): Instant => instant(date.getTime());

const measuresOf = async (trx: Trx, member: string): Promise<ReminderFacts["measures"]> => {
  const answered = await answeredOf(trx, member);
  return (await schedulesOf(trx, member)).flatMap((row) => {
    const { measure_id: id, every_days: everyDays, first_day, hour, minute, zone, skipped_at } = row;
    if (everyDays === null || first_day === null || hour === null || minute === null || zone === null)
      return [];
    const [year = 1970, month = 1, day = 1] = first_day.split("-").map(Number);
    const settled = [answered.get(id), skipped_at].flatMap((date) =>
      date instanceof Date ? [date.getTime()] : [],
    );
    const schedule = { everyDays, firstDay: { year, month, day }, hour, minute, zone };
    return [{ id, schedule, settled: settled.length === 0 ? null : instant(Math.max(...settled)) }];
  });
};

interface ExerciseRow {
  readonly exercise_id: string;
  readonly technique_id: string;
  readonly created_at: Date;
  readonly planned_for: Date | null;
}

const exercisesOf = async (
  trx: Trx,
  member: string,
  now: Date,
): Promise<Pick<ReminderFacts, "plans" | "followUps">> => {
  const { rows } =
    await sql<ExerciseRow>`select exercise_id, technique_id, created_at, planned_for from exercise
    where member_id = ${member}::uuid and not quiet and asked_at is null and technique_id <> 'safety-plan'
      and coalesce(planned_for, created_at) > ${now.toISOString()}::timestamptz - make_interval(days => ${EXERCISE_DAYS}::int)
    order by created_at desc limit 50`.execute(trx);
  const followUps = rows.flatMap((row) => {
    const technique = techniques.find(({ id }) => id === row.technique_id);
    const result = {
      ...{ id: row.exercise_id, techniqueId: row.technique_id, answers: {}, at: at(row.created_at) },
      ...{ plannedFor: row.planned_for === null ? null : at(row.planned_for), asked: false },
    };
    const due = technique === undefined ? null : dueAt(result, technique);
    return due === null ? [] : [{ id: row.exercise_id, dueAt: instant(due) }];
  });
  const plans = rows.flatMap(({ exercise_id: id, planned_for: planned }) =>
    planned !== null && planned.getTime() > now.getTime() - DAY_MS ? [{ id, at: at(planned) }] : [],
  );
  return { plans, followUps };
};

const programGoing = async (trx: Trx, member: string, sealer: Sealer): Promise<boolean> =>
  (await runsOf(trx, member)).some(({ program_run_id: id, body_sealed }) => {
    const { where } = openRun(sealer, id, body_sealed);
    return where !== null && where.status === "going" && !where.careful;
  });

/** What there is to be reminded of in a member's record, as it stands. */
export const factsOf = async (
  trx: Trx,
  member: string,
  sealer: Sealer,
  now: Date,
): Promise<ReminderFacts> => {
  const once = await onceOf(trx, member, now);
  const measures = await measuresOf(trx, member);
  const exercises = await exercisesOf(trx, member, now);
  const answered = await answeredOf(trx, member);
  const done: readonly (readonly [ReminderKind, Date | null])[] = [
    ["check-in", once?.checked_in ?? null],
    ["program", once?.in_program ?? null],
    ["exercise", once?.asked ?? null],
    ["measure", [...answered.values()].toSorted((a, b) => a.getTime() - b.getTime()).at(-1) ?? null],
  ];
  return {
    ...exercises,
    measures,
    danger: once?.danger ?? true,
    programGoing: await programGoing(trx, member, sealer),
    doneAt: Object.fromEntries(done.flatMap(([kind, date]) => (date === null ? [] : [[kind, at(date)]]))),
  };
};
