import { rowSecurity } from "./0001-house.ts";
import type { Migration } from "./migration.ts";

/** What members did in programs: which, where they are and what they keep is sealed. No clinician has a policy here. */
export const programs: Migration = {
  name: "0013-programs",
  sql: `
create table program_run (
  member_id uuid not null, program_run_id uuid not null, body_sealed bytea not null, begun_at timestamptz not null,
  changed_at timestamptz not null, deleted_at timestamptz, primary key (member_id, program_run_id));
create table program_act (
  member_id uuid not null, program_act_id uuid not null, program_run_id uuid not null, body_sealed bytea not null,
  at timestamptz not null, primary key (member_id, program_act_id));
create index on program_act (member_id, program_run_id);
${rowSecurity("program_run")}
${rowSecurity("program_act")}`,
};
