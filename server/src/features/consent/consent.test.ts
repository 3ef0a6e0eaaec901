import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { BEGIN, beginIn, openTestApp, type TestApp } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { appendConsent, consentEvents, hasConsent } from "./store.ts";

describeOnEachDatabase("consent", (getDb) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(getDb(), memoryVault());
  });
  afterAll(() => app.close());

  const ask = (memberId: string, name: "prediction" | "companion") =>
    getDb().asMember(memberId, (trx) => hasConsent(trx, memberId, name));

  test("no answer yet is no; a yes and a no hold from their own answer on", async () => {
    const { browser, memberId } = await beginIn(app);
    expect(await ask(memberId, "prediction")).toBe(false);
    const yes = await browser.send("PUT", "/api/consents/prediction", {
      granted: true,
      textVersion: "2026-11",
    });
    expect(yes.status).toBe(200);
    expect(await ask(memberId, "prediction")).toBe(true);
    await browser.send("PUT", "/api/consents/prediction", { granted: false, textVersion: "2026-11" });
    expect(await ask(memberId, "prediction")).toBe(false);
    expect(await ask(memberId, "companion")).toBe(true);
  });

  test("the ledger keeps every answer with the wording it was given to, and a retry adds nothing", async () => {
    const { browser } = await beginIn(app);
    for (const [granted, textVersion] of [
      [true, "a"],
      [true, "a"],
      [true, "b"],
      [false, "b"],
    ] as const)
      await browser.send("PUT", "/api/consents/voice", { granted, textVersion });
    const { events } = (await browser.send("GET", "/api/consents/history")).body;
    const voice = events.filter((event: { purpose: string }) => event.purpose === "voice");
    expect(
      voice.map((event: { granted: boolean; textVersion: string }) => [event.granted, event.textVersion]),
    ).toEqual([
      [false, "b"],
      [true, "b"],
      [true, "a"],
    ]);
  });

  test("those who use the data are told", async () => {
    const { browser, memberId } = await beginIn(app);
    const told: unknown[] = [];
    const off = app.deps.events.on("consent-changed", (event) => told.push(event));
    await browser.send("PUT", "/api/consents/timeline", { granted: false, textVersion: "2026-11" });
    await browser.send("PUT", "/api/consents/timeline", { granted: false, textVersion: "2026-11" });
    off();
    expect(told).toEqual([{ memberId, purpose: "timeline", granted: false }]);
  });

  test("an unknown purpose is refused", async () => {
    const { browser } = await beginIn(app);
    const answer = await browser.send("PUT", "/api/consents/anything", { granted: true, textVersion: "a" });
    expect(answer.body.error.kind).toBe("invalid-request");
  });

  test("someone under 18 cannot say yes to research, face, or a model or recogniser outside this server", async () => {
    const browser = app.browser();
    await browser.send("POST", "/api/account/begin", { ...BEGIN, ageBand: "16-17" });
    for (const name of ["research", "face", "outside-language-model", "voice-remote"]) {
      const answer = await browser.send("PUT", `/api/consents/${name}`, { granted: true, textVersion: "a" });
      expect([name, answer.body.error?.kind]).toEqual([name, "not-allowed"]);
    }
    const answer = await browser.send("PUT", "/api/consents/voice", { granted: true, textVersion: "a" });
    expect(answer.status).toBe(200);
  });

  test("one member neither sees nor writes another's answers", async () => {
    const one = await beginIn(app);
    const two = await beginIn(app);
    const seen = await getDb().asMember(one.memberId, (trx) => consentEvents(trx, two.memberId));
    expect(seen).toEqual([]);
    const write = getDb().asMember(one.memberId, (trx) =>
      appendConsent(trx, {
        memberId: two.memberId,
        consentEventId: app.deps.newId(),
        purpose: "research",
        granted: true,
        textVersion: "a",
        at: new Date(),
      }),
    );
    await expect(write).rejects.toThrow(/row-level security/);
  });
});
