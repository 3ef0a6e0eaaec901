import { afterAll, beforeAll, expect, it } from "vitest";
import { searchPlaintext } from "../../adapters/database/plaintext-search.contract.ts";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { beginIn, openTestApp, type TestApp, type TestBrowser } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId, staffIn } from "../conversation/test-talk.contract.ts";

describeOnEachDatabase("the register of incidents", (getDb) => {
  let test: TestApp;
  let onCall: TestBrowser;
  let operator: TestBrowser;
  const id = newId();
  const what = "=An alert was seen after forty minutes, marker";
  const record = { id, happenedAt: "2026-03-01T02:19:00.000Z", severity: "serious", kind: "late", what };
  beforeAll(async () => {
    test = await openTestApp(getDb(), memoryVault());
    onCall = (await staffIn(test, "on-call", "Dr. Lee")).browser;
    operator = (await staffIn(test, "operator", "Olu")).browser;
  });
  afterAll(() => test.close());
  const all = async () => (await operator.send("GET", "/api/incidents")).body.incidents;

  it("takes what anyone who works here records, once for each name, and shows who", async () => {
    expect((await onCall.send("POST", "/api/incidents", record)).status).toBe(200);
    await onCall.send("POST", "/api/incidents", { ...record, severity: "minor" });
    expect(await all()).toMatchObject([{ ...record, by: "Dr. Lee", closedAt: null, entries: [] }]);
  });
  it("grows by what was found and done, and is closed", async () => {
    await operator.send("POST", `/api/incidents/${id}/entries`, {
      text: "The phone was silent; a second way is set.",
    });
    await operator.send("POST", `/api/incidents/${id}/close`);
    const [one] = await all();
    expect(one.entries).toMatchObject([{ by: "Olu", text: "The phone was silent; a second way is set." }]);
    expect(one.closedAt).not.toBeNull();
    expect((await operator.send("POST", `/api/incidents/${newId()}/close`)).status).toBe(404);
  });
  it("is closed to members, and its words stand nowhere in the raw tables", async () => {
    const { browser } = await beginIn(test);
    expect((await browser.send("GET", "/api/incidents")).body.error.kind).toBe("not-allowed");
    expect((await browser.send("POST", "/api/incidents", record)).body.error.kind).toBe("not-allowed");
    for (const marker of ["forty minutes", "second way is set"]) {
      const { found, columns } = await searchPlaintext(getDb(), marker);
      expect(columns).toBeGreaterThan(100);
      expect(found).toEqual([]);
    }
  });
  it("comes as a table in which no cell is a formula", async () => {
    const { body, headers } = await operator.send("GET", "/api/incidents.csv");
    expect(headers["content-type"]).toContain("text/csv");
    expect(body).toContain('"\'=An alert was seen after forty minutes, marker"');
    expect(body).toContain("Olu: The phone was silent");
  });
});
