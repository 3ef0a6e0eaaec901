import type { Migration } from "./migration.ts";

/** Saved results can be changed, come back to, and kept out of conversations. */
export const results: Migration = {
  name: "0008-results",
  sql: `
alter table exercise
  add column version integer not null default 1,
  add column edited_at timestamptz,
  -- The earlier result that this one came back to.
  add column follows uuid,
  -- When how it went was asked or told; a plan is asked about once.
  add column asked_at timestamptz,
  -- The member wants it left alone in conversations.
  add column quiet boolean not null default false;
`,
};
