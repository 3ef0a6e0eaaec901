import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, it } from "vitest";
import type { Database } from "./access.ts";
import { member } from "./identity.ts";
import { describeOnEachDatabase } from "./test-databases.contract.ts";
import { transactionsOf } from "./transactions-of.ts";
import { trxOn } from "./trx.ts";

const insert = (db: Database, memberId: string, rowOf = memberId) =>
  db.asMemberOnce(memberId, (trx) =>
    sql`insert into member (member_id, age_band, country, language, zone, name_sealed, created_at)
      values (${rowOf}::uuid, '18-24', ${"GB"}, 'en', 'UTC', ${new Uint8Array([0, 1, 255])}::bytea, ${new Date()}::timestamptz)`.execute(
      trx,
    ),
  );

const rowsOf = (db: Database, memberId: string): Promise<number> =>
  db.asMemberOnce(memberId, async (trx) => (await trx.selectFrom("member").selectAll().execute()).length);

describeOnEachDatabase("a statement that is a whole transaction", (getDb) => {
  it("acts as who it says and sees the rows of that member alone", async () => {
    const [me, other] = [randomUUID(), randomUUID()];
    await insert(getDb(), me);
    await insert(getDb(), other);
    expect([await rowsOf(getDb(), me), await rowsOf(getDb(), other)]).toEqual([1, 1]);
    const who = sql<{ role: string; member: string }>`
      select current_user as role, current_setting('evenkeel.member_id') as member`;
    const { rows } = await getDb().asMemberOnce(me, (trx) => who.execute(trx));
    expect(rows).toEqual([{ role: "evenkeel_member", member: me }]);
    const system = await getDb().asSystemOnce(other, (trx) => who.execute(trx));
    expect(system.rows).toEqual([{ role: "evenkeel_system", member: other }]);
  });

  it("cannot write a row of another member", async () => {
    await expect(insert(getDb(), randomUUID(), randomUUID())).rejects.toThrow(/row-level security/);
  });

  it("gives values the types that a transaction gives them", async () => {
    const statement = sql`select 9007199254740991::int8 as big, '2026-02-03'::date as day, '{"a":[1]}'::jsonb as json,
      null::text as none, true as yes, 1.5::float8 as float, '\\x00ff'::bytea as bytes, ${"ñ 🙂"}::text as words,
      '2026-03-04T05:06:07.089Z'::timestamptz as at, ${7}::int as number, ${false}::boolean as no`;
    const id = randomUUID();
    const plain = await getDb().asMember(id, (trx) => statement.execute(trx));
    for (let i = 0; i < 3; i += 1)
      expect((await getDb().asMemberOnce(id, (trx) => statement.execute(trx))).rows).toEqual(plain.rows);
  });

  it("tells how many rows it changed", async () => {
    const id = randomUUID();
    await insert(getDb(), id);
    const change = (zone: string) =>
      getDb().asMemberOnce(id, (trx) => trx.updateTable("member").set({ zone }).executeTakeFirst());
    expect((await change("Europe/London")).numUpdatedRows).toBe(1n);
  });

  it("stores nothing when it fails, tells why, and the same statement works afterwards", async () => {
    const id = randomUUID();
    await insert(getDb(), id);
    for (let i = 0; i < 3; i += 1) await expect(insert(getDb(), id)).rejects.toMatchObject({ code: "23505" });
    await expect(getDb().asMemberOnce(id, (trx) => sql.raw("selec 1").execute(trx))).rejects.toMatchObject({
      code: "42601",
    });
    const divide = (by: number) =>
      getDb().asMemberOnce(id, (trx) => sql<{ n: number }>`select 6 / ${by}::int as n`.execute(trx));
    await expect(divide(0)).rejects.toMatchObject({ code: "22012" });
    expect((await divide(3)).rows).toEqual([{ n: 2 }]);
    expect(await rowsOf(getDb(), id)).toBe(1);
  });

  it("fails when its commit fails, though the statement itself went well", async () => {
    const { connections } = transactionsOf(getDb());
    const client = await connections.take();
    await client.query("create table told_late (id int unique deferrable initially deferred)");
    await client.query("grant all on told_late to evenkeel_member");
    client.release();
    const write = (second: number) =>
      getDb().asMemberOnce(randomUUID(), (trx) =>
        sql`insert into told_late values (1), (${second}::int)`.execute(trx),
      );
    await expect(write(1)).rejects.toMatchObject({ code: "23505" });
    expect((await write(2)).numAffectedRows).toBe(2n);
  });

  it("never runs under the login itself: where the role cannot be taken on, nothing runs", async () => {
    const id = randomUUID();
    const nobody = { ...member(id), role: "evenkeel_nobody" as "evenkeel_member" };
    const writing = transactionsOf(getDb()).once(nobody, (session) =>
      sql`insert into deletion_receipt values (${id}::uuid, now(), now(), '{}')`.execute(trxOn(session)),
    );
    await expect(writing).rejects.toThrow(/evenkeel_nobody/);
    const client = await transactionsOf(getDb()).connections.take();
    const { rows } = await client.query("select 1 from deletion_receipt where receipt_id = $1", [id]);
    client.release();
    expect(rows).toEqual([]);
    await insert(getDb(), id);
  });

  it("leaves neither role nor ids on the connection", async () => {
    await insert(getDb(), randomUUID());
    const client = await transactionsOf(getDb()).connections.take();
    const { rows } = await client.query(
      `select current_user = session_user as itself, coalesce(current_setting('evenkeel.member_id', true), '') as member`,
    );
    client.release();
    expect(rows).toEqual([{ itself: true, member: "" }]);
  });

  it("refuses a second statement, and its own use inside a transaction", async () => {
    const id = randomUUID();
    const two = getDb().asMemberOnce(id, async (trx) => {
      await sql`select 1`.execute(trx);
      await sql`select 2`.execute(trx);
    });
    await expect(two).rejects.toThrow(/A second statement/);
    await expect(getDb().asMember(id, () => rowsOf(getDb(), id))).rejects.toThrow(/already open here/);
    await expect(getDb().asMemberOnce("x'", async () => 1)).rejects.toThrow(TypeError);
  });

  it("keeps many at once apart, beside transactions of several statements, and loses none of their writes", async () => {
    const db = getDb();
    const ids = Array.from({ length: 8 }, () => randomUUID());
    for (const id of ids) await insert(db, id);
    const conversation = randomUUID();
    await Promise.all(
      ids.map((id) =>
        db.asMemberOnce(id, (trx) =>
          sql`insert into conversation (member_id, conversation_id, created_at)
            values (${id}::uuid, ${conversation}::uuid, now())`.execute(trx),
        ),
      ),
    );
    const grow = sql`update conversation set last_seq = last_seq + 1`;
    await Promise.all(
      Array.from({ length: 80 }, (_, i) => ids[i % ids.length] ?? "").map(async (id, i) => {
        if (i % 5 === 0) await insert(db, id).catch((error) => expect(error.code).toBe("23505"));
        if (i % 3 > 0) return db.asMemberOnce(id, (trx) => grow.execute(trx));
        return db.asMember(id, async (trx) => {
          await sql`select 1`.execute(trx);
          return grow.execute(trx);
        });
      }),
    );
    for (const id of ids) {
      const { rows } = await db.asMemberOnce(id, (trx) =>
        sql<{ n: number }>`select last_seq as n from conversation`.execute(trx),
      );
      expect(rows).toEqual([{ n: 10 }]);
    }
  });
});
