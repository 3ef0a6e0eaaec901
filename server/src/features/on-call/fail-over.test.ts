import { afterAll, beforeEach, expect, it } from "vitest";
import type { Database } from "../../adapters/database/access.ts";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { openOutbound } from "../../adapters/outbound/outbound.ts";
import type { Vault } from "../../adapters/vault/vault.ts";
import { beginIn } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId } from "../conversation/test-talk.contract.ts";
import { acknowledge, assignOwner } from "../escalation/life.ts";
import { type EscalationKey, openDrill } from "../escalation/open-escalation.ts";
import { alertLoop } from "./alert-loop.ts";
import { escalationsOf } from "./escalation-alerts.ts";
import {
  alertsTo,
  bodyOf,
  type OnCallTest,
  onCallAlways,
  openOnCall,
  type Staff,
  withWebhook,
} from "./test-on-call.contract.ts";
import { alertTools } from "./tools.ts";

const MINUTE = 60_000;

/** The hour is the worst one on purpose: nothing here knows of quiet hours. */
const START = "2026-11-27T03:00:00Z";

const clearStaff = (db: Database): Promise<void> =>
  db.asAccounts(async (trx) => {
    await trx.deleteFrom("auth.user").execute();
  });
const closeAll = async (on: OnCallTest, by: { userId: string; name: string }): Promise<void> => {
  for (const one of await escalationsOf(on.test.deps).unanswered()) await acknowledge(on.test.deps, one, by);
};

describeOnEachDatabase("an alert", (getDb) => {
  const vault: Vault = memoryVault();
  const opened: OnCallTest[] = [];
  let on: OnCallTest;
  let ana: Staff;
  let ben: Staff;
  let olu: Staff;
  beforeEach(async () => {
    for (const before of opened) {
      await closeAll(before, { userId: newId(), name: "the test" });
      await before.close();
    }
    opened.length = 0;
    await clearStaff(getDb());
    on = await openOnCall(getDb(), vault, START);
    opened.push(on);
    [ana, ben, olu] = [
      await on.staff("on-call", "Dr Ana"),
      await on.staff("on-call", "Dr Ben"),
      await on.staff("operator", "Olu"),
    ];
    for (const one of [ana, ben, olu]) await withWebhook(on, one);
  });
  afterAll(async () => {
    for (const one of opened) await one.close();
  });

  const counts = (): number[] => [ana, ben, olu].map((one) => alertsTo(on.hook, one.userId).length);
  const history = (key: EscalationKey): Promise<string[]> =>
    getDb().asSystem(key.memberId, async (trx) => {
      const rows = await trx
        .selectFrom("escalation_event")
        .select(["kind", "detail"])
        .where("escalation_id", "=", key.escalationId)
        .orderBy("at")
        .orderBy("escalation_event_id")
        .execute();
      return rows.map(({ kind, detail }) => {
        const { ownerName, channel } = detail as { ownerName?: string; channel?: string };
        return [kind, ownerName, channel].filter((one) => one !== undefined).join(" ");
      });
    });

  it("goes to the first on call, to the second after the clock, then to everyone, and ends with an acknowledgement", async () => {
    await onCallAlways(ana, 1);
    await onCallAlways(ben, 2);
    const key = await openDrill(on.test.deps, "immediate");
    await on.after(0);
    expect(counts()).toEqual([1, 0, 0]);
    await on.after(5 * MINUTE - 1);
    expect(counts()).toEqual([1, 0, 0]);
    await on.after(1);
    expect(counts()).toEqual([1, 1, 0]);
    await on.after(5 * MINUTE);
    expect(counts()).toEqual([2, 2, 1]);
    await on.after(15 * MINUTE);
    expect(counts()).toEqual([3, 3, 2]);
    expect(await acknowledge(on.test.deps, key, ben)).toBe(true);
    await on.after(60 * MINUTE);
    expect(counts()).toEqual([3, 3, 2]);
    expect((await history(key)).slice(0, 5)).toEqual([
      "opened",
      "owner-assigned Dr Ana",
      "alert-sent Dr Ana webhook",
      "owner-assigned Dr Ben",
      "alert-sent Dr Ben webhook",
    ]);
    expect(on.errors).toEqual([]);
  });

  it("says tier, time and a link, and nothing of anybody", async () => {
    await onCallAlways(ana, 1);
    const key = await openDrill(on.test.deps, "high");
    await on.after(0);
    const [alert] = alertsTo(on.hook, ana.userId);
    expect(Object.keys(alert ?? {}).sort()).toEqual(
      ["at", "deliveryId", "drill", "kind", "link", "text", "tier", "version"].sort(),
    );
    expect(alert).toMatchObject({
      kind: "drill",
      drill: true,
      tier: "high",
      at: START.replace("Z", ".000Z"),
    });
    expect(JSON.stringify(alert)).not.toContain(key.memberId);
    expect(JSON.stringify(alert)).not.toContain(key.escalationId);
  });

  it("goes to everyone at once when nobody is on call, and says so in the history", async () => {
    const key = await openDrill(on.test.deps, "high");
    await on.after(0);
    expect(counts()).toEqual([1, 1, 1]);
    expect(await history(key)).toContain("nobody-on-call");
  });

  it("passes over someone whom nothing reaches, without waiting for their clock", async () => {
    const cleo = await on.staff("on-call", "Dr Cleo");
    await onCallAlways(cleo, 1);
    await onCallAlways(ben, 2);
    const key = await openDrill(on.test.deps, "immediate");
    await on.after(0);
    expect(counts()).toEqual([0, 1, 0]);
    expect(await history(key)).toContain("alert-failed Dr Cleo");
  });

  it("goes on to the next as soon as the last way of the first has given up", async () => {
    await onCallAlways(ana, 1);
    await onCallAlways(ben, 2);
    on.hook.answer(404);
    const key = await openDrill(on.test.deps, "high");
    await on.after(0);
    expect(counts()).toEqual([1, 1, 0]);
    expect(await history(key)).toContain("alert-failed Dr Ana webhook");
  });

  it("is sent by whoever starts next when the server died in the middle of sending it", async () => {
    await onCallAlways(ana, 1);
    await openDrill(on.test.deps, "immediate");
    // As a process that had taken the delivery into its hands and was killed.
    const died = alertLoop(
      {
        ...alertTools(on.test.deps, openOutbound({ privateNetwork: true }), () => undefined),
        senders: {
          push: { send: () => new Promise(() => undefined) },
          "e-mail": { send: () => new Promise(() => undefined) },
          webhook: { send: () => new Promise(() => undefined) },
        },
      },
      escalationsOf(on.test.deps),
      () => undefined,
    );
    void died.pass();
    await expect.poll(() => waiting(getDb())).toBe("sending");
    expect(counts()).toEqual([0, 0, 0]);
    await on.after(59_000);
    expect(counts()).toEqual([0, 0, 0]);
    await on.after(1_000);
    expect(counts()).toEqual([1, 0, 0]);
  });

  it("tells someone that an escalation was handed over to them, also when it had been acknowledged", async () => {
    await onCallAlways(ana, 1);
    const key = await openDrill(on.test.deps, "high");
    await on.after(0);
    await acknowledge(on.test.deps, key, ana);
    await assignOwner(on.test.deps, key, ben, { reason: "handed-over", by: ana });
    await expect.poll(() => waiting(getDb())).toBe("waiting");
    await on.after(1_000);
    const own = bodyOf(on.hook, ben.userId).filter((one) => one["kind"] === "hand-over");
    expect(own).toMatchObject([{ tier: "high" }]);
    expect(counts()).toEqual([1, 0, 0]);
    expect(on.errors).toEqual([]);
  });

  it("is made once by several servers that look at the same moment", async () => {
    await onCallAlways(ana, 1);
    const other = alertLoop(
      alertTools(on.test.deps, openOutbound({ privateNetwork: true }), () => undefined),
      escalationsOf(on.test.deps),
      (error) => on.errors.push(error),
    );
    await openDrill(on.test.deps, "immediate");
    await Promise.all([on.loop.pass(), other.pass(), on.loop.pass(), other.pass()]);
    expect(counts()).toEqual([1, 0, 0]);
    expect(on.errors).toEqual([]);
  });

  it("goes to nobody about a member who did not say yes to it", async () => {
    await onCallAlways(ana, 1);
    const { browser, memberId } = await beginIn(on.test);
    const conversationId = newId();
    await browser.send("POST", "/api/conversations", { id: conversationId });
    const say = (text: string) =>
      browser.send("POST", `/api/conversations/${conversationId}/messages`, {
        ...{ id: newId(), text, sentAt: START, zone: "UTC" },
      });
    await say("I am going to kill myself tonight, I have everything ready");
    await on.after(0);
    expect(counts()).toEqual([0, 0, 0]);
    await browser.send("PUT", "/api/consents/alert-on-call", { granted: true, textVersion: "test" });
    await say("I have the pills here and I am going to do it tonight");
    await on.after(0);
    expect(counts()).toEqual([1, 0, 0]);
    // With the member their escalation goes, and nothing is sent about it any more.
    await browser.send("DELETE", "/api/account", { confirm: "delete everything" });
    await on.after(60 * MINUTE);
    expect(counts()).toEqual([1, 0, 0]);
    const sent = JSON.stringify(on.hook.received.map((one) => one.body.toString()));
    for (const secret of [memberId, "kill myself", "pills", "tonight"]) expect(sent).not.toContain(secret);
    expect(on.errors).toEqual([]);
  });
});

const waiting = (db: Database): Promise<string | undefined> =>
  db.asAccounts(async (trx) => {
    const row = await trx
      .selectFrom("auth.alert_delivery as d")
      .innerJoin("auth.alert as a", "a.alert_id", "d.alert_id")
      .select("d.state")
      .where("a.escalation_id", "is not", null)
      .orderBy("d.delivery_id", "desc")
      .executeTakeFirst();
    return row?.state;
  });
