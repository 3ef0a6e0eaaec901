import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { openTestApp, type TestApp } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { listenForEscalations } from "./listen.ts";
import { type EscalationKey, openDrill } from "./open-escalation.ts";

describeOnEachDatabase("news of escalations between servers", (getDb, getTestDatabase) => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp(getDb(), memoryVault());
  });
  afterAll(() => test.close());

  it("reach another server on the same PostgreSQL database by id; the embedded database has one server", async () => {
    const heard: EscalationKey[] = [];
    const { databaseUrl, kind } = getTestDatabase();
    const config = { ...test.deps.config, databaseUrl };
    const listener = listenForEscalations(
      { db: getDb(), config },
      (key) => heard.push(key),
      () => undefined,
    );
    const opened: EscalationKey[] = [];
    if (kind === "postgres")
      await vi.waitFor(
        async () => {
          opened.push(await openDrill(test.deps, "high"));
          expect(heard.length).toBeGreaterThan(0);
        },
        { timeout: 20_000, interval: 100 },
      );
    else await openDrill(test.deps, "high");
    await listener.stop();
    expect(opened).toEqual(expect.arrayContaining(heard));
    expect(heard.length > 0).toBe(kind === "postgres");
  });
});
