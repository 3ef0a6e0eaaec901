import { sql } from "kysely";
import type { Trx } from "../database/access.ts";
import { fullName, type Table } from "../database/catalogue.ts";
import { BackupRefused } from "./backup-failure.ts";
import { type Manifest, tally, writeLine } from "./lines.ts";

const AT_ONCE = 200;

/** A table whose rows the backup role is not let see would come out empty without a word. */
const refuseHidden = (tables: readonly Table[]): void => {
  for (const table of tables) {
    const open = table.policies.some((policy) => policy.roles?.includes("evenkeel_backup"));
    if (table.rowSecurity && !open) {
      throw new BackupRefused(
        `The table ${fullName(table)} has no policy for backups: its rows would be missing.`,
      );
    }
  }
};

/** The lines of a backup file: the given tables, row by row, in the words of PostgreSQL itself, so that no value goes
 *  through a JavaScript type. `onEnd` gets the manifest. */
export async function* dump(
  trx: Trx,
  tables: readonly Table[],
  onEnd: (manifest: Manifest) => void,
): AsyncGenerator<string> {
  refuseHidden(tables);
  const count = tally();
  for (const table of tables) {
    const name = fullName(table);
    count.start(name);
    const columns = table.columns.filter((column) => !column.generated).map((column) => column.name);
    yield writeLine({ kind: "table", table: { name, columns } });
    await sql`declare backup_rows no scroll cursor for select row_to_json(t)::text as json from ${sql.table(name)} t`.execute(
      trx,
    );
    for (;;) {
      const { rows } = await sql<{ json: string }>`fetch ${sql.lit(AT_ONCE)} from backup_rows`.execute(trx);
      if (rows.length === 0) break;
      let text = "";
      for (const { json } of rows) {
        count.row(json);
        text += writeLine({ kind: "row", json });
      }
      yield text;
    }
    await sql`close backup_rows`.execute(trx);
  }
  const manifest = count.manifest();
  yield writeLine({ kind: "manifest", manifest });
  onEnd(manifest);
}
