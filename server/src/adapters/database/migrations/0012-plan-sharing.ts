import type { Migration } from "./migration.ts";

/** A safety plan is seen by linked clinicians, and by whoever sees the member's escalation, while the member's last word
 *  on that purpose is yes. */
export const planSharing: Migration = {
  name: "0012-plan-sharing",
  sql: `
create policy linked_plan_consents on consent_event for select to evenkeel_clinician using (
  purpose = 'share-safety-plan' and (
    member_id in (select l.member_id from care_link l where l.clinician_id = (select current_actor()) and l.ended_at is null)
    or exists (select 1 from escalation e where e.member_id = consent_event.member_id and e.sharing in ('consent', 'override'))));
-- Runs with the clinician's own rights: consents and escalations they may not see count as none.
create function shares_plan(of uuid) returns boolean language sql stable as $$
  select coalesce((select e.granted from consent_event e where e.member_id = of and e.purpose = 'share-safety-plan'
    order by e.at desc, e.consent_event_id desc limit 1), false) $$;
create policy shared on safety_plan for select to evenkeel_clinician using (shares_plan(member_id) and (
  exists (select 1 from care_link l where l.member_id = safety_plan.member_id
    and l.clinician_id = (select current_actor()) and l.ended_at is null)
  or exists (select 1 from escalation e where e.member_id = safety_plan.member_id and e.sharing in ('consent', 'override'))));
grant select on safety_plan to evenkeel_clinician;
`,
};
