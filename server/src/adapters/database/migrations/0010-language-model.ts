import type { Migration } from "./migration.ts";

/** The operator's switch and prices for the language model, the newest row counts; and counts a day of its calls, of
 *  nobody in particular and without a word. */
export const languageModel: Migration = {
  name: "0010-language-model",
  sql: `
create table language_model_setting (
  setting_id uuid primary key, off boolean not null, price_in numeric not null, price_out numeric not null,
  currency text not null, set_by text not null, at timestamptz not null);
grant select on language_model_setting to evenkeel_member, evenkeel_clinician, evenkeel_system, evenkeel_queue;
grant insert on language_model_setting to evenkeel_system, evenkeel_queue;
grant select, insert on language_model_setting to evenkeel_backup;

create table language_model_use (
  model text not null, day date not null, measure text not null, count bigint not null,
  primary key (model, day, measure));
grant select, insert, update on language_model_use to evenkeel_system, evenkeel_queue;
grant select, insert on language_model_use to evenkeel_backup;
`,
};
