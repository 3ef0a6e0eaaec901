import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { beginIn, type TestBrowser } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId } from "../conversation/test-talk.contract.ts";
import {
  type OnCallTest,
  onCallAlways,
  openOnCall,
  type Staff,
  withWebhook,
} from "./test-on-call.contract.ts";

describeOnEachDatabase("the person on call", (getDb) => {
  let on: OnCallTest;
  let ana: Staff;
  beforeAll(async () => {
    on = await openOnCall(getDb(), memoryVault(), "2026-11-27T03:00:00Z");
    ana = await on.staff("on-call", "Dr Ana Ruiz");
    await ana.browser.send("PUT", "/api/on-call/profile", { shownName: "Ana R.", zone: "Europe/Madrid" });
    await onCallAlways(ana, 1);
  });
  afterAll(() => on.close());

  /** Everything the companion says to someone who is in danger. */
  const talkOf = async (browser: TestBrowser, texts = ["I want to kill myself", "no"]): Promise<string> => {
    const conversationId = newId();
    await browser.send("POST", "/api/conversations", { id: conversationId });
    let heard = "";
    for (const text of texts) {
      const answer = await browser.send("POST", `/api/conversations/${conversationId}/messages`, {
        ...{ id: newId(), text, sentAt: on.now().toISOString(), zone: "Europe/Madrid" },
      });
      heard += String(answer.body);
    }
    return heard;
  };
  const member = async (agrees: boolean): Promise<TestBrowser> => {
    const { browser } = await beginIn(on.test);
    if (agrees)
      await browser.send("PUT", "/api/consents/alert-on-call", { granted: true, textVersion: "test" });
    return browser;
  };

  it("is not named while no alert would reach them", async () => {
    expect(await talkOf(await member(true))).not.toContain("Ana R.");
    expect(await talkOf(await member(true), ["It was a long day"])).toContain("Nobody is alerted from here");
  });

  it("is named, as they chose to be shown, to someone who agreed to alerts, and to nobody else", async () => {
    await withWebhook(on, ana);
    // What is known of the rota is kept for a few seconds.
    await on.after(20_000);
    expect(await talkOf(await member(true))).toContain("Ana R.");
    expect(await talkOf(await member(true), ["It was a long day"])).toContain("may alert the person on call");
    expect(await talkOf(await member(false))).not.toContain("Ana R.");
    expect(on.errors).toEqual([]);
  });
});
