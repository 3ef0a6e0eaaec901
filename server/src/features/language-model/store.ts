import type { LanguageModelSetting } from "@evenkeel/contract/language-model";
import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";

export interface SettingNow {
  readonly setting: LanguageModelSetting;
  readonly at: Date | null;
}

const UNSET: LanguageModelSetting = { off: false, priceIn: 0, priceOut: 0, currency: "USD" };

/** The newest word of the operator. */
export const readSetting = async (trx: Trx): Promise<SettingNow> => {
  const row = await trx
    .selectFrom("language_model_setting")
    .selectAll()
    .orderBy("at", "desc")
    .orderBy("setting_id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined
    ? { setting: UNSET, at: null }
    : {
        setting: {
          off: row.off,
          priceIn: Number(row.price_in),
          priceOut: Number(row.price_out),
          currency: row.currency,
        },
        at: row.at,
      };
};

export const insertSetting = async (
  trx: Trx,
  settingId: string,
  setting: LanguageModelSetting,
  setBy: string,
  at: Date,
): Promise<void> => {
  await trx
    .insertInto("language_model_setting")
    .values({
      setting_id: settingId,
      off: setting.off,
      price_in: setting.priceIn,
      price_out: setting.priceOut,
      currency: setting.currency,
      set_by: setBy,
      at,
    })
    .execute();
};

/** Counts of one model name, by what is counted. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Adds counts to those of a day; several processes may add to the same day.
 *  @param day UTC, ISO 8601. */
export const addUse = async (trx: Trx, day: string, counts: Counts): Promise<void> => {
  const rows = [...counts].flatMap(([model, measures]) =>
    [...measures].map(([measure, count]) => ({ model, day, measure, count })),
  );
  if (rows.length === 0) return;
  await trx
    .insertInto("language_model_use")
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(["model", "day", "measure"])
        .doUpdateSet({ count: sql`language_model_use.count + excluded.count` }),
    )
    .execute();
};

export const useSince = async (trx: Trx, day: string): Promise<Counts> => {
  const rows = await trx
    .selectFrom("language_model_use")
    .select(["model", "measure"])
    .select(({ fn }) => fn.sum<string>("count").as("count"))
    .where(sql<boolean>`day >= ${day}::date`)
    .groupBy(["model", "measure"])
    .execute();
  const counts = new Map<string, Map<string, number>>();
  for (const { model, measure, count } of rows)
    counts.set(model, (counts.get(model) ?? new Map<string, number>()).set(measure, Number(count)));
  return counts;
};
