import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { fullName, readCatalogue } from "./catalogue.ts";
import { MigrationRefused, migrate, schemaVersion } from "./migrate.ts";
import { migrations } from "./migrations/all.ts";
import type { Migration } from "./migrations/migration.ts";
import { openDatabase } from "./open-database.ts";
import { seedAll } from "./seed.contract.ts";
import {
  describeOnEachDatabase,
  describeOnEachKind,
  makeTestDatabase,
  type TestDatabase,
} from "./test-databases.contract.ts";
import { transactionsOf } from "./transactions-of.ts";

const withOwn = async (
  kind: TestDatabase["kind"],
  upTo: string | undefined,
  work: (own: TestDatabase) => Promise<void>,
): Promise<void> => {
  const own = await makeTestDatabase(kind, upTo);
  try {
    await work(own);
  } finally {
    await own.remove();
  }
};

const later: Migration = {
  name: "9999-later",
  sql: "alter table member add column later text not null default 'new'; create table later_table (a int)",
};
const broken: Migration = {
  name: "9999-broken",
  sql: "create table half_done (a int); select no_such_function()",
};

describe("the list of migrations", () => {
  it("is in the order of its names, which are all different", () => {
    const names = migrations.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort());
    expect(names[0]).toBe("0001-house");
  });
});

describeOnEachKind("migrations", (kind) => {
  it("run once, in order, telling each, and are noted", () =>
    withOwn(kind, "none", async ({ db }) => {
      const { connections } = transactionsOf(db);
      expect(await schemaVersion(connections)).toBeUndefined();
      const told: string[] = [];
      const onProgress = (text: string): void => void told.push(text);
      await migrate(connections, migrations, { onProgress });
      expect(told).toEqual(migrations.map(({ name }) => `Migrating the database: ${name}`));
      await migrate(connections, migrations, { onProgress });
      expect(told).toHaveLength(migrations.length);
      expect(await schemaVersion(connections)).toBe(migrations.at(-1)?.name);
    }));

  it("can be started by several servers at once", () =>
    withOwn(kind, "none", async ({ db }) => {
      const { connections } = transactionsOf(db);
      const starts = kind === "embedded" ? 1 : 4;
      await Promise.all([...Array(starts)].map(() => migrate(connections, migrations, {})));
      expect(await schemaVersion(connections)).toBe(migrations.at(-1)?.name);
    }));

  it("carry a database at the first one forward with all its rows, and lose nothing", () =>
    withOwn(kind, "0001-house", async ({ db }) => {
      const { connections } = transactionsOf(db);
      const read = (): Promise<Record<string, unknown[]>> =>
        db.asBackup(async (trx) => {
          const all: Record<string, unknown[]> = {};
          for (const table of before) {
            const columns = sql.join(table.columns.map(({ name }) => sql.ref(name)));
            const { rows } =
              await sql`select ${columns} from ${sql.table(fullName(table))} order by 1, 2`.execute(trx);
            all[fullName(table)] = rows;
          }
          return all;
        });
      const before = await db.asBackup(async (trx) => {
        const tables = await readCatalogue(trx);
        await seedAll(trx, tables, [randomUUID(), randomUUID()]);
        return tables;
      });
      const rows = await read();
      await migrate(connections, [...migrations, later], {});
      expect(await read()).toEqual(rows);
      const added = await db.asBackup((trx) => sql<{ later: string }>`select later from member`.execute(trx));
      expect(added.rows.map((row) => row.later)).toEqual(["new", "new"]);
    }));
});

describeOnEachDatabase("migrations that go wrong", (getDb, getTestDatabase) => {
  it("refuse a past migration that was edited", async () => {
    const edited = migrations.map((one) => ({ ...one, sql: `${one.sql} -- edited` }));
    const refused = migrate(transactionsOf(getDb()).connections, edited, {});
    await expect(refused).rejects.toThrow(MigrationRefused);
    await expect(refused).rejects.toThrow(/"0001-house" has changed/);
  });

  it("leave nothing behind when one fails, and go on once it is mended", async () => {
    const { connections } = transactionsOf(getDb());
    await expect(migrate(connections, [...migrations, broken], {})).rejects.toThrow(/no_such_function/);
    expect(await schemaVersion(connections)).toBe(migrations.at(-1)?.name);
    const mended = { name: broken.name, sql: "create table half_done (a int)" };
    await migrate(connections, [...migrations, mended], {});
    expect(await schemaVersion(connections)).toBe(broken.name);
  });

  it("refuse a database that is ahead of this version", async () => {
    const { home, databaseUrl } = getTestDatabase();
    await getDb().close();
    await expect(openDatabase({ home, databaseUrl })).rejects.toThrow(
      /"9999-broken".*older than the database/s,
    );
  });
});

describe("the embedded database", () => {
  it("is refused in production unless it is allowed by name", async () => {
    const home = await mkdtemp(join(tmpdir(), "evenkeel-production-"));
    const { NODE_ENV } = process.env;
    process.env.NODE_ENV = "production";
    try {
      await expect(openDatabase({ home })).rejects.toThrow(/set DATABASE_URL.*EVENKEEL_ALLOW_EMBEDDED=1/s);
      process.env.EVENKEEL_ALLOW_EMBEDDED = "1";
      const told: string[] = [];
      const db = await openDatabase({ home, migrateUpTo: "none", onProgress: (text) => told.push(text) });
      expect(told.join(" ")).toMatch(/does not force its writes to disk/);
      await expect(openDatabase({ home })).rejects.toThrow(`process ${process.pid}`);
      await db.close();
    } finally {
      process.env.NODE_ENV = NODE_ENV;
      delete process.env.EVENKEEL_ALLOW_EMBEDDED;
      await rm(home, { recursive: true, force: true });
    }
  });
});
