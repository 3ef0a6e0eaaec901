import type { Migration } from "./migration.ts";

/** Who is on call and how they are reached. It is the staff's own data and holds nothing of a member: an alert knows the
 *  id of an escalation, which leads nowhere once its member is gone. Targets and secrets are sealed under the house's key. */
const rota = `
create table auth.on_call_person (
  user_id uuid primary key references auth."user" (id) on delete cascade, shown_name text, zone text not null,
  language text not null, updated_at timestamptz not null);
create table auth.on_call_pattern (
  pattern_id uuid primary key, user_id uuid not null references auth."user" (id) on delete cascade,
  weekdays text not null check (weekdays ~ '^[1-7]{1,7}$'), starts_at_minute integer not null, ends_at_minute integer not null,
  zone text not null, place integer not null, from_day date not null, until_day date, created_by uuid, created_at timestamptz not null);
create index on auth.on_call_pattern (user_id);
create table auth.on_call_shift (
  shift_id uuid primary key, user_id uuid not null references auth."user" (id) on delete cascade,
  starts_at timestamptz not null, ends_at timestamptz not null, zone text not null, place integer not null,
  created_by uuid, created_at timestamptz not null, check (starts_at < ends_at));
create index on auth.on_call_shift (ends_at);
create table auth.on_call_absence (
  absence_id uuid primary key, user_id uuid not null references auth."user" (id) on delete cascade,
  starts_at timestamptz not null, ends_at timestamptz not null, zone text not null, created_by uuid,
  created_at timestamptz not null, check (starts_at < ends_at));
create index on auth.on_call_absence (ends_at);
-- Asked by one, agreed by the other; what is given and what is taken back count from then on.
create table auth.on_call_swap (
  swap_id uuid primary key, from_user_id uuid not null references auth."user" (id) on delete cascade,
  to_user_id uuid not null references auth."user" (id) on delete cascade, zone text not null,
  starts_at timestamptz not null, ends_at timestamptz not null, back_starts_at timestamptz, back_ends_at timestamptz,
  state text not null, asked_at timestamptz not null, answered_at timestamptz, check (starts_at < ends_at));
create index on auth.on_call_swap (ends_at);
`;

const alerts = `
create table auth.alert_channel (
  channel_id uuid primary key, user_id uuid not null references auth."user" (id) on delete cascade, kind text not null,
  label text not null, target_sealed bytea not null, code_sealed bytea, code_expires_at timestamptz, code_tries integer not null default 0,
  confirmed_at timestamptz, failing_since timestamptz, last_sent_at timestamptz, created_at timestamptz not null);
create index on auth.alert_channel (user_id);
-- A round of the failover for one person; the key keeps two processes from making the same round twice.
create table auth.alert (
  alert_id uuid primary key, kind text not null, escalation_id uuid, round integer not null, audience text not null,
  user_id uuid not null references auth."user" (id) on delete cascade, tier text, at timestamptz not null);
create unique index on auth.alert (escalation_id, round, user_id) where escalation_id is not null;
create index on auth.alert (user_id, at desc);
create index on auth.alert (at desc);
create table auth.alert_delivery (
  delivery_id uuid primary key, alert_id uuid not null references auth.alert (alert_id) on delete cascade,
  channel_id uuid references auth.alert_channel (channel_id) on delete set null, channel_kind text not null, channel_label text not null,
  state text not null, attempts integer not null default 0, next_at timestamptz,
  sent_at timestamptz, arrived_at timestamptz, opened_at timestamptz, problem text);
create index on auth.alert_delivery (next_at) where state in ('waiting', 'sending');
create index on auth.alert_delivery (alert_id);
create table auth.alert_attempt (
  delivery_id uuid not null references auth.alert_delivery (delivery_id) on delete cascade, attempt integer not null,
  at timestamptz not null, problem text, status integer, primary key (delivery_id, attempt));
create table auth.alert_drill (
  drill_id uuid primary key, escalation_id uuid not null, member_id_of_nobody uuid not null, tier text not null,
  started_by uuid, started_by_name text not null, started_at timestamptz not null, ended_at timestamptz, ended_how text);
create index on auth.alert_drill (started_at desc);
`;

const TABLES = [
  "on_call_person",
  "on_call_pattern",
  "on_call_shift",
  "on_call_absence",
  "on_call_swap",
  "alert_channel",
  "alert",
  "alert_delivery",
  "alert_attempt",
  "alert_drill",
]
  .map((name) => `auth.${name}`)
  .join(", ");

export const onCall: Migration = {
  name: "0004-on-call",
  sql: `${rota}${alerts}
grant select, insert, update, delete on ${TABLES} to evenkeel_auth;
grant select, insert on ${TABLES} to evenkeel_backup;
`,
};
