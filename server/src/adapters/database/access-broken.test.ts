import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, inject, it } from "vitest";
import type { Database } from "./access.ts";
import { DatabaseUnavailable } from "./failure.ts";
import { openDatabase } from "./open-database.ts";
import { startOwnPostgres } from "./postgres-server.contract.ts";
import { databaseKinds, describeOnEachDatabase, makeTestDatabase } from "./test-databases.contract.ts";
import { transactionsOf } from "./transactions-of.ts";

const row = (memberId: string) => ({
  member_id: memberId,
  age_band: "18-24",
  country: "GB",
  language: "en",
  zone: "Europe/London",
  name_sealed: null,
  created_at: new Date("2026-03-04T05:06:07.089Z"),
});

const begin = (db: Database, memberId: string): Promise<unknown> =>
  db.asMember(memberId, (trx) => trx.insertInto("member").values(row(memberId)).execute());

const rowsOf = (db: Database, memberId: string): Promise<number> =>
  db.asMember(memberId, async (trx) => (await trx.selectFrom("member").select("member_id").execute()).length);

describeOnEachDatabase("access when something breaks", (getDb, getTestDatabase) => {
  it("runs the transaction again when the connection is lost before the commit", async () => {
    const memberId = randomUUID();
    let runs = 0;
    const { connections } = transactionsOf(getDb());
    const breakOne = async (): Promise<void> => {
      if (getTestDatabase().kind === "postgres") {
        const killer = await connections.take();
        await killer.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state = 'idle in transaction'",
        );
        killer.release();
      }
    };
    await getDb().asMember(memberId, async (trx) => {
      runs += 1;
      await trx.insertInto("member").values(row(memberId)).execute();
      if (runs === 1) {
        await breakOne();
        // What the embedded database cannot read ends its thread, as a crash of it would.
        if (getDb().kind === "embedded") throw Object.assign(new Error("x"), { code: "08006" });
      }
      await sql`select 1`.execute(trx);
    });
    expect(runs).toBe(2);
    expect(await rowsOf(getDb(), memberId)).toBe(1);
  });

  it("tells a lost connection before the commit, when it happens twice, from other failures", async () => {
    const lost = Object.assign(new Error("gone"), { code: "ECONNRESET" });
    const failing = getDb().asVault(() => Promise.reject(lost));
    await expect(failing).rejects.toMatchObject({ outcome: "not-applied" });
    await expect(failing).rejects.toBeInstanceOf(DatabaseUnavailable);
  });

  it("runs a transaction again after a serialisation failure or a deadlock, a limited number of times", async () => {
    for (const code of ["40001", "40P01"]) {
      let runs = 0;
      const result = await getDb().asVault(async () => {
        runs += 1;
        if (runs < 4) throw Object.assign(new Error("again"), { code });
        return runs;
      });
      expect(result).toBe(4);
    }
    const forever = getDb().asVault(() =>
      Promise.reject(Object.assign(new Error("again"), { code: "40001" })),
    );
    await expect(forever).rejects.toThrow("again");
  });
});

describe("access on a closed database", () => {
  it.each(databaseKinds())("is refused with a clear error (%s)", async (kind) => {
    const own = await makeTestDatabase(kind);
    await own.remove();
    await expect(own.db.asVault(async () => 1)).rejects.toThrow("The database is closed.");
    expect(await own.db.healthy()).toBe(false);
    await own.db.close();
  });
});

describe.skipIf(inject("postgresAdmin") === "")("access to a PostgreSQL server that goes away", () => {
  it("fails as unavailable, tells so, and works again when it is back; a loss during commit is told as unknown", async () => {
    const server = await startOwnPostgres();
    const home = "unused";
    const db = await openDatabase({ home, databaseUrl: server.url("postgres") });
    try {
      const memberId = randomUUID();
      await begin(db, memberId);
      const during = db.asMember(randomUUID(), async (trx) => {
        await server.kill();
        await sql`select 1`.execute(trx);
      });
      await expect(during).rejects.toBeInstanceOf(DatabaseUnavailable);
      expect(await db.healthy()).toBe(false);
      await server.restart();
      expect(await rowsOf(db, memberId)).toBe(1);
      expect(await db.healthy()).toBe(true);

      const { connections } = transactionsOf(db);
      const client = await connections.take();
      await client.query(`
        create function end_connection() returns trigger language plpgsql security definer as
          $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
        create constraint trigger end_it after insert on trusted_person deferrable initially deferred
          for each row execute function end_connection()`);
      client.release();
      const committing = db.asMember(memberId, (trx) =>
        trx
          .insertInto("trusted_person")
          .values({ member_id: memberId, body_sealed: Buffer.alloc(3), updated_at: new Date() })
          .execute(),
      );
      await expect(committing).rejects.toMatchObject({ outcome: "unknown" });
    } finally {
      await db.close();
      await server.stop();
    }
  });
});
