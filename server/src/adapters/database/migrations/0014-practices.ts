import { rowSecurity } from "./0001-house.ts";
import type { Migration } from "./migration.ts";

/** Practices members did, and how they were before and after: sealed. No clinician has a policy here. */
export const practices: Migration = {
  name: "0014-practices",
  sql: `
create table practice_result (
  member_id uuid not null, practice_result_id uuid not null, body_sealed bytea not null, at timestamptz not null,
  deleted_at timestamptz, primary key (member_id, practice_result_id));
create index on practice_result (member_id, at);
${rowSecurity("practice_result")}`,
};
