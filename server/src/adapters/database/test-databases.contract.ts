import { randomBytes } from "node:crypto";
import { appendFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, inject } from "vitest";
import type { Database } from "./access.ts";
import { openDatabase } from "./open-database.ts";
import { asAdministrator, withDatabase } from "./test-setup.contract.ts";

/** A database of a test's own, migrated, and how to reach it by other ways than the application's. */
export interface TestDatabase {
  readonly kind: Database["kind"];
  /** A data folder of its own, also on PostgreSQL. */
  readonly home: string;
  /** Undefined on the embedded database. */
  readonly databaseUrl: string | undefined;
  readonly db: Database;
  /** Closes it and removes everything. */
  remove(): Promise<void>;
}

export const databaseKinds = (): readonly Database["kind"][] =>
  inject("postgresAdmin") === "" ? ["embedded"] : ["embedded", "postgres"];

/** Where a database is, opened by nobody. */
export interface TestPlace {
  readonly home: string;
  readonly databaseUrl: string | undefined;
  clear(): Promise<void>;
}

/** @param migrated with the schema of today, or before the first migration. */
export const makeTestPlace = async (kind: Database["kind"], migrated: boolean): Promise<TestPlace> => {
  const home = await mkdtemp(join(tmpdir(), "evenkeel-home-"));
  const clearHome = (): Promise<void> => rm(home, { recursive: true, force: true });
  if (kind === "embedded") {
    const source = inject(migrated ? "embeddedTemplate" : "embeddedEmpty");
    await cp(join(source, "database"), join(home, "database"), { recursive: true });
    return { home, databaseUrl: undefined, clear: clearHome };
  }
  const admin = inject("postgresAdmin");
  const login = inject("postgresLogin");
  const name = `evenkeel_test_${randomBytes(8).toString("hex")}`;
  const owner = login === "" ? "" : ` owner ${login}`;
  const source = migrated ? ` template ${inject("postgresTemplate")}` : "";
  await asAdministrator(admin, `create database ${name}${owner}${source}`);
  return {
    home,
    databaseUrl: withDatabase(admin, name, login),
    clear: async () => {
      await asAdministrator(admin, `drop database if exists ${name} with (force)`);
      await clearHome();
    },
  };
};

/** @param migrateUpTo as in `openDatabase`; when given, the database starts empty instead of from the template. */
export const makeTestDatabase = async (
  kind: Database["kind"],
  migrateUpTo?: string,
): Promise<TestDatabase> => {
  const { home, databaseUrl, clear } = await makeTestPlace(kind, migrateUpTo === undefined);
  const db = await openDatabase({ home, databaseUrl, migrateUpTo });
  return {
    kind,
    home,
    databaseUrl,
    db,
    remove: async () => {
      await db.close();
      await clear();
    },
  };
};

/** Runs a suite once for each kind of database, and counts its cases; the cases make their own databases. */
export const describeOnEachKind = (title: string, suite: (kind: Database["kind"]) => void): void => {
  for (const kind of databaseKinds()) {
    describe(`${title} (${kind})`, () => {
      afterEach(() => {
        appendFileSync(join(inject("caseCounts"), `worker-${process.pid}`), `${kind}\n`);
      });
      suite(kind);
    });
  }
};

/** Runs a suite on the embedded database and on PostgreSQL, each time on a fresh, migrated database.
 *  `getDb` may be called from inside hooks and cases. */
export const describeOnEachDatabase = (
  title: string,
  suite: (getDb: () => Database, getTestDatabase: () => TestDatabase, kind: Database["kind"]) => void,
): void => {
  describeOnEachKind(title, (kind) => {
    let own: TestDatabase | undefined;
    const get = (): TestDatabase => {
      if (own === undefined) throw new Error("The database is there once the suite has begun.");
      return own;
    };
    beforeAll(async () => {
      own = await makeTestDatabase(kind);
    });
    afterAll(async () => {
      await own?.remove();
    });
    suite(() => get().db, get, kind);
  });
};
