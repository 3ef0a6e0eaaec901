import { rowSecurity } from "./0001-house.ts";
import type { Migration } from "./migration.ts";

/** What a member answered when asked whether a feeling was read right: one answer a text, the newest. No clinician has a
 *  policy here, so there is nobody whose looks would have to be logged. */
export const feelings: Migration = {
  name: "0002-feelings",
  sql: `
create table feeling_answer (
  member_id uuid not null, source_id uuid not null, source_kind text not null, body_sealed bytea not null, model_id text,
  at timestamptz not null, primary key (member_id, source_id));
-- One reading a text: a text that is changed is read anew.
create unique index on observation (member_id, source_id) where kind = 'mood';
${rowSecurity("feeling_answer")}`,
};
