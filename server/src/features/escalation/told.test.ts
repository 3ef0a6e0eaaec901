import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { beginIn } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId, sayIn } from "../conversation/test-talk.contract.ts";
import {
  type OnCallTest,
  onCallAlways,
  openOnCall,
  type Staff,
  withWebhook,
} from "../on-call/test-on-call.contract.ts";

const MINUTE = 60_000;

describeOnEachDatabase("what a member is told of an alert about them", (getDb) => {
  let on: OnCallTest;
  let first: Staff;
  let second: Staff;
  let browser: Staff["browser"];
  beforeAll(async () => {
    on = await openOnCall(getDb(), memoryVault(), "2026-03-01T02:19:00.000Z");
    first = await on.staff("on-call", "Dr. Lee");
    second = await on.staff("on-call", "Dr. Okafor");
    for (const [place, who] of [first, second].entries()) {
      await withWebhook(on, who);
      await onCallAlways(who, place + 1);
    }
    await on.after(MINUTE);
    browser = (await beginIn(on.test)).browser;
    const conversationId = newId();
    await browser.send("POST", "/api/conversations", { id: conversationId });
    await sayIn(browser, conversationId)("I keep thinking about killing myself");
  });
  afterAll(() => on.close());
  const mine = async () => (await browser.send("GET", "/api/escalations/mine")).body;

  it("is first who would be told, without a name that was not given, and that nobody has been", async () => {
    expect(await mine()).toMatchObject({
      onCall: "Someone of the team",
      escalation: { sharing: "none", owner: null, toldAt: null, seenAt: null },
    });
  });

  it("is after their yes when the alert left, to whoever has it now", async () => {
    const yes = { granted: true, textVersion: "t" };
    expect((await browser.send("PUT", "/api/escalations/mine/sharing", yes)).status).toBe(200);
    await on.after(0);
    const told = on.now().toISOString();
    expect((await mine()).escalation).toMatchObject({
      owner: "Someone of the team",
      toldAt: told,
      seenBy: null,
    });
    await on.after(16 * MINUTE);
    const { escalation } = await mine();
    expect(escalation).toMatchObject({ toldAt: on.now().toISOString(), seenBy: null });
  });

  it("is the name of whoever says that they have seen it", async () => {
    const { id } = (await mine()).escalation;
    await second.browser.send("POST", `/api/escalations/${id}/acknowledge`, {});
    expect((await mine()).escalation).toMatchObject({ status: "acknowledged", seenBy: "Dr. Okafor" });
    expect(on.errors).toEqual([]);
  });
});
