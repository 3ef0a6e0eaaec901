import { sql } from "kysely";
import type { Database } from "./access.ts";
import { fullName, readCatalogue } from "./catalogue.ts";

/** Where a marker can be read in the raw tables, as `schema.table.column`; the number of columns looked at comes with
 *  it, so that a search that looked at nothing is seen. */
export const searchPlaintext = (
  db: Database,
  marker: string,
): Promise<{ readonly found: readonly string[]; readonly columns: number }> =>
  db.asBackup(async (trx) => {
    const found: string[] = [];
    let columns = 0;
    const bytes = Buffer.from(marker, "utf8");
    for (const table of await readCatalogue(trx)) {
      for (const { name, type } of table.columns) {
        columns += 1;
        const column = sql.ref(name);
        const holds =
          type === "bytea"
            ? sql`position(${bytes}::bytea in ${column}) > 0`
            : sql`position(${marker} in ${column}::text) > 0`;
        const { rows } =
          await sql`select 1 from ${sql.table(fullName(table))} where ${holds} limit 1`.execute(trx);
        if (rows.length > 0) found.push(`${fullName(table)}.${name}`);
      }
    }
    return { found, columns };
  });
