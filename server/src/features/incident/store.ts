import type { Selectable } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import type { Schema } from "../../adapters/database/schema.ts";

export type IncidentRow = Selectable<Schema["incident"]>;
export type EntryRow = Selectable<Schema["incident_entry"]>;

/** Newest first, with what was added to each since. Runs as the system for nobody. */
export const everyIncident = async (
  trx: Trx,
): Promise<{ readonly incidents: readonly IncidentRow[]; readonly entries: readonly EntryRow[] }> => ({
  incidents: await trx
    .selectFrom("incident")
    .selectAll()
    .orderBy("happened_at", "desc")
    .orderBy("incident_id", "desc")
    .limit(1_000)
    .execute(),
  entries: await trx
    .selectFrom("incident_entry")
    .selectAll()
    .orderBy("at")
    .orderBy("incident_entry_id")
    .execute(),
});

/** False when one of this name is there already. */
export const insertIncident = async (trx: Trx, row: IncidentRow): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("incident")
    .values(row)
    .onConflict((conflict) => conflict.column("incident_id").doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

export const incidentIsThere = async (trx: Trx, id: string): Promise<boolean> =>
  (await trx
    .selectFrom("incident")
    .select("incident_id")
    .where("incident_id", "=", id)
    .executeTakeFirst()) !== undefined;

export const insertEntry = async (trx: Trx, row: EntryRow): Promise<void> => {
  await trx.insertInto("incident_entry").values(row).execute();
};

export const closeIncident = async (trx: Trx, id: string, at: Date): Promise<void> => {
  await trx
    .updateTable("incident")
    .set({ closed_at: at })
    .where("incident_id", "=", id)
    .where("closed_at", "is", null)
    .execute();
};
