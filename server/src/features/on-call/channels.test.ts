import { createHmac } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { openTestApp } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId, staffIn } from "../conversation/test-talk.contract.ts";
import { pushBrowser, vapidClaims } from "./receivers.contract.ts";
import {
  bodyOf,
  deliveryOf,
  type OnCallTest,
  openOnCall,
  type Staff,
  withWebhook,
} from "./test-on-call.contract.ts";

const START = "2026-11-27T03:00:00Z";

describeOnEachDatabase("ways to be alerted", (getDb) => {
  let on: OnCallTest;
  let ana: Staff;
  beforeAll(async () => {
    on = await openOnCall(getDb(), memoryVault(), START);
    ana = await on.staff("on-call", "Dr Ana");
  });
  afterAll(() => on.close());

  const add = (who: Staff, body: Record<string, unknown>) =>
    who.browser.send("POST", "/api/on-call/channels", body);
  const testThrough = async (who: Staff, id: string): Promise<string> => {
    const answer = await who.browser.send("POST", `/api/on-call/channels/${id}/test`);
    expect(answer.status).toBe(201);
    return answer.body.deliveryId;
  };

  it("by e-mail: the code comes by letter, and a test after it", async () => {
    const id = newId();
    expect(
      (await add(ana, { kind: "e-mail", id, zone: "Europe/Madrid", address: "ana@example.org" })).status,
    ).toBe(201);
    await on.after(0);
    const code = /Your code is (\d{6})/.exec(on.letterbox.letters.at(-1)?.raw ?? "")?.[1];
    expect(on.letterbox.letters.at(-1)?.to).toBe("ana@example.org");
    const early = await ana.browser.send("POST", `/api/on-call/channels/${id}/test`);
    expect(early.body.error.kind).toBe("conflict");
    const confirmed = await ana.browser.send("POST", `/api/on-call/channels/${id}/confirm`, { code });
    expect(confirmed.body).toMatchObject({ confirmed: true, kind: "e-mail", label: "ana@example.org" });
    const deliveryId = await testThrough(ana, id);
    expect(await deliveryOf(ana, deliveryId)).toMatchObject({ state: "waiting", attempts: [] });
    await on.after(0);
    expect(await deliveryOf(ana, deliveryId)).toMatchObject({
      ...{ kind: "test", state: "sent", sentAt: on.now().toISOString(), channel: { kind: "e-mail" } },
      attempts: [{ attempt: 1, problem: null }],
    });
    expect(on.letterbox.letters.at(-1)?.raw).toContain(`/on-call/open/${deliveryId}`);
    // 03:00 by UTC, told by the clock of the device.
    expect(on.letterbox.letters.at(-1)?.raw).toContain("04:00");
  });

  it("by e-mail: a mail server that puts it off is asked again, one that refuses is not", async () => {
    const channels = (await ana.browser.send("GET", "/api/on-call/channels")).body.channels;
    const id = channels.find((one: { kind: string }) => one.kind === "e-mail").id;
    on.letterbox.refuse(451);
    const later = await testThrough(ana, id);
    await on.after(0);
    expect(await deliveryOf(ana, later)).toMatchObject({
      state: "waiting",
      attempts: [{ problem: "mail-refused", status: 451 }],
    });
    on.letterbox.refuse(null);
    await on.after(5_000);
    expect(await deliveryOf(ana, later)).toMatchObject({ state: "sent" });
    on.letterbox.refuse(550);
    const never = await testThrough(ana, id);
    await on.after(0);
    expect(await deliveryOf(ana, never)).toMatchObject({ state: "gave-up", attempts: [{ status: 550 }] });
    on.letterbox.refuse(null);
  });

  it("by push: only the browser can read it, and the push service knows who sends", async () => {
    const browser = pushBrowser(on.hook);
    const id = newId();
    const { subscription } = browser;
    expect((await add(ana, { kind: "push", id, label: "Phone", subscription })).status).toBe(201);
    await on.after(0);
    const sent = on.hook.received.at(-1);
    expect(sent?.headers).toMatchObject({ "content-encoding": "aes128gcm", urgency: "high", ttl: "3600" });
    const { key, claims } = vapidClaims(String(sent?.headers.authorization));
    const { pushKey } = (await ana.browser.send("GET", "/api/on-call/channels")).body;
    expect(key).toBe(pushKey);
    expect(claims).toMatchObject({ aud: on.hook.origin, sub: "mailto:no-reply@localhost" });
    expect(Number(claims["exp"]) * 1_000).toBe(Date.parse(START) + 5_000 + 12 * 3_600_000);
    const words = browser.read(sent?.body ?? Buffer.alloc(0));
    const code = /\d{6}/.exec(String(words["text"]))?.[0];
    expect(sent?.body.toString("latin1")).not.toContain(code);
    const confirmed = await ana.browser.send("POST", `/api/on-call/channels/${id}/confirm`, { code });
    expect(confirmed.status).toBe(200);

    const deliveryId = await testThrough(ana, id);
    await on.after(0);
    const shown = browser.read(on.hook.received.at(-1)?.body ?? Buffer.alloc(0));
    expect(shown).toMatchObject({ kind: "test", deliveryId });
    // The service worker says that it showed it; it has no session.
    const answer = await on.test.browser().send("POST", `/api/on-call/deliveries/${deliveryId}/arrived`);
    expect(answer.status).toBe(200);
    expect((await deliveryOf(ana, deliveryId)).arrivedAt).toBe(on.now().toISOString());

    on.hook.answer(410);
    const gone = await testThrough(ana, id);
    await on.after(0);
    expect(await deliveryOf(ana, gone)).toMatchObject({
      state: "gave-up",
      attempts: [{ problem: "subscription-gone", status: 410 }],
    });
    const { channels } = (await ana.browser.send("GET", "/api/on-call/channels")).body;
    const own = channels.find((one: { id: string }) => one.id === id);
    expect(own.failingSince).toBe(on.now().toISOString());
  });

  it("by webhook: signed over its time and body, tried again after an error, the same id each time", async () => {
    const { id, secret } = await withWebhook(on, ana);
    const before = bodyOf(on.hook, ana.userId).length;
    on.hook.answer(500, { status: 429, headers: { "retry-after": "30" } });
    const deliveryId = await testThrough(ana, id);
    await on.after(0);
    await on.after(4_999);
    expect(bodyOf(on.hook, ana.userId)).toHaveLength(before + 1);
    await on.after(1);
    expect(bodyOf(on.hook, ana.userId)).toHaveLength(before + 2);
    await on.after(29_000);
    expect(await deliveryOf(ana, deliveryId)).toMatchObject({ state: "waiting" });
    await on.after(1_000);
    expect(await deliveryOf(ana, deliveryId)).toMatchObject({
      state: "sent",
      attempts: [
        { attempt: 1, problem: "answered-error", status: 500 },
        { attempt: 2, problem: "answered-error", status: 429 },
        { attempt: 3, problem: null, status: 204 },
      ],
    });
    for (const one of on.hook.received.filter(({ url }) => url === `/${ana.userId}`).slice(before)) {
      const timestamp = String(one.headers["evenkeel-timestamp"]);
      const expected = createHmac("sha256", secret).update(`${timestamp}.`).update(one.body).digest("hex");
      expect(one.headers["evenkeel-signature"]).toBe(`v1=${expected}`);
      expect(JSON.parse(one.body.toString())).toMatchObject({ deliveryId, kind: "test", version: 1 });
    }
  });

  it("by webhook: gives up after six tries, says so, and remembers that this way fails", async () => {
    const { channels } = (await ana.browser.send("GET", "/api/on-call/channels")).body;
    const { id } = channels.find((one: { kind: string }) => one.kind === "webhook");
    on.hook.answer(503, 503, 503, 503, 503, 503);
    const deliveryId = await testThrough(ana, id);
    for (const wait of [0, 5, 15, 40, 120, 360, 3_600]) await on.after(wait * 1_000);
    const given = await deliveryOf(ana, deliveryId);
    expect(given).toMatchObject({ state: "gave-up", nextAt: null });
    expect(given.attempts).toHaveLength(6);
  });

  it("by webhook: does not follow a redirect", async () => {
    const { channels } = (await ana.browser.send("GET", "/api/on-call/channels")).body;
    const { id } = channels.find((one: { kind: string }) => one.kind === "webhook");
    const seen = on.hook.received.length;
    on.hook.answer({ status: 307, headers: { location: `${on.hook.origin}/elsewhere` } });
    const deliveryId = await testThrough(ana, id);
    await on.after(0);
    expect(await deliveryOf(ana, deliveryId)).toMatchObject({
      state: "gave-up",
      attempts: [{ problem: "redirected", status: 307 }],
    });
    expect(on.hook.received).toHaveLength(seen + 1);
  });

  it("are not confirmed by a wrong code, an old one, or one of somebody else", async () => {
    const id = newId();
    const url = `${on.hook.origin}/${ana.userId}`;
    await add(ana, { kind: "webhook", id, label: "Second", url });
    await on.after(0);
    const { code } = bodyOf(on.hook, ana.userId).at(-1) as { code: string };
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, "0");
    const confirm = (who: Staff, given: string) =>
      who.browser.send("POST", `/api/on-call/channels/${id}/confirm`, { code: given });
    const ben = await on.staff("on-call", "Dr Ben");
    expect((await confirm(ben, code)).body.error.kind).toBe("not-found");
    for (let i = 0; i < 8; i += 1)
      expect((await confirm(ana, wrong)).body.error.kind).toBe("wrong-credentials");
    expect((await confirm(ana, code)).body.error.kind).toBe("locked-out");
    const again = () => ana.browser.send("POST", `/api/on-call/channels/${id}/code`);
    expect((await again()).body.error).toMatchObject({ kind: "slow-down", retryAfterSeconds: 30 });
    await on.after(30_000);
    expect((await again()).status).toBe(200);
    await on.after(0);
    const { code: fresh } = bodyOf(on.hook, ana.userId).at(-1) as { code: string };
    await on.after(30 * 60_000);
    expect((await confirm(ana, fresh)).body.error.kind).toBe("invitation-expired");
  });

  it("lead nowhere but to https on the open internet, unless the operator allows it", async () => {
    const strict = await openTestApp(getDb(), on.test.deps.vault);
    const { browser } = await staffIn(strict, "on-call");
    for (const url of [
      on.hook.origin,
      "http://example.org/a",
      "https://127.0.0.1/a",
      "https://localhost/a",
      "https://10.0.0.8/a",
      "https://[::1]/a",
      "https://[::ffff:169.254.169.254]/a",
      "https://name:word@example.org/a",
      "ftp://example.org/a",
    ]) {
      const answer = await browser.send("POST", "/api/on-call/channels", {
        ...{ kind: "webhook", id: newId(), label: "", url },
      });
      expect([url, answer.status]).toEqual([url, 400]);
    }
    const push = pushBrowser(on.hook).subscription;
    const answer = await browser.send("POST", "/api/on-call/channels", {
      ...{ kind: "push", id: newId(), label: "", subscription: push },
    });
    expect(answer.status).toBe(400);
    const mail = await browser.send("POST", "/api/on-call/channels", {
      ...{ kind: "e-mail", id: newId(), address: "a@example.org" },
    });
    expect(mail.body.error.kind).toBe("mail-not-configured");
    await strict.close();
  });

  it("are the staff's alone: members and therapists have none, and nobody sees another's", async () => {
    const therapist = await on.staff("therapist");
    expect((await therapist.browser.send("GET", "/api/on-call/channels")).status).toBe(403);
    const ben = await on.staff("on-call", "Dr Ben");
    expect((await ben.browser.send("GET", "/api/on-call/channels")).body.channels).toEqual([]);
    expect((await ben.browser.send("GET", "/api/on-call/deliveries")).body.deliveries).toEqual([]);
    const own = (await ana.browser.send("GET", "/api/on-call/deliveries")).body.deliveries;
    expect(own.length).toBeGreaterThan(5);
    const operator = await on.staff("operator", "Olu");
    const all = (await operator.browser.send("GET", "/api/on-call/deliveries")).body.deliveries;
    expect(all).toHaveLength(own.length);
    expect((await ben.browser.send("GET", `/api/on-call/deliveries/${own[0].id}`)).status).toBe(404);
  });

  it("rest sealed: neither address nor secret nor code stands in the database", async () => {
    const rows = await getDb().asAccounts((trx) =>
      trx.selectFrom("auth.alert_channel").select(["target_sealed", "code_sealed"]).execute(),
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows)
      expect(Buffer.from(row.target_sealed).toString("latin1")).not.toMatch(/https?:|evk_|example/);
    expect(on.errors).toEqual([]);
  });
});
