import { randomBytes, randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Trx } from "./access.ts";
import { type Column, fullName, type Table } from "./catalogue.ts";

/** A value a column of this type takes; only what may not be null is filled in. */
const valueFor = (column: Column, bytes: Uint8Array | undefined): unknown => {
  switch (column.type) {
    case "uuid":
      return randomUUID();
    case "text":
      return `text ${randomUUID()}`;
    case "bytea":
      return bytes ?? randomBytes(24);
    case "timestamp with time zone":
      return new Date("2026-05-06T07:08:09.123Z");
    case "boolean":
      return true;
    case "jsonb":
      return "{}";
    case "date":
      return "2026-05-06";
    default:
      return 1;
  }
};

/** A row for any table, made from its description; `given` sets columns. */
export const rowFor = (
  table: Table,
  given: Readonly<Record<string, unknown>>,
  bytes?: Uint8Array,
): Record<string, unknown> => {
  const row: Record<string, unknown> = {};
  for (const column of table.columns) {
    if (column.name in given) row[column.name] = given[column.name];
    else if (column.required) row[column.name] = valueFor(column, bytes);
  }
  return row;
};

export const insertRow = async (
  trx: Trx,
  table: Table,
  row: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const names = Object.keys(row);
  await sql`insert into ${sql.table(fullName(table))} (${sql.join(names.map((name) => sql.ref(name)))})
    values (${sql.join(names.map((name) => sql.val(row[name])))})`.execute(trx);
};

/** Tables that hold one row. */
const ONE_ROW = new Set(["vault.master_key", "auth.server_secret"]);

/** Fills every table that refers to no other with rows of these members; a member table gets one each. */
export const seedAll = async (
  trx: Trx,
  tables: readonly Table[],
  memberIds: readonly string[],
): Promise<void> => {
  for (const table of tables) {
    if (table.refersTo.length > 0) continue;
    const rows = ONE_ROW.has(fullName(table)) ? memberIds.slice(0, 1) : memberIds;
    for (const memberId of rows) await insertRow(trx, table, rowFor(table, { member_id: memberId }));
  }
};
