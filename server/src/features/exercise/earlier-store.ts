import type { RawBuilder } from "kysely";
import { sql } from "kysely";

/** How many of the newest results a turn may build on. */
const MOST = 24;

/** One saved result as it comes along with the row of its member. */
export interface ResultColumns {
  readonly id: string;
  readonly technique: string;
  /** Base64. */
  readonly body: string;
  readonly at: string;
  readonly planned: string | null;
  readonly asked: boolean;
}

/** The newest results of a member that may be come back to, as one value. */
export const resultColumns = (memberId: string): RawBuilder<readonly ResultColumns[]> => sql`(
  select coalesce(json_agg(json_build_object('id', e.exercise_id, 'technique', e.technique_id,
      'body', encode(e.body_sealed, 'base64'), 'at', e.created_at, 'planned', e.planned_for,
      'asked', e.asked_at is not null) order by e.created_at desc), '[]'::json)
  from (select * from exercise x where x.member_id = ${memberId}::uuid and not x.quiet
    and x.technique_id <> 'safety-plan' order by x.created_at desc limit ${MOST}::int) e)`;
