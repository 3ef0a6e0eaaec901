import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { eventsOf, newId, openTalk, type Talk } from "./test-talk.contract.ts";

const HOUR_MS = 3_600_000;

describeOnEachDatabase("saying that it is an AI", (getDb) => {
  let me: Talk;
  let clock = 0;
  beforeAll(async () => {
    me = await openTalk(getDb(), memoryVault(), { now: () => new Date(Date.now() + clock) });
  });
  afterAll(() => me.test.close());
  const say = async (text: string) => {
    const answer = await me.browser.send("POST", `/api/conversations/${me.conversationId}/messages`, {
      id: newId(),
      text,
      sentAt: new Date(Date.now() + clock).toISOString(),
      zone: "Europe/Madrid",
    });
    return eventsOf(answer.body);
  };
  const noticesIn = (events: readonly unknown[]): number =>
    (JSON.stringify(events).match(/"kind":"notice"/g) ?? []).length;
  const told = () =>
    getDb().asMember(me.memberId, (trx) =>
      trx.selectFrom("disclosure").select(["rules", "at"]).orderBy("at").execute(),
    );

  it("is kept as a record of which rule asked for it, with the first reply", async () => {
    await say("Hola, no puedo dormir");
    expect((await told()).map(({ rules }) => rules.split(" "))).toEqual([
      expect.arrayContaining(["house-start", "eu-start"]),
    ]);
  });

  it("comes again after three hours in the same conversation, and not before", async () => {
    clock = 2 * HOUR_MS;
    expect(noticesIn(await say("Sigo sin dormir"))).toBe(0);
    clock = 3.5 * HOUR_MS;
    expect(noticesIn(await say("Y la cabeza no para"))).toBe(1);
    expect((await told()).at(-1)?.rules).toContain("house-three-hours");
    expect(noticesIn(await say("Qué cansancio"))).toBe(0);
  });

  it("can be read by nobody but its member, and rewritten by nobody", async () => {
    const other = await openTalk(getDb(), memoryVault());
    const seen = await getDb().asMember(other.memberId, (trx) =>
      trx.selectFrom("disclosure").selectAll().execute(),
    );
    expect(seen).toEqual([]);
    await expect(
      getDb().asMember(me.memberId, (trx) => trx.updateTable("disclosure").set({ rules: "" }).execute()),
    ).rejects.toThrow();
    await other.test.close();
  });
});
