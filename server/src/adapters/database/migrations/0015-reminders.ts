import { rowSecurity } from "./0001-house.ts";
import type { Migration } from "./migration.ts";

const tables = `
-- What the member wants to be reminded of, and how earlier notes were met, sealed. When to look at it next is not, so
-- that the clock runs without a key.
create table reminder_setting (
  member_id uuid primary key, body_sealed bytea not null, next_at timestamptz, changed_at timestamptz not null);
create index on reminder_setting (next_at) where next_at is not null;
create table reminder_way (
  member_id uuid not null, reminder_way_id uuid not null, kind text not null, body_sealed bytea not null,
  created_at timestamptz not null, failing_since timestamptz, primary key (member_id, reminder_way_id));
-- Of what a note was is sealed; it is kept for 30 days.
create table reminder_note (
  member_id uuid not null, reminder_note_id uuid not null, body_sealed bytea not null, at timestamptz not null,
  met_at timestamptz, primary key (member_id, reminder_note_id));
create index on reminder_note (member_id, at desc);
create table reminder_delivery (
  member_id uuid not null, reminder_delivery_id uuid not null, reminder_note_id uuid not null, reminder_way_id uuid not null,
  way_kind text not null, state text not null, attempts integer not null default 0, next_at timestamptz, sent_at timestamptz,
  problem text, status integer, primary key (member_id, reminder_delivery_id));
create index on reminder_delivery (next_at) where state in ('waiting', 'sending');
create index on reminder_delivery (member_id, reminder_note_id);
`;

const rights = `
-- The clock of all members: ids and times.
create policy queue on reminder_setting for select to evenkeel_queue using (true);
grant select (member_id, next_at) on reminder_setting to evenkeel_queue;
create policy queue on reminder_delivery for select to evenkeel_queue using (true);
grant select (member_id, reminder_delivery_id, state, next_at) on reminder_delivery to evenkeel_queue;
`;

/** What a note may be about changes in other tables: the member's settings are then looked at again at once. Only for
 *  those who have some switched on, and not while a backup is read in. */
const looks = `
create function look_at_reminders() returns trigger language plpgsql as $$ begin
  if current_user in ('evenkeel_member', 'evenkeel_system') then
    update reminder_setting set next_at = 'epoch'::timestamptz
      where member_id = new.member_id and next_at is not null and next_at > 'epoch'::timestamptz;
  end if;
  return null;
end $$;
create trigger looked_at after insert or update on exercise for each row execute function look_at_reminders();
create trigger looked_at after insert or update on measure_schedule for each row execute function look_at_reminders();
create trigger looked_at after insert or update on program_run for each row execute function look_at_reminders();
`;

/** Reminders: what a member wants to hear of, by which ways, and what was sent. */
export const reminders: Migration = {
  name: "0015-reminders",
  sql: [
    tables,
    ...["reminder_setting", "reminder_way", "reminder_note", "reminder_delivery"].map(rowSecurity),
    rights,
    looks,
  ].join("\n"),
};
