import { randomUUID } from "node:crypto";
import { Kysely, sql } from "kysely";
import { beforeAll, expect, it } from "vitest";
import { accountsDialect } from "./accounts-dialect.ts";
import { describeOnEachDatabase } from "./test-databases.contract.ts";

interface Accounts {
  user: { id: string; name: string; email: string };
  "public.member": { member_id: string };
}

describeOnEachDatabase("the accounts' own way in", (getDb) => {
  let kysely: Kysely<Accounts>;
  beforeAll(() => {
    kysely = new Kysely<Accounts>({ dialect: accountsDialect(getDb()) });
  });
  const user = (id: string) => ({ id, name: "A", email: id });
  const count = async (id: string): Promise<number> =>
    (await kysely.selectFrom("user").select("id").where("id", "=", id).execute()).length;

  it("runs every statement as the accounts' role in the accounts' schema, also between other transactions", async () => {
    const who = sql<{ role: string; path: string; member: string }>`select current_user as role,
      current_setting('search_path') as path, current_setting('evenkeel.member_id') as member`;
    const results = await Promise.all([
      who.execute(kysely),
      getDb().asMember(randomUUID(), async () => undefined),
      who.execute(kysely),
      kysely.transaction().execute((trx) => who.execute(trx)),
    ]);
    for (const result of [results[0], results[2], results[3]]) {
      expect(result.rows).toEqual([{ role: "evenkeel_auth", path: "auth", member: "" }]);
    }
  });

  it("stores what a transaction wrote, and nothing of one that failed", async () => {
    const [kept, lost] = [randomUUID(), randomUUID()];
    await kysely.transaction().execute((trx) => trx.insertInto("user").values(user(kept)).execute());
    const failing = kysely.transaction().execute(async (trx) => {
      await trx.insertInto("user").values(user(lost)).execute();
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    expect([await count(kept), await count(lost)]).toEqual([1, 0]);
  });

  it("stores a single statement at once, and carries on after one that failed", async () => {
    const id = randomUUID();
    await kysely.insertInto("user").values(user(id)).execute();
    await expect(kysely.insertInto("user").values(user(id)).execute()).rejects.toMatchObject({
      code: "23505",
    });
    expect(await count(id)).toBe(1);
  });

  it("cannot reach members' data", async () => {
    await expect(kysely.selectFrom("public.member").select("member_id").execute()).rejects.toMatchObject({
      code: "42501",
    });
  });

  it("leaves the database open when the library destroys its Kysely", async () => {
    const other = new Kysely<Accounts>({ dialect: accountsDialect(getDb()) });
    await sql`select 1`.execute(other);
    await other.destroy();
    expect(await getDb().healthy()).toBe(true);
  });
});
