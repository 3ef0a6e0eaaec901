import { rowSecurity } from "./0001-house.ts";
import type { Migration } from "./migration.ts";

/** Answered questionnaires, and when a member wants to be asked. A clinician sees answers only under a yes to sharing
 *  whose wording named questionnaires: an older yes was to check-ins. */
export const measures: Migration = {
  name: "0011-measures",
  sql: `
create table measure_response (
  member_id uuid not null, measure_response_id uuid not null, measure_id text not null, body_sealed bytea not null,
  completed_at timestamptz not null, zone text not null, deleted_at timestamptz, primary key (member_id, measure_response_id));
create index on measure_response (member_id, completed_at desc);
-- Without a rhythm it is not asked any more; the row stays, so that an older word that arrives late does not count.
create table measure_schedule (
  member_id uuid not null, measure_id text not null, every_days integer, first_day text, hour smallint, minute smallint, zone text,
  skipped_at timestamptz, changed_at timestamptz not null, primary key (member_id, measure_id));
${rowSecurity("measure_response")}
${rowSecurity("measure_schedule")}
-- Runs with the clinician's own rights, as members_who_share does.
create function members_who_share_measures() returns setof uuid language sql stable as $$
  select l.member_id from care_link l
  where l.clinician_id = (select current_actor()) and l.ended_at is null and (
    select e.granted and case when e.text_version ~ '^\\d{4}-\\d{1,2}-\\d{1,3}$'
        then string_to_array(e.text_version, '-')::integer[] >= array[2026, 11, 6] else false end
    from consent_event e where e.member_id = l.member_id and e.purpose = 'share-with-therapist'
    order by e.at desc, e.consent_event_id desc limit 1) $$;
create policy shared on measure_response for select to evenkeel_clinician using (
  deleted_at is null and member_id in (select members_who_share_measures()));
grant select on measure_response to evenkeel_clinician;
`,
};
