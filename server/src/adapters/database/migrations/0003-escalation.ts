import { rowSecurity } from "./0001-house.ts";
import type { Migration } from "./migration.ts";

/** A risk that a named person is to see: one open escalation a member, what it rests on, and all that happened to it.
 *  A drill has a member_id of its own that is nobody's. What words or names would tell is sealed; tier, times and
 *  codes are not, so that clocks can run without a key. */
const tables = `
create table escalation (
  member_id uuid not null, escalation_id uuid not null, status text not null, tier text not null, sharing text not null,
  drill boolean not null, language text not null, age_band text not null, opened_at timestamptz not null,
  changed_at timestamptz not null, shared_at timestamptz, acknowledge_due_at timestamptz, owner_user_id uuid, acknowledged_at timestamptz,
  acknowledged_by_user_id uuid, breached_at timestamptz, disputed_at timestamptz, outcome text, closed_at timestamptz,
  closed_by_user_id uuid, primary key (member_id, escalation_id));
create unique index escalation_open on escalation (member_id) where status <> 'closed' and not drill;
create index on escalation (acknowledge_due_at) where status <> 'closed';
create index on escalation (changed_at);
-- Other servers on this database hear of it by id, once it is committed.
create function tell_of_escalation() returns trigger language plpgsql as $$ begin
  perform pg_notify('evenkeel_escalation', json_build_object('memberId', new.member_id, 'escalationId', new.escalation_id)::text);
  return null;
end $$;
create trigger told after insert or update on escalation for each row execute function tell_of_escalation();
create table escalation_event (
  member_id uuid not null, escalation_event_id uuid not null, escalation_id uuid not null, kind text not null, at timestamptz not null,
  actor_user_id uuid, actor_name text, detail jsonb not null, body_sealed bytea, primary key (member_id, escalation_event_id));
create index on escalation_event (member_id, escalation_id, at);
create table escalation_evidence (
  member_id uuid not null, escalation_evidence_id uuid not null, escalation_id uuid not null, risk_record_id uuid not null,
  conversation_id uuid not null, message_id uuid not null, seq bigint not null, tier text not null, body_sealed bytea not null,
  at timestamptz not null, primary key (member_id, escalation_evidence_id));
create index on escalation_evidence (member_id, escalation_id, at);
create table follow_up (
  member_id uuid not null, follow_up_id uuid not null, escalation_id uuid not null, kind text not null, created_at timestamptz not null,
  due_at timestamptz not null, done_at timestamptz, done_by_user_id uuid, note_sealed bytea, primary key (member_id, follow_up_id));
create index on follow_up (due_at) where done_at is null;
-- What the operator decided, when: the newest row holds, none is rewritten.
create table escalation_policy (
  policy_id uuid primary key, at timestamptz not null, by_user_id uuid not null, immediate_minutes integer not null,
  high_minutes integer not null, override_immediate boolean not null, follow_up_hours integer not null);
-- Escalations of members who deleted their account, as numbers that lead back to nobody.
create table escalation_tally (
  tally_id uuid primary key, month date not null, tier text not null, language text not null, age_band text not null,
  shared boolean not null, minutes_to_acknowledge double precision, breached boolean not null, outcome text);
create table incident (
  incident_id uuid primary key, recorded_at timestamptz not null, happened_at timestamptz not null, severity text not null,
  kind text not null, escalation_id uuid, by_user_id uuid not null, by_name text not null, closed_at timestamptz, body_sealed bytea not null);
create table incident_entry (
  incident_entry_id uuid primary key, incident_id uuid not null references incident (incident_id), at timestamptz not null,
  by_user_id uuid not null, by_name text not null, body_sealed bytea not null);
create index on incident_entry (incident_id, at);
`;

export const MEMBER_TABLES_0003 = [
  "escalation",
  "escalation_event",
  "escalation_evidence",
  "follow_up",
] as const;

const rights = `
-- A member's turn opens and raises; it owns no clock, no outcome and no history.
revoke update, delete on escalation from evenkeel_member;
grant update (status, tier, sharing, shared_at, changed_at, acknowledge_due_at, disputed_at) on escalation to evenkeel_member;
revoke update, delete on escalation_event, escalation_evidence, follow_up from evenkeel_member;
grant update (done_at) on follow_up to evenkeel_member;
-- What happened is added to, never rewritten; it goes with its member alone.
revoke update on escalation_event from evenkeel_system;

-- The clocks of all members: ids, times and codes, no words.
create policy queue on escalation for select to evenkeel_queue using (true);
grant select on escalation to evenkeel_queue;
create policy queue on escalation_event for select to evenkeel_queue using (true);
grant select (member_id, escalation_event_id, escalation_id, kind, at, actor_user_id, actor_name, detail) on escalation_event to evenkeel_queue;
create policy queue on follow_up for select to evenkeel_queue using (true);
grant select (member_id, follow_up_id, escalation_id, kind, created_at, due_at, done_at, done_by_user_id) on follow_up to evenkeel_queue;

-- Accounts are closed to clinicians; this answers one question about the one who asks.
create function actor_is_on_call_staff() returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from auth."user" u where u.id = public.current_actor() and u.role = 'on-call') $$;
revoke execute on function actor_is_on_call_staff() from public;
grant execute on function actor_is_on_call_staff() to evenkeel_clinician;

-- On-call staff and the owner see an escalation that was shared, until a week after it was closed.
create policy on_call on escalation for select to evenkeel_clinician using (
  sharing <> 'none' and (closed_at is null or closed_at > now() - interval '7 days')
  and (owner_user_id = (select current_actor()) or (select actor_is_on_call_staff())));
grant select on escalation to evenkeel_clinician;
create policy on_call on escalation_event for select to evenkeel_clinician using (
  exists (select 1 from escalation e where e.member_id = escalation_event.member_id and e.escalation_id = escalation_event.escalation_id));
grant select on escalation_event to evenkeel_clinician;
create policy on_call on follow_up for select to evenkeel_clinician using (
  exists (select 1 from escalation e where e.member_id = follow_up.member_id and e.escalation_id = follow_up.escalation_id));
grant select on follow_up to evenkeel_clinician;
-- Words and who it is only while the sharing stands.
create policy on_call on escalation_evidence for select to evenkeel_clinician using (
  exists (select 1 from escalation e where e.member_id = escalation_evidence.member_id
    and e.escalation_id = escalation_evidence.escalation_id and e.sharing in ('consent', 'override')));
grant select on escalation_evidence to evenkeel_clinician;
create policy in_escalation on member for select to evenkeel_clinician using (
  exists (select 1 from escalation e where e.member_id = member.member_id and e.sharing in ('consent', 'override')));
create policy in_escalation on trusted_person for select to evenkeel_clinician using (
  exists (select 1 from escalation e where e.member_id = trusted_person.member_id and e.sharing in ('consent', 'override')));
grant select on trusted_person to evenkeel_clinician;
-- What was said shortly before and after a sign, and nothing else of the conversation.
create policy in_escalation on message for select to evenkeel_clinician using (
  deleted_at is null and exists (select 1 from escalation_evidence v where v.member_id = message.member_id
    and v.conversation_id = message.conversation_id
    and message.seq between v.seq - 12 and v.seq + 12));
grant select (member_id, message_id, conversation_id, seq, author, body_sealed, sent_at, stopped, deleted_at) on message to evenkeel_clinician;
create policy write_entry_in_escalation on access_entry for insert to evenkeel_clinician with check (
  actor_id = (select current_actor()) and exists (select 1 from escalation e where e.member_id = access_entry.member_id));

grant select on escalation_policy to evenkeel_member, evenkeel_clinician, evenkeel_system, evenkeel_queue;
grant insert on escalation_policy to evenkeel_queue;
grant insert on escalation_tally to evenkeel_system;
grant select on escalation_tally to evenkeel_queue;
grant select, insert on incident, incident_entry to evenkeel_queue;
grant update (closed_at) on incident to evenkeel_queue;
grant select, insert on escalation_policy, escalation_tally, incident, incident_entry to evenkeel_backup;
`;

export const escalation: Migration = {
  name: "0003-escalation",
  sql: [tables, ...MEMBER_TABLES_0003.map(rowSecurity), rights].join("\n"),
};
