import { addProfiles, EMPTY_PROFILE, type ReadingProfile } from "@evenkeel/language/model/reading-profile";
import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";

const LABEL = "label ";

const measuresOf = ({
  texts,
  words,
  unknown,
  labels,
}: ReadingProfile): readonly (readonly [string, number])[] => [
  ["texts", texts],
  ["words", words],
  ["unknown", unknown],
  ...Object.entries(labels).map(([label, count]) => [`${LABEL}${label}`, count] as const),
];

/** Adds counts to those of a day; several processes may add to the same day.
 *  @param day UTC, ISO 8601. */
export const addReadings = async (
  trx: Trx,
  day: string,
  counts: ReadonlyMap<string, ReadingProfile>,
): Promise<void> => {
  const rows = [...counts].flatMap(([model, profile]) =>
    measuresOf(profile).map(([measure, count]) => ({ model, day, measure, count })),
  );
  if (rows.length === 0) return;
  await trx
    .insertInto("model_reading")
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(["model", "day", "measure"])
        .doUpdateSet({ count: sql`model_reading.count + excluded.count` }),
    )
    .execute();
};

/** Counts of each model since a day. */
export const readingsSince = async (trx: Trx, day: string): Promise<ReadonlyMap<string, ReadingProfile>> => {
  const rows = await trx
    .selectFrom("model_reading")
    .select(["model", "measure"])
    .select(({ fn }) => fn.sum<string>("count").as("count"))
    .where(sql<boolean>`day >= ${day}::date`)
    .groupBy(["model", "measure"])
    .execute();
  const profiles = new Map<string, ReadingProfile>();
  for (const { model, measure, count } of rows) {
    const n = Number(count);
    const part: ReadingProfile = measure.startsWith(LABEL)
      ? { ...EMPTY_PROFILE, labels: { [measure.slice(LABEL.length)]: n } }
      : { ...EMPTY_PROFILE, [measure]: n };
    profiles.set(model, addProfiles(profiles.get(model) ?? EMPTY_PROFILE, part));
  }
  return profiles;
};
