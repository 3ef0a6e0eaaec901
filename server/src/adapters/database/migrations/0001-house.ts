import type { Migration } from "./migration.ts";

/** The house: roles, members and everything that is theirs, keys in a schema of their own, accounts.
 *  Every table of a member's data starts its keys with member_id and is closed by row-level security. */
const roles = `
do $$
declare r text;
begin
  foreach r in array array['evenkeel_member', 'evenkeel_clinician', 'evenkeel_system', 'evenkeel_queue', 'evenkeel_auth', 'evenkeel_vault', 'evenkeel_backup'] loop
    if not exists (select 1 from pg_roles where rolname = r) then
      begin
        execute format('create role %I nologin', r);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    -- The login may take a role on, but has none of its rights until then.
    if not pg_has_role(current_user, r, 'set') then
      execute format('grant %I to %I with set true, inherit false', r, current_user);
    end if;
  end loop;
end $$;
create schema if not exists vault;
create schema if not exists auth;
grant usage on schema public to evenkeel_member, evenkeel_clinician, evenkeel_system, evenkeel_queue, evenkeel_vault, evenkeel_backup;
grant usage on schema vault, auth to evenkeel_backup;
grant usage on schema vault to evenkeel_vault;
grant usage on schema auth to evenkeel_auth, evenkeel_system;
create function current_member() returns uuid language sql stable as
  $$ select nullif(current_setting('evenkeel.member_id', true), '')::uuid $$;
create function current_actor() returns uuid language sql stable as
  $$ select nullif(current_setting('evenkeel.actor_id', true), '')::uuid $$;
`;

/** Accounts, as better-auth keeps them (camelCase columns are its own). */
const accounts = `
create table auth."user" (
  id uuid primary key, name text not null, email text not null unique, "emailVerified" boolean not null default false,
  image text, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now(),
  "isAnonymous" boolean default false, "twoFactorEnabled" boolean default false, role text not null default 'member');
create table auth.session (
  id uuid primary key, "expiresAt" timestamptz not null, token text not null unique,
  "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now(),
  "ipAddress" text, "userAgent" text, "userId" uuid not null references auth."user" (id) on delete cascade);
create index on auth.session ("userId");
create table auth.account (
  id uuid primary key, "accountId" text not null, "providerId" text not null,
  "userId" uuid not null references auth."user" (id) on delete cascade,
  "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz, scope text, password text,
  "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now());
create index on auth.account ("userId");
create table auth.verification (
  id uuid primary key, identifier text not null, value text not null, "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now());
create index on auth.verification (identifier);
create table auth."twoFactor" (
  id uuid primary key, secret text not null, "backupCodes" text not null,
  "userId" uuid not null references auth."user" (id) on delete cascade, verified boolean default true,
  "failedVerificationCount" integer default 0, "lockedUntil" timestamptz);
create unique index on auth."twoFactor" ("userId");
create table auth.passkey (
  id uuid primary key, name text, "publicKey" text not null, "userId" uuid not null references auth."user" (id) on delete cascade,
  "credentialID" text not null, counter integer not null, "deviceType" text not null, "backedUp" boolean not null,
  transports text, "createdAt" timestamptz default now(), aaguid text);
create index on auth.passkey ("userId");
create table auth."rateLimit" (id uuid primary key default gen_random_uuid(), key text not null unique, count integer not null, "lastRequest" bigint not null);
create table auth.lockout (key text primary key, failures integer not null, locked_until timestamptz, updated_at timestamptz not null);
create table auth.invitation (
  invitation_id uuid primary key, token_hash bytea not null unique, role text not null, email text,
  created_by uuid, created_at timestamptz not null, expires_at timestamptz not null, accepted_at timestamptz);
create table auth.link_code (
  code_hash bytea primary key, clinician_id uuid not null references auth."user" (id) on delete cascade, expires_at timestamptz not null);
create table auth.device_lock (
  session_id uuid primary key references auth.session (id) on delete cascade, pin_hash text not null, locked boolean not null default false);
create table auth.server_secret (name text primary key, sealed bytea not null, created_at timestamptz not null);
create table auth.api_token (token_hash bytea primary key, label text not null, created_at timestamptz not null, expires_at timestamptz);
grant select, insert, update, delete on all tables in schema auth to evenkeel_auth;
grant select on auth."user" to evenkeel_system;
grant select (id, "expiresAt", "createdAt", "updatedAt", "userId") on auth.session to evenkeel_system;
grant select, insert on all tables in schema auth to evenkeel_backup;
`;

const vault = `
-- One row: which master key the member keys are wrapped under.
create table vault.master_key (one boolean primary key default true check (one), master_key_id text not null, since timestamptz not null);
create table vault.member_key (member_id uuid primary key, wrapped_key bytea not null, master_key_id text not null, created_at timestamptz not null);
grant select, insert, update, delete on all tables in schema vault to evenkeel_vault;
grant select, insert on all tables in schema vault to evenkeel_backup;
`;

/** Words are bytea: AES-256-GCM under the member's key. */
const members = `
create table member (
  member_id uuid primary key, age_band text not null, country text, language text not null, zone text not null,
  name_sealed bytea, created_at timestamptz not null);
create table consent_event (
  member_id uuid not null, consent_event_id uuid not null, purpose text not null, granted boolean not null,
  text_version text not null, at timestamptz not null, primary key (member_id, consent_event_id));
create index on consent_event (member_id, purpose, at desc);
create table access_entry (
  member_id uuid not null, access_entry_id uuid not null, at timestamptz not null, actor_id uuid, actor_name text not null,
  actor_role text not null, what text not null, reason text, primary key (member_id, access_entry_id));
create index on access_entry (member_id, at desc);
create table care_link (
  member_id uuid not null, care_link_id uuid not null, clinician_id uuid not null, since timestamptz not null, ended_at timestamptz,
  primary key (member_id, care_link_id));
create index on care_link (clinician_id, member_id);
create table trusted_person (member_id uuid primary key, body_sealed bytea not null, updated_at timestamptz not null);

create table conversation (
  member_id uuid not null, conversation_id uuid not null, created_at timestamptz not null, last_message_at timestamptz,
  title_sealed bytea, state_sealed bytea, state_version bigint not null default 0, last_seq bigint not null default 0,
  deleted_at timestamptz, primary key (member_id, conversation_id)) with (fillfactor = 60);
-- No index on what every turn changes: the row is then rewritten in its own page (a member has few conversations).
create table message (
  member_id uuid not null, message_id uuid not null, conversation_id uuid not null, seq bigint not null, author text not null,
  body_sealed bytea not null, why_sealed bytea, sent_at timestamptz not null, zone text not null, reply_to uuid,
  stopped boolean not null default false, deleted_at timestamptz, primary key (member_id, message_id));
create unique index on message (member_id, conversation_id, seq);
create unique index on message (member_id, reply_to) where reply_to is not null;
create table pending_turn (
  member_id uuid not null, message_id uuid not null, conversation_id uuid not null, seq bigint not null, accepted_at timestamptz not null,
  attempts integer not null default 0, primary key (member_id, message_id));
create index on pending_turn (accepted_at);
create table message_report (
  member_id uuid not null, message_report_id uuid not null, message_id uuid not null, reason text not null, note_sealed bytea,
  at timestamptz not null, primary key (member_id, message_report_id));
create table observation (
  member_id uuid not null, observation_id uuid not null, kind text not null, at timestamptz not null, zone text not null,
  body_sealed bytea not null, source_kind text not null, source_id uuid not null, primary key (member_id, observation_id));
create index on observation (member_id, at desc);
create index on observation (member_id, source_id);
create table risk_record (
  member_id uuid not null, risk_record_id uuid not null, conversation_id uuid, message_id uuid not null, tier text not null,
  body_sealed bytea not null, at timestamptz not null, acted_on_at timestamptz, primary key (member_id, risk_record_id));
create index on risk_record (member_id, message_id);
create table outbox_event (
  member_id uuid not null, outbox_event_id uuid not null, kind text not null, payload_sealed bytea not null, at timestamptz not null,
  done_at timestamptz, primary key (member_id, outbox_event_id));
create index on outbox_event (at) where done_at is null;
create table exercise (
  member_id uuid not null, exercise_id uuid not null, conversation_id uuid not null, message_id uuid not null, technique_id text not null,
  body_sealed bytea not null, created_at timestamptz not null, planned_for timestamptz, primary key (member_id, exercise_id));
create index on exercise (member_id, created_at desc);

create table check_in (
  member_id uuid not null, check_in_id uuid not null, version integer not null, mood smallint not null, body_sealed bytea not null,
  at timestamptz not null, zone text not null, edited_at timestamptz, deleted_at timestamptz, primary key (member_id, check_in_id));
create index on check_in (member_id, at desc);
create table check_in_version (
  member_id uuid not null, check_in_id uuid not null, version integer not null, mood smallint not null, body_sealed bytea not null,
  edited_at timestamptz, primary key (member_id, check_in_id, version));
create table journal_entry (
  member_id uuid not null, journal_entry_id uuid not null, version integer not null, body_sealed bytea not null,
  at timestamptz not null, zone text not null, edited_at timestamptz, deleted_at timestamptz, primary key (member_id, journal_entry_id));
create index on journal_entry (member_id, at desc);
create table journal_version (
  member_id uuid not null, journal_entry_id uuid not null, version integer not null, body_sealed bytea not null,
  edited_at timestamptz, primary key (member_id, journal_entry_id, version));
create table deletion_receipt (receipt_id uuid primary key, deleted_at timestamptz not null, unreadable_by timestamptz not null, counts jsonb not null);
`;

/** Tables with a member's data: each gets the same policies. `rowSecurity` is repeated for tables of later migrations. */
export const MEMBER_TABLES_0001 = [
  "member",
  "consent_event",
  "access_entry",
  "care_link",
  "trusted_person",
  "conversation",
  "message",
  "pending_turn",
  "message_report",
  "observation",
  "risk_record",
  "outbox_event",
  "exercise",
  "check_in",
  "check_in_version",
  "journal_entry",
  "journal_version",
] as const;

/** A member sees and writes only their own rows; the system works for one named member at a time. */
export const rowSecurity = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy own_rows on ${table} to evenkeel_member using (member_id = (select current_member())) with check (member_id = (select current_member()));
create policy one_member on ${table} to evenkeel_system using (member_id = (select current_member())) with check (member_id = (select current_member()));
create policy backup on ${table} to evenkeel_backup using (true) with check (true);
grant select, insert, update, delete on ${table} to evenkeel_member, evenkeel_system;
grant select, insert on ${table} to evenkeel_backup;
`;

/** What stays as it was written, and what a linked clinician or the queues may see. */
const across = `
-- The log of who looked is written by others and changed by nobody; the system removes it with its member.
revoke insert, update, delete on access_entry from evenkeel_member;
revoke update on access_entry from evenkeel_system;
-- Consents and earlier versions are added to, never rewritten.
revoke update, delete on consent_event from evenkeel_member;
revoke update on consent_event from evenkeel_system;
revoke update on check_in_version, journal_version from evenkeel_member, evenkeel_system;
-- A risk that a clinician has acted on outlives the message it came from.
revoke update on risk_record from evenkeel_member;
create policy not_acted_on on risk_record as restrictive for delete to evenkeel_member using (acted_on_at is null);

-- Queues of all members: ids and times, no words.
create policy queue on pending_turn for select to evenkeel_queue using (true);
create policy queue on outbox_event for select to evenkeel_queue using (true);
grant select (member_id, message_id, conversation_id, seq, accepted_at, attempts) on pending_turn to evenkeel_queue;
grant select (member_id, outbox_event_id, kind, at, done_at) on outbox_event to evenkeel_queue;

create policy own_links on care_link for select to evenkeel_clinician using (clinician_id = (select current_actor()));
grant select on care_link to evenkeel_clinician;
create policy linked_consents on consent_event for select to evenkeel_clinician using (
  purpose = 'share-with-therapist' and member_id in (
    select l.member_id from care_link l where l.clinician_id = (select current_actor()) and l.ended_at is null));
grant select on consent_event to evenkeel_clinician;
-- Members linked to the clinician now whose last word on sharing is yes; runs with the clinician's own rights.
create function members_who_share() returns setof uuid language sql stable as $$
  select l.member_id from care_link l
  where l.clinician_id = (select current_actor()) and l.ended_at is null and (
    select e.granted from consent_event e where e.member_id = l.member_id and e.purpose = 'share-with-therapist'
    order by e.at desc, e.consent_event_id desc limit 1) $$;
create policy shared on member for select to evenkeel_clinician using (member_id in (select members_who_share()));
create policy shared on check_in for select to evenkeel_clinician using (member_id in (select members_who_share()));
grant select on member, check_in to evenkeel_clinician;
-- A clinician writes to the log of members they are or were linked to, in their own name, and reads what they wrote.
create policy own_entries on access_entry for select to evenkeel_clinician using (actor_id = (select current_actor()));
create policy write_entry on access_entry for insert to evenkeel_clinician with check (
  actor_id = (select current_actor()) and member_id in (select l.member_id from care_link l where l.clinician_id = (select current_actor())));
grant select, insert on access_entry to evenkeel_clinician;
grant select, insert on deletion_receipt to evenkeel_system, evenkeel_queue, evenkeel_backup;
grant select on migration to evenkeel_backup;
`;

export const house: Migration = {
  name: "0001-house",
  sql: [roles, accounts, vault, members, ...MEMBER_TABLES_0001.map(rowSecurity), across].join("\n"),
};
