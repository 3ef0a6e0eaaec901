import type { RawBuilder } from "kysely";
import { sql } from "kysely";

/** Whether the member's last word on being remembered is a yes under a wording that names programs. */
export const rememberedForPrograms = (memberId: string): RawBuilder<boolean> => sql`coalesce(
  (select e.granted and case when e.text_version ~ '^\\d{4}-\\d{1,2}-\\d{1,3}$'
      then string_to_array(e.text_version, '-')::integer[] >= array[2026, 11, 7] else false end
    from consent_event e where e.member_id = ${memberId}::uuid and e.purpose = 'memory'
    order by e.at desc, e.consent_event_id desc limit 1), false)`;
