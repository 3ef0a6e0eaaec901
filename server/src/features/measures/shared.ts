import { measureById } from "@evenkeel/content/measures/measures";
import type { MeasureResponse, MeasureStanding } from "@evenkeel/contract/measure";
import { changeBetween } from "@evenkeel/measures/change";
import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import type { ResponseRow } from "./store.ts";

/** A questionnaire not answered for this long says nothing of today. */
const STANDING_DAYS = 120;

/** The two newest answerings of each questionnaire of every member who shares them with the clinician who asks. */
export const sharedStandings = async (
  trx: Trx,
  now: Date,
): Promise<(ResponseRow & { readonly member_id: string })[]> => {
  const { rows } = await sql<ResponseRow & { readonly member_id: string }>`
    select member_id, measure_response_id, measure_id, body_sealed, completed_at, zone, false as deleted from (
      select r.*, row_number() over (partition by member_id, measure_id order by completed_at desc, measure_response_id desc) as place
      from measure_response r where deleted_at is null) newest
    where place <= 2 and exists (select 1 from measure_response last where last.member_id = newest.member_id
      and last.measure_id = newest.measure_id and last.completed_at > ${now.toISOString()}::timestamptz - make_interval(days => ${STANDING_DAYS}::int))
    order by completed_at desc, measure_response_id desc`.execute(trx);
  return rows;
};

/** Where each questionnaire stands, newest first, with the change since the answering before. */
export const standingsOf = (responses: readonly MeasureResponse[]): readonly MeasureStanding[] => {
  const answered = [...new Set(responses.map(({ measureId }) => measureId))];
  return answered.flatMap((measureId) => {
    const [latest, before] = responses.filter((one) => one.measureId === measureId);
    const measure = measureById(measureId);
    if (measure === undefined || latest === undefined) return [];
    const change =
      before === undefined || latest.total === null || before.total === null
        ? null
        : changeBetween(measure, before.total, latest.total);
    const { completedAt, total, bandId, critical } = latest;
    return [
      {
        ...{ measureId, completedAt, total, bandId, critical },
        change:
          change === null || before === undefined
            ? null
            : { points: change.points, reliable: change.reliable, since: before.completedAt },
      },
    ];
  });
};
