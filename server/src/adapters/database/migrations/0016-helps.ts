import { rowSecurity } from "./0001-house.ts";
import type { Migration } from "./migration.ts";

/** What members said of what they did, sealed; and who wants nothing suggested from it. No clinician has a policy here. */
export const helps: Migration = {
  name: "0016-helps",
  sql: `
create table help_outcome (
  member_id uuid not null, help_outcome_id uuid not null, body_sealed bytea not null, at timestamptz not null,
  deleted_at timestamptz, primary key (member_id, help_outcome_id));
create index on help_outcome (member_id, at);
${rowSecurity("help_outcome")}
create table help_setting (
  member_id uuid not null primary key, suggesting boolean not null, changed_at timestamptz not null);
${rowSecurity("help_setting")}`,
};
