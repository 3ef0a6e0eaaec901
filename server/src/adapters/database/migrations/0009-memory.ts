import { rowSecurity } from "./0001-house.ts";
import type { Migration } from "./migration.ts";

/** What is remembered of a member beyond one conversation, with the message it came from. No clinician has a policy here.
 *  The version tells a turn whether what is at hand is current, in the row that it reads anyway. */
export const memory: Migration = {
  name: "0009-memory",
  sql: `
alter table member add column memory_version bigint not null default 0, add column memory_asked_at timestamptz;
-- A message that the member had forgotten: the picture is made anew without it.
alter table message add column forgotten boolean not null default false;
create table memory (
  member_id uuid not null, memory_id uuid not null, body_sealed bytea not null, source_id uuid, conversation_id uuid,
  zone text not null, noted_at timestamptz not null, expires_at timestamptz, used_at timestamptz,
  primary key (member_id, memory_id));
create index on memory (member_id, source_id);
create function memory_changed() returns trigger language plpgsql as $$
begin
  update member set memory_version = memory_version + 1 where member_id = coalesce(new.member_id, old.member_id);
  return null;
end $$;
-- A restore brings the version along.
create trigger memory_changed after insert or update or delete on memory
  for each row when (current_user <> 'evenkeel_backup') execute function memory_changed();
${rowSecurity("memory")}`,
};
