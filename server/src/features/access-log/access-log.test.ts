import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { beginIn, openTestApp, type TestApp } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { recordAccess } from "./store.ts";

describeOnEachDatabase("the access log", (getDb) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(getDb(), memoryVault());
  });
  afterAll(() => app.close());

  test("shows the member who read what, newest first, in pages, and cannot be changed by them", async () => {
    const { browser, memberId } = await beginIn(app);
    const began = Date.now();
    await getDb().asSystem(memberId, async (trx) => {
      for (let i = 0; i < 5; i += 1)
        await recordAccess(trx, {
          accessEntryId: app.deps.newId(),
          memberId,
          at: new Date(began + (i === 4 ? 3 : i) * 1000),
          actorId: null,
          actorName: "Evenkeel",
          actorRole: "system",
          what: `reading ${i}`,
          reason: null,
        });
    });
    const first = (await browser.send("GET", "/api/access-log?limit=2")).body;
    const second = (await browser.send("GET", `/api/access-log?limit=2&cursor=${first.nextCursor}`)).body;
    const third = (await browser.send("GET", `/api/access-log?limit=2&cursor=${second.nextCursor}`)).body;
    const whats = [first, second, third].flatMap((page) =>
      page.entries.map((entry: { what: string }) => entry.what),
    );
    expect(whats).toEqual(["reading 4", "reading 3", "reading 2", "reading 1", "reading 0"]);
    expect(third.nextCursor).toBeNull();
    const change = getDb().asMember(memberId, (trx) => trx.deleteFrom("access_entry").execute());
    await expect(change).rejects.toThrow(/permission denied/);
  });
  test("a cursor that it did not make is stale-cursor", async () => {
    const { browser } = await beginIn(app);
    const answer = await browser.send("GET", "/api/access-log?cursor=bm9uc2Vuc2U");
    expect(answer.status).toBe(410);
    expect(answer.body.error.kind).toBe("stale-cursor");
  });
  test("a clinician cannot write in another's name", async () => {
    const therapistId = app.deps.newId();
    const { memberId } = await beginIn(app);
    const write = getDb().asClinician(therapistId, (trx) =>
      recordAccess(trx, {
        accessEntryId: app.deps.newId(),
        memberId,
        at: new Date(),
        actorId: app.deps.newId(),
        actorName: "someone else",
        actorRole: "therapist",
        what: "check-ins",
        reason: null,
      }),
    );
    await expect(write).rejects.toThrow(/row-level security/);
  });
});
