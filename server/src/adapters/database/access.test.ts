import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, it } from "vitest";
import type { Database } from "./access.ts";
import { DatabaseClosed } from "./failure.ts";
import { searchPlaintext } from "./plaintext-search.contract.ts";
import { describeOnEachDatabase } from "./test-databases.contract.ts";
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

describeOnEachDatabase("access", (getDb, _getTestDatabase) => {
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
