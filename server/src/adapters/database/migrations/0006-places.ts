import { rowSecurity } from "./0001-house.ts";
import type { Migration } from "./migration.ts";

/** What the laws of a place asked to be told, and was; and lines that the operator has set right. */
export const places: Migration = {
  name: "0006-places",
  sql: `
create table disclosure (
  member_id uuid not null, disclosure_id uuid not null, reply_id uuid not null, rules text not null, at timestamptz not null,
  primary key (member_id, disclosure_id));
create index on disclosure (member_id, at desc);
${rowSecurity("disclosure")}
-- A record that something was said is added to, never rewritten.
revoke update on disclosure from evenkeel_member, evenkeel_system;

-- One row a line, the newest word of the operator about it; without a body the line is not shown.
create table helpline_correction (
  country text not null, name text not null, body jsonb, set_by text not null, at timestamptz not null,
  primary key (country, name));
grant select, insert, update, delete on helpline_correction to evenkeel_system, evenkeel_queue;
grant select, insert on helpline_correction to evenkeel_backup;
`,
};
