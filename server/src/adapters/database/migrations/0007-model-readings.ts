import type { Migration } from "./migration.ts";

/** Counts a day of what the text models read and said: of nobody in particular, without a word. */
export const modelReadings: Migration = {
  name: "0007-model-readings",
  sql: `
create table model_reading (
  model text not null, day date not null, measure text not null, count bigint not null,
  primary key (model, day, measure));
grant select, insert, update on model_reading to evenkeel_system, evenkeel_queue;
grant select, insert on model_reading to evenkeel_backup;
`,
};
