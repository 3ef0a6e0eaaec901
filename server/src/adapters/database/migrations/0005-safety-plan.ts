import { rowSecurity } from "./0001-house.ts";
import type { Migration } from "./migration.ts";

/** One plan a member, in their own words. */
export const safetyPlan: Migration = {
  name: "0005-safety-plan",
  sql: `
create table safety_plan (member_id uuid primary key, body_sealed bytea not null, updated_at timestamptz not null);
${rowSecurity("safety_plan")}
`,
};
