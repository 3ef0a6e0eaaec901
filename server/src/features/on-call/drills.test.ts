import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId } from "../conversation/test-talk.contract.ts";
import { acknowledge } from "../escalation/life.ts";
import { escalationsOf } from "./escalation-alerts.ts";
import {
  alertsTo,
  type OnCallTest,
  onCallAlways,
  openOnCall,
  type Staff,
  withWebhook,
} from "./test-on-call.contract.ts";

describeOnEachDatabase("a drill", (getDb) => {
  let on: OnCallTest;
  let ana: Staff;
  let olu: Staff;
  beforeAll(async () => {
    on = await openOnCall(getDb(), memoryVault(), "2026-11-27T03:00:00Z");
    ana = await on.staff("on-call", "Dr Ana");
    olu = await on.staff("operator", "Olu");
    await withWebhook(on, ana);
    await onCallAlways(ana, 1);
  });
  afterAll(() => on.close());

  const start = (who: Staff, id: string) =>
    who.browser.send("POST", "/api/on-call/drills", { id, tier: "immediate" });
  const read = async (id: string) => (await olu.browser.send("GET", `/api/on-call/drills/${id}`)).body;

  it("goes to the one on call, marked, is seen step by step, and ends when it is acknowledged", async () => {
    const id = newId();
    expect((await start(olu, id)).status).toBe(201);
    // A second tap on the same button is the same drill.
    expect((await start(olu, id)).body.id).toBe(id);
    await on.after(0);
    expect(alertsTo(on.hook, ana.userId)).toMatchObject([{ kind: "drill", drill: true }]);
    const [delivery] = (await read(id)).deliveries;
    const opened = await ana.browser.send("POST", `/api/on-call/deliveries/${delivery.id}/open`);
    expect(opened.body).toMatchObject({ kind: "drill", escalationId: (await read(id)).drill.escalationId });
    const [key] = await escalationsOf(on.test.deps).unanswered();
    if (key === undefined) throw new Error("the drill is not open");
    await on.after(60_000);
    await acknowledge(on.test.deps, key, ana);
    await expect.poll(async () => (await read(id)).drill.endedHow).toBe("acknowledged");
    const result = await read(id);
    expect(result.events.map((event: { kind: string }) => event.kind)).toEqual([
      "opened",
      "owner-assigned",
      "alert-sent",
      "acknowledged",
    ]);
    expect(result.events[2]).toMatchObject({ who: "Dr Ana", at: "2026-11-27T03:00:00.000Z" });
    expect(result.events.at(-1)).toMatchObject({ who: "Dr Ana", at: on.now().toISOString() });
    expect(result.deliveries).toMatchObject([{ state: "sent", openedAt: "2026-11-27T03:00:00.000Z" }]);
    expect((await olu.browser.send("GET", "/api/on-call/drills")).body.drills).toMatchObject([{ id }]);
  });

  it("is ended by the operator, and nobody is alerted any more", async () => {
    const id = newId();
    await start(olu, id);
    await on.after(0);
    const before = alertsTo(on.hook, ana.userId).length;
    expect((await olu.browser.send("POST", `/api/on-call/drills/${id}/stop`)).status).toBe(200);
    await on.after(3_600_000);
    expect(alertsTo(on.hook, ana.userId)).toHaveLength(before);
    expect((await read(id)).drill).toMatchObject({ endedHow: "stopped" });
  });

  it("is the operator's alone", async () => {
    expect((await start(ana, newId())).status).toBe(403);
    expect((await ana.browser.send("GET", "/api/on-call/drills")).status).toBe(403);
    expect(on.errors).toEqual([]);
  });
});
