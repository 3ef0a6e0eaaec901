import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import type { Row } from "./exported-table.ts";
import { EXPORTED_TABLES } from "./tables.ts";

/** All rows of a member, table by table, as they stand at one moment. */
export const everyRow = async (trx: Trx, member: string): Promise<Map<string, Row[]>> => {
  const found = new Map<string, Row[]>();
  for (const { table, order } of EXPORTED_TABLES) {
    const { rows } = await sql<Row>`select * from ${sql.table(table)} where member_id = ${member}::uuid
      order by ${sql.raw(order)}`.execute(trx);
    found.set(table, rows);
  }
  return found;
};

/** Account data without secrets: no password, no token, no key. Runs as accounts. */
export const accountRows = async (trx: Trx, user: string): Promise<Record<string, readonly Row[]>> => {
  const users =
    await sql<Row>`select id, name, email, "emailVerified", "isAnonymous", "twoFactorEnabled", role,
    "createdAt", "updatedAt" from auth."user" where id = ${user}::uuid`.execute(trx);
  const sessions = await sql<Row>`select id, "createdAt", "updatedAt", "expiresAt", "ipAddress", "userAgent"
    from auth.session where "userId" = ${user}::uuid order by "createdAt"`.execute(trx);
  const ways = await sql<Row>`select "providerId", "createdAt", "updatedAt" from auth.account
    where "userId" = ${user}::uuid`.execute(trx);
  const passkeys = await sql<Row>`select name, "deviceType", "backedUp", "createdAt" from auth.passkey
    where "userId" = ${user}::uuid`.execute(trx);
  return { account: users.rows, sessions: sessions.rows, waysToSignIn: ways.rows, passkeys: passkeys.rows };
};

/** Names of all tables that hold rows of members, from the catalogue: also those that a later migration brought. */
export const memberTables = async (trx: Trx): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_attribute a
      join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attname = 'member_id' and not a.attisdropped
    order by c.relname`.execute(trx);
  return rows.map(({ name }) => name);
};

/** Deletes every row of a member; returns how many there were, by table. Runs as the system. */
export const deleteEveryRow = async (trx: Trx, member: string): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const table of await memberTables(trx)) {
    const { numAffectedRows } =
      await sql`delete from ${sql.table(table)} where member_id = ${member}::uuid`.execute(trx);
    const n = Number(numAffectedRows ?? 0n);
    if (n > 0) counts[table] = n;
  }
  return counts;
};

export const insertReceipt = async (
  trx: Trx,
  receipt: {
    readonly id: string;
    readonly deletedAt: Date;
    readonly unreadableBy: Date;
    readonly counts: Record<string, number>;
  },
): Promise<void> => {
  await sql`insert into deletion_receipt (receipt_id, deleted_at, unreadable_by, counts)
    values (${receipt.id}::uuid, ${receipt.deletedAt.toISOString()}::timestamptz,
      ${receipt.unreadableBy.toISOString()}::timestamptz, ${JSON.stringify(receipt.counts)}::text::jsonb)`.execute(
    trx,
  );
};
