import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, inject, it } from "vitest";
import type { Database } from "./access.ts";
import { DatabaseClosed, DatabaseUnavailable } from "./failure.ts";
import { openDatabase } from "./open-database.ts";
import { searchPlaintext } from "./plaintext-search.contract.ts";
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

const newConversation = async (db: Database): Promise<{ memberId: string; conversationId: string }> => {
  const [memberId, conversationId] = [randomUUID(), randomUUID()];
  await db.asMember(memberId, (trx) =>
    trx
      .insertInto("conversation")
      .values({ member_id: memberId, conversation_id: conversationId, created_at: new Date() })
      .execute(),
  );
  return { memberId, conversationId };
};

describeOnEachDatabase("access", (getDb, getTestDatabase) => {
  it("gives values the same types on both databases", async () => {
    const memberId = randomUUID();
    const name = new Uint8Array([0, 1, 2, 255]);
    await getDb().asMember(memberId, (trx) =>
      trx
        .insertInto("member")
        .values({ ...row(memberId), name_sealed: name })
        .execute(),
    );
    const stored = await getDb().asMember(memberId, (trx) =>
      trx.selectFrom("member").selectAll().executeTakeFirstOrThrow(),
    );
    expect(stored.created_at).toEqual(new Date("2026-03-04T05:06:07.089Z"));
    expect(stored.name_sealed).toBeInstanceOf(Uint8Array);
    expect(Buffer.from(stored.name_sealed ?? [])).toEqual(Buffer.from(name));
    const { rows } = await getDb().asVault((trx) =>
      sql`select 9007199254740991::int8 as big, '2026-02-03'::date as day, '{"a":[1]}'::jsonb as json, null::text as none, true as yes, 1.5::float8 as float`.execute(
        trx,
      ),
    );
    expect(rows).toEqual([
      { big: 9007199254740991, day: "2026-02-03", json: { a: [1] }, none: null, yes: true, float: 1.5 },
    ]);
  });

  it("tells how many rows a statement changed", async () => {
    const memberId = randomUUID();
    await begin(getDb(), memberId);
    const result = await getDb().asMember(memberId, (trx) =>
      trx.updateTable("member").set({ zone: "UTC" }).executeTakeFirst(),
    );
    expect(result.numUpdatedRows).toBe(1n);
  });

  it("stores nothing of a transaction that failed", async () => {
    const memberId = randomUUID();
    const failing = getDb().asMember(memberId, async (trx) => {
      await trx.insertInto("member").values(row(memberId)).execute();
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    expect(await rowsOf(getDb(), memberId)).toBe(0);
  });

  it("does not claim success when a failed statement was swallowed inside", async () => {
    const memberId = randomUUID();
    const failing = getDb().asMember(memberId, async (trx) => {
      await trx.insertInto("member").values(row(memberId)).execute();
      await trx
        .insertInto("member")
        .values(row(memberId))
        .execute()
        .catch(() => undefined);
    });
    await expect(failing).rejects.toThrow(/was rolled back/);
    expect(await rowsOf(getDb(), memberId)).toBe(0);
  });

  it("refuses an id that is not a UUID before anything reaches the database", async () => {
    const bad = "x'; reset role; --";
    await expect(getDb().asMember(bad, async () => 1)).rejects.toThrow(TypeError);
    await expect(getDb().asSystem(bad, async () => 1)).rejects.toThrow(TypeError);
    await expect(getDb().asClinician("", async () => 1)).rejects.toThrow(TypeError);
  });

  it("leaves neither role nor ids on a connection, whichever way a transaction ended", async () => {
    const { connections } = transactionsOf(getDb());
    const bare = async (): Promise<unknown> => {
      const client = await connections.take();
      try {
        const { rows } = await client.query(
          `select current_user = session_user as itself, coalesce(current_setting('evenkeel.member_id', true), '') as member,
             coalesce(current_setting('evenkeel.actor_id', true), '') as actor, current_setting('search_path') as path`,
        );
        return rows[0];
      } finally {
        client.release();
      }
    };
    const clean = await bare();
    expect(clean).toMatchObject({ itself: true, member: "", actor: "" });
    const memberId = randomUUID();
    await begin(getDb(), memberId);
    expect(await bare()).toEqual(clean);
    await getDb().asAccounts((trx) => sql`select 1`.execute(trx));
    expect(await bare()).toEqual(clean);
    await getDb()
      .asClinician(randomUUID(), () => Promise.reject(new Error("x")))
      .catch(() => undefined);
    expect(await bare()).toEqual(clean);
    await getDb()
      .asMember(memberId, (trx) => sql`select 1 / 0`.execute(trx))
      .catch(() => undefined);
    expect(await bare()).toEqual(clean);
  });

  it("acts as who it says inside", async () => {
    const memberId = randomUUID();
    const who = sql<{ role: string; member: string; actor: string; path: string }>`
      select current_user as role, current_setting('evenkeel.member_id') as member,
        current_setting('evenkeel.actor_id') as actor, current_setting('search_path') as path`;
    const inside = async (rows: Promise<{ rows: unknown[] }>): Promise<unknown> => (await rows).rows[0];
    const path = "public";
    expect(await inside(getDb().asMember(memberId, (trx) => who.execute(trx)))).toEqual({
      role: "evenkeel_member",
      member: memberId,
      actor: "",
      path,
    });
    expect(await inside(getDb().asClinician(memberId, (trx) => who.execute(trx)))).toEqual({
      role: "evenkeel_clinician",
      member: "",
      actor: memberId,
      path,
    });
    expect(await inside(getDb().asSystem(memberId, (trx) => who.execute(trx)))).toEqual({
      role: "evenkeel_system",
      member: memberId,
      actor: "",
      path,
    });
    expect(await inside(getDb().asSystem(null, (trx) => who.execute(trx)))).toEqual({
      role: "evenkeel_queue",
      member: "",
      actor: "",
      path,
    });
    expect(await inside(getDb().asAccounts((trx) => who.execute(trx)))).toEqual({
      role: "evenkeel_auth",
      member: "",
      actor: "",
      path: "auth",
    });
    expect(await inside(getDb().asVault((trx) => who.execute(trx)))).toEqual({
      role: "evenkeel_vault",
      member: "",
      actor: "",
      path,
    });
    expect(await inside(getDb().asBackup((trx) => who.execute(trx)))).toEqual({
      role: "evenkeel_backup",
      member: "",
      actor: "",
      path,
    });
  });

  it("keeps many transactions at once apart and loses none of their writes", async () => {
    const { memberId, conversationId } = await newConversation(getDb());
    const others = await Promise.all(Array.from({ length: 10 }, () => newConversation(getDb())));
    await Promise.all(
      [...Array(60).keys()].map((i) => {
        const other = others[i % others.length] ?? { memberId, conversationId };
        return Promise.all([
          getDb().asMember(memberId, (trx) =>
            trx
              .updateTable("conversation")
              .set((eb) => ({ last_seq: eb("last_seq", "+", 1) }))
              .execute(),
          ),
          getDb().asMember(other.memberId, async (trx) => {
            const rows = await trx.selectFrom("conversation").select("conversation_id").execute();
            expect(rows).toEqual([{ conversation_id: other.conversationId }]);
          }),
        ]);
      }),
    );
    const [after] = await getDb().asMember(memberId, (trx) =>
      trx.selectFrom("conversation").select("last_seq").execute(),
    );
    expect(after?.last_seq).toBe(60);
  });

  it("serves transactions in the order they were asked for when one connection is all there is", async () => {
    if (getDb().kind !== "embedded") return;
    const order: number[] = [];
    await Promise.all(
      [...Array(20).keys()].map((i) =>
        getDb().asVault(async (trx) => {
          await sql`select 1`.execute(trx);
          order.push(i);
        }),
      ),
    );
    expect(order).toEqual([...Array(20).keys()]);
  });

  it("runs statements that are sent together in their order", async () => {
    const results = await getDb().asVault((trx) =>
      Promise.all([...Array(30).keys()].map((i) => sql<{ i: number }>`select ${i}::int as i`.execute(trx))),
    );
    expect(results.map(({ rows }) => rows[0]?.i)).toEqual([...Array(30).keys()]);
  });

  it("refuses a transaction inside a transaction, and one afterwards works", async () => {
    const memberId = randomUUID();
    const nested = getDb().asMember(memberId, () => getDb().asVault(async () => 1));
    await expect(nested).rejects.toThrow(/already open here/);
    expect(await getDb().asVault(async () => 2)).toBe(2);
  });

  it("refuses a statement on a transaction that is over", async () => {
    const kept = await getDb().asVault(async (trx) => trx);
    await expect(sql`select 1`.execute(kept)).rejects.toThrow(DatabaseClosed);
  });

  it("carries on after a syntax error, a broken rule and a bad value", async () => {
    for (const text of ["selec 1", "insert into member (member_id) values (null)", "select 'x'::int"]) {
      await expect(getDb().asMember(randomUUID(), (trx) => sql.raw(text).execute(trx))).rejects.toThrow();
    }
    expect(await getDb().healthy()).toBe(true);
  });

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

  it("shows no words in the raw tables once they are sealed, and the search for them works", async () => {
    const memberId = randomUUID();
    const marker = `marker ${randomUUID()}`;
    await getDb().asMember(memberId, (trx) =>
      trx
        .insertInto("trusted_person")
        .values({ member_id: memberId, body_sealed: Buffer.from(`xx${marker}xx`), updated_at: new Date() })
        .execute(),
    );
    const open = await searchPlaintext(getDb(), marker);
    expect(open.found).toEqual(["public.trusted_person.body_sealed"]);
    expect(open.columns).toBeGreaterThan(150);
    const none = await searchPlaintext(getDb(), `${marker} not there`);
    expect(none.found).toEqual([]);
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
