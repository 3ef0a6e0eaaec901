import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId, staffIn } from "../conversation/test-talk.contract.ts";
import { EVERY_DAY, openReminders, type ReminderTest } from "./test-reminders.contract.ts";

/** Members of these tests live by the clock of Madrid: an hour ahead of UTC in winter. */
const START = "2026-11-02T09:00:00Z";

describeOnEachDatabase("the ways of reminders", (getDb) => {
  let on: ReminderTest;
  beforeAll(async () => {
    on = await openReminders(getDb(), memoryVault(), START);
  });
  afterAll(async () => {
    expect(on.errors).toEqual([]);
    await on.close();
  });

  it("take a device out that its push service no longer knows", async () => {
    await on.at("2027-03-10T09:00:00Z");
    const me = await on.member();
    on.service.answer(410);
    expect((await me.browser.send("POST", `/api/reminders/ways/${me.wayId}/test`)).status).toBe(201);
    await on.at("2027-03-10T09:00:01Z");
    const { ways, deliveries } = await me.read();
    expect(ways).toEqual([]);
    expect(deliveries).toMatchObject([
      { kind: "test", state: "gave-up", problem: "subscription-gone", label: null },
    ]);
  });

  it("can be tested at any hour, though not again at once", async () => {
    await on.at("2027-03-11T02:00:00Z");
    const me = await on.member();
    const test = () => me.browser.send("POST", `/api/reminders/ways/${me.wayId}/test`);
    expect((await test()).status).toBe(201);
    expect((await test()).body.error.kind).toBe("slow-down");
    await on.at("2027-03-11T02:00:01Z");
    expect(me.notes()).toMatchObject([{ text: "A test you asked for. Notes reach you here.", actions: [] }]);
  });

  it("are the members' alone, and rest sealed", async () => {
    await on.at("2027-07-01T09:00:00Z");
    const me = await on.member();
    await me.on(["program", "10:00"]);
    const therapist = await staffIn(on.test, "therapist");
    expect((await therapist.browser.send("GET", "/api/reminders")).status).toBe(403);
    const { rows } = await getDb().asSystem(me.memberId, (trx) =>
      sql<{ words: string }>`select encode(body_sealed, 'escape') as words
        from reminder_way where member_id = ${me.memberId}::uuid
        union all select encode(body_sealed, 'escape') from reminder_setting where member_id = ${me.memberId}::uuid`.execute(
        trx,
      ),
    );
    expect(rows).toHaveLength(2);
    for (const { words } of rows) expect(words).not.toMatch(/127\.0\.0\.1|program|Phone/);
  });

  it("refuse what cannot be: no day at all, a zone that is none, a device that leads into the house", async () => {
    const me = await on.member();
    const { settings } = await me.read();
    const put = (over: object) => me.browser.send("PUT", "/api/reminders", { ...settings, ...over });
    const plan = { on: true, at: "10:00", weekdays: [] };
    expect((await put({ kinds: { ...settings.kinds, plan } })).status).toBe(400);
    expect((await put({ zone: "Mars/Base" })).status).toBe(400);
    expect((await put({ mostADay: 9 })).status).toBe(400);
    expect((await put({ kinds: { ...settings.kinds, plan: { ...plan, weekdays: EVERY_DAY } } })).status).toBe(
      200,
    );
    for (const endpoint of ["http://10.0.0.8/push", "ftp://example.org/a"]) {
      const subscription = { ...me.device.subscription, endpoint };
      const answer = await me.browser.send("POST", "/api/reminders/ways", {
        ...{ kind: "push", id: newId(), label: "", subscription },
      });
      expect([endpoint, answer.status]).toEqual([endpoint, 400]);
    }
  });
});
