import { sql } from "kysely";
import type { Trx } from "../database/access.ts";
import { BackupRefused } from "./backup-failure.ts";
import type { TableStart } from "./lines.ts";
import { readBackup } from "./read-backup.ts";

const AT_ONCE = 200;

/** Decides which rows stay out because they belong to members who were deleted after the backup. In the accounts a
 *  row that names one that stayed out stays out too (a session, and what hangs on the session). */
export const erasure = (erased: ReadonlySet<string>): ((table: string, json: string) => boolean) => {
  const gone = new Set(erased);
  return (table, json) => {
    if (gone.size === 0) return false;
    const row = JSON.parse(json) as Record<string, unknown>;
    if (!table.startsWith("auth.")) return typeof row["member_id"] === "string" && gone.has(row["member_id"]);
    const hit = Object.values(row).some((value) => typeof value === "string" && gone.has(value));
    if (hit && typeof row["id"] === "string") gone.add(row["id"]);
    return hit;
  };
};

const insertAll = async (trx: Trx, table: TableStart, rows: readonly string[]): Promise<void> => {
  const name = sql.table(table.name);
  const columns = sql.join(table.columns.map((column) => sql.ref(column)));
  await sql`insert into ${name} (${columns}) overriding system value
    select ${columns} from json_populate_recordset(null::${name}, ${`[${rows.join(",")}]`}::json)`.execute(
    trx,
  );
};

const countOf = async (trx: Trx, table: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(trx);
  return rows[0]?.n ?? 0;
};

/** Puts the rows of one file into the database and checks that as many are there as should be.
 *  @returns how many went in, and how many stayed out. */
export const loadRows = async (
  trx: Trx,
  file: string,
  masterKey: Uint8Array,
  staysOut: (table: string, json: string) => boolean,
): Promise<{ readonly rows: number; readonly left: number }> => {
  let table: TableStart | undefined;
  let waiting: string[] = [];
  let rows = 0;
  let left = 0;
  const expected = new Map<string, number>();
  const flush = async (): Promise<void> => {
    if (table !== undefined && waiting.length > 0) {
      await insertAll(trx, table, waiting);
      expected.set(table.name, (expected.get(table.name) ?? 0) + waiting.length);
      rows += waiting.length;
    }
    waiting = [];
  };
  for await (const line of readBackup(file, masterKey)) {
    if (line.kind === "row" && table !== undefined) {
      if (staysOut(table.name, line.json)) left += 1;
      else waiting.push(line.json);
      if (waiting.length >= AT_ONCE) await flush();
    } else {
      await flush();
      if (line.kind === "table") {
        table = line.table;
        expected.set(table.name, 0);
      }
    }
  }
  for (const [name, count] of expected) {
    const found = await countOf(trx, name);
    if (found !== count) {
      throw new BackupRefused(
        `After the restore ${name} has ${found} rows instead of ${count}. Nothing was kept.`,
      );
    }
  }
  return { rows, left };
};
