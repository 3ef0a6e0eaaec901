import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { openTalk, staffIn, type Talk } from "../conversation/test-talk.contract.ts";
import { openDrill } from "./open-escalation.ts";
import { lookAtClocks } from "./watch.ts";

const HIGH = "I keep thinking about killing myself";
const MINUTE_MS = 60_000;

type Staff = Awaited<ReturnType<typeof staffIn>>;

describeOnEachDatabase("the console of escalations", (getDb) => {
  const vault = memoryVault();
  const talks: Talk[] = [];
  let onCall: Staff;
  let therapist: Staff;
  let operator: Staff;
  let me: Talk;
  let escalationId: string;
  let skewMs = 0;
  const talk = async (consenting: boolean): Promise<Talk> => {
    const one = await openTalk(getDb(), vault, { now: () => new Date(Date.now() + skewMs) });
    talks.push(one);
    await one.browser.send("PATCH", "/api/account/me", { name: "Amaia" });
    if (consenting)
      await one.browser.send("PUT", "/api/consents/alert-on-call", { granted: true, textVersion: "t" });
    return one;
  };
  const list = async (who: Staff) =>
    (await who.browser.send("GET", "/api/escalations")).body.escalations as Record<string, unknown>[];
  const listedOf = async (who: Staff, id: string) => (await list(who)).find((one) => one.id === id);
  const detail = async (who: Staff, id = escalationId) => who.browser.send("GET", `/api/escalations/${id}`);
  const act = (who: Staff, path: string, body?: unknown, id = escalationId) =>
    who.browser.send("POST", `/api/escalations/${id}/${path}`, body);
  const mine = async (one: Talk) => (await one.browser.send("GET", "/api/escalations/mine")).body;
  const log = async (one: Talk) =>
    (await one.browser.send("GET", "/api/access-log")).body.entries as Record<string, unknown>[];

  beforeAll(async () => {
    me = await talk(true);
    onCall = await staffIn(me.test, "on-call", "Dr. Lee");
    therapist = await staffIn(me.test, "therapist", "Dr. Ruiz");
    operator = await staffIn(me.test, "operator", "Olu");
    await me.browser.send("PUT", "/api/trusted-person", { name: "Ana", contact: "600 000 000" });
    await me.say("My sister stopped calling");
    await me.say(HIGH);
    escalationId = (await mine(me)).escalation.id;
  });
  afterAll(async () => {
    for (const one of talks) await one.test.close();
  });

  it("lists for on-call staff the reason first, in the member's words, with its clock", async () => {
    const row = await listedOf(onCall, escalationId);
    expect(row).toMatchObject({
      ...{ status: "open", tier: "high", sharing: "consent", name: "Amaia", concern: "suicide" },
      ...{ ageBand: "25-64", language: "en", breached: false, disputed: false, owner: null },
    });
    expect(row?.quote).toMatch(/killing myself/);
    expect(Date.parse(String(row?.acknowledgeDueAt))).toBeGreaterThan(Date.parse(String(row?.openedAt)));
  });

  it("shows evidence, the words around it, whom to reach and what happened", async () => {
    const { status, body } = await detail(onCall);
    expect(status).toBe(200);
    expect(body.evidence[0].quotes[0].quote).toMatch(/killing myself/);
    expect(body.conversation.map(({ author }: { author: string }) => author)).toEqual([
      ...["member", "companion", "member", "companion"],
    ]);
    expect(body.conversation[0].text).toBe("My sister stopped calling");
    expect(body.person).toEqual({
      ...{ country: "ES", zone: "Europe/Madrid", email: null },
      trustedPerson: { name: "Ana", contact: "600 000 000" },
    });
    expect(body.events.map(({ kind }: { kind: string }) => kind)).toEqual(["opened"]);
    expect(body.followUps.map(({ kind }: { kind: string }) => kind)).toEqual(["clinician", "companion"]);
  });

  it("shows the safety plan of a member who lets clinicians see it, and of no other", async () => {
    const parts = { signs: "", alone: "music", places: "", people: "", professionals: "", safer: "" };
    await me.browser.send("PUT", "/api/safety-plan", { ...parts, living: "" });
    const answer = (granted: boolean) =>
      me.browser.send("PUT", "/api/consents/share-safety-plan", { granted, textVersion: "t" });
    const plan = async (who: Staff) => (await detail(who)).body.safetyPlan;
    expect(await plan(onCall)).toBeNull();
    await answer(true);
    expect((await plan(onCall)).parts.alone).toBe("music");
    expect(await plan(operator)).toBeNull();
    await answer(false);
    expect(await plan(onCall)).toBeNull();
  });

  it("notes each look in the member's access log, one look in ten minutes", async () => {
    await detail(onCall);
    await list(onCall);
    const seen = (await log(me)).filter(({ actorName }) => actorName === "Dr. Lee");
    expect(seen.map(({ what }) => what).sort()).toEqual(["escalation", "escalation-list"]);
    skewMs += 11 * MINUTE_MS;
    await detail(onCall);
    expect((await log(me)).filter(({ what }) => what === "escalation")).toHaveLength(2);
    skewMs = 0;
  });

  it("shows an operator that and when, and no words, no name and no look", async () => {
    const row = await listedOf(operator, escalationId);
    expect(row).toMatchObject({ status: "open", tier: "high", name: null, quote: null, ageBand: null });
    const { body } = await detail(operator);
    expect(body).toMatchObject({ evidence: [], conversation: [], person: null });
    expect(body.events).toHaveLength(1);
    expect((await log(me)).filter(({ actorRole }) => actorRole === "operator")).toEqual([]);
    expect((await act(operator, "acknowledge")).body.error.kind).toBe("not-allowed");
  });

  it("shows a therapist who does not own it nothing, and members nothing at all", async () => {
    expect(await list(therapist)).toEqual([]);
    expect((await detail(therapist)).status).toBe(404);
    expect((await act(therapist, "acknowledge")).status).toBe(404);
    for (const path of ["", "/stream", `/${escalationId}`, "/colleagues", "/report?month=2026-11"])
      expect((await me.browser.send("GET", `/api/escalations${path}`)).body.error.kind).toBe("not-allowed");
    const nobody = me.test.browser();
    expect((await nobody.send("GET", "/api/escalations/mine")).status).toBe(401);
  });

  it("tells the member who has seen it, and brings them what that person writes", async () => {
    expect((await mine(me)).escalation).toMatchObject({ seenBy: null, seenAt: null, messages: [] });
    expect((await act(onCall, "acknowledge")).status).toBe(200);
    expect((await act(onCall, "acknowledge")).status).toBe(200);
    await act(onCall, "messages", { text: "I am Dr. Lee. I have read this and I am here." });
    const { escalation } = await mine(me);
    expect(escalation).toMatchObject({ status: "acknowledged", seenBy: "Dr. Lee", breached: false });
    expect(escalation.messages).toMatchObject([
      { from: "Dr. Lee", text: "I am Dr. Lee. I have read this and I am here." },
    ]);
    await me.browser.send("POST", "/api/escalations/mine/contact", { text: "600 111 222, after nine" });
    const { events } = (await detail(onCall)).body;
    expect(events.at(-1)).toMatchObject({ kind: "contact-left", words: "600 111 222, after nine" });
  });

  it("is handed over with a reason: the new owner sees it and acts, whatever their role", async () => {
    const { body } = await onCall.browser.send("GET", "/api/escalations/colleagues");
    expect(body.colleagues).toContainEqual({ userId: therapist.userId, name: "Dr. Ruiz" });
    const unknown = await act(onCall, "hand-over", { toUserId: operator.userId, reason: "No" });
    expect(unknown.status).toBe(404);
    await act(onCall, "hand-over", { toUserId: therapist.userId, reason: "End of my shift" });
    expect(await listedOf(therapist, escalationId)).toMatchObject({
      owner: { userId: therapist.userId, name: "Dr. Ruiz" },
    });
    const { events } = (await detail(therapist)).body;
    expect(events.at(-1)).toMatchObject({
      ...{ kind: "handed-over", words: "End of my shift", actor: { name: "Dr. Lee" } },
      detail: { ownerName: "Dr. Ruiz", reason: "handed-over" },
    });
  });

  it("closes only with an outcome; tasks are planned and done, and every step stays in the history", async () => {
    const { followUps } = (await detail(therapist)).body;
    const first = followUps.find(({ kind }: { kind: string }) => kind === "clinician");
    const dueAt = new Date(Date.now() + 3_600_000).toISOString();
    await act(therapist, "follow-ups", { dueAt, note: "Call before noon" });
    expect((await act(therapist, `follow-ups/${first.id}/done`, { note: "Called" })).status).toBe(200);
    expect((await act(therapist, `follow-ups/${first.id}/done`, {})).status).toBe(404);
    await act(therapist, "notes", { text: "Spoke for ten minutes." });
    expect((await act(therapist, "close")).body.error.kind).toBe("conflict");
    await act(therapist, "outcome", { outcome: "reached-person" });
    expect((await act(therapist, "close")).status).toBe(200);
    const { body } = await detail(therapist);
    expect(body).toMatchObject({ status: "closed", outcome: "reached-person" });
    expect(body.events.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...["opened", "acknowledged", "message-to-member", "contact-left", "handed-over"],
      ...["follow-up-planned", "follow-up-done", "note", "outcome", "closed"],
    ]);
    expect(await listedOf(onCall, escalationId)).toMatchObject({ status: "closed", followUpDueAt: dueAt });
  });

  describe("and a member who is asked", () => {
    let shy: Talk;
    let id: string;
    beforeAll(async () => {
      shy = await talk(false);
      await shy.say(HIGH);
      id = (await mine(shy)).escalation.id;
    });
    const answer = (granted: boolean) =>
      shy.browser.send("PUT", "/api/escalations/mine/sharing", { granted, textVersion: "t" });

    it("is nowhere on it before they say yes, not even for an operator", async () => {
      expect((await mine(shy)).escalation).toMatchObject({ sharing: "none", owner: null });
      for (const who of [onCall, operator]) {
        expect(await listedOf(who, id)).toBeUndefined();
        expect((await detail(who, id)).status).toBe(404);
      }
    });

    it("brings with their yes the words that were noticed before it, and the clock starts", async () => {
      const opened: unknown[] = [];
      const off = shy.test.deps.events.on("escalation-opened", (event) => opened.push(event));
      const { body } = await answer(true);
      await answer(true);
      off();
      expect(body.escalation).toMatchObject({ sharing: "consent" });
      expect(opened).toHaveLength(1);
      const row = await listedOf(onCall, id);
      expect(row?.quote).toMatch(/killing myself/);
      expect(row?.acknowledgeDueAt).not.toBeNull();
      const { body: seen } = await detail(onCall, id);
      expect(seen.conversation.length).toBeGreaterThan(1);
      expect(seen.followUps).toHaveLength(2);
    });

    it("takes words and name out of sight with their no; that it happened stays", async () => {
      await shy.browser.send("PUT", "/api/consents/alert-on-call", { granted: false, textVersion: "t" });
      expect(await listedOf(onCall, id)).toMatchObject({ sharing: "withdrawn", quote: null, name: null });
      expect((await detail(onCall, id)).body).toMatchObject({ evidence: [], conversation: [], person: null });
      expect((await mine(shy)).escalation).toMatchObject({ sharing: "withdrawn" });
    });

    it("loses its evidence when they delete the message it came from", async () => {
      await answer(true);
      expect((await detail(onCall, id)).body.evidence).toHaveLength(1);
      const { body } = await shy.browser.send("GET", `/api/conversations/${shy.conversationId}/messages`);
      const said = body.messages.find(({ author }: { author: string }) => author === "member");
      await shy.browser.send("DELETE", `/api/conversations/${shy.conversationId}/messages/${said.id}`);
      expect((await detail(onCall, id)).body).toMatchObject({ evidence: [], conversation: [], quote: null });
    });
  });

  it("says when nobody saw it in time, once", async () => {
    const late = await talk(true);
    await late.say(HIGH);
    const { id } = (await mine(late)).escalation;
    await lookAtClocks(late.test.deps);
    expect(await listedOf(onCall, id)).toMatchObject({ breached: false });
    skewMs = 16 * MINUTE_MS;
    await Promise.all([lookAtClocks(late.test.deps), lookAtClocks(late.test.deps)]);
    skewMs = 0;
    expect(await listedOf(onCall, id)).toMatchObject({ breached: true });
    expect((await mine(late)).escalation).toMatchObject({ breached: true });
    const { events } = (await detail(onCall, id)).body;
    expect(events.map(({ kind }: { kind: string }) => kind)).toEqual(["opened", "breached"]);
    await act(onCall, "acknowledge", undefined, id);
    expect((await mine(late)).escalation).toMatchObject({ breached: false, seenBy: "Dr. Lee" });
  });

  it("ends by itself what nobody may see, when no new sign came for three days", async () => {
    const shy = await talk(false);
    await shy.say(HIGH);
    skewMs = 73 * 60 * MINUTE_MS;
    await lookAtClocks(shy.test.deps);
    expect((await mine(shy)).escalation).toBeNull();
    skewMs = 0;
  });

  it("shows a drill as one", async () => {
    const { escalationId: id } = await openDrill(me.test.deps, "immediate");
    expect(await listedOf(onCall, id)).toMatchObject({ drill: true, name: null, quote: null });
    await act(onCall, "acknowledge", undefined, id);
    await act(onCall, "outcome", { outcome: "drill-done", note: "Heard in two minutes" }, id);
    expect((await act(onCall, "close", undefined, id)).status).toBe(200);
    expect((await detail(onCall, id)).body.events.at(-2).words).toBe("Heard in two minutes");
  });

  it("gives the operator the month in numbers, which outlive the members in it, and a table of it", async () => {
    const month = new Date().toISOString().slice(0, 7);
    const report = async () =>
      (await operator.browser.send("GET", `/api/escalations/report?month=${month}`)).body;
    const before = await report();
    expect(before.all.opened).toBeGreaterThanOrEqual(4);
    expect(before.all).toMatchObject({ breached: 2, missed: 1, notShared: 1 });
    expect(before.drills).toMatchObject({ opened: 1, acknowledged: 1 });
    expect(before.groups.every((g: { counts: unknown }) => g.counts === null)).toBe(true);
    await me.browser.send("DELETE", "/api/account", { confirm: "delete everything" });
    expect(await report()).toEqual(before);
    expect((await detail(onCall)).status).toBe(404);
    const csv = await operator.browser.send("GET", `/api/escalations/report.csv?month=${month}`);
    expect(csv.body).toContain(`${month},all,all,${before.all.opened},`);
    const bad = await operator.browser.send("GET", "/api/escalations/report?month=2026-13");
    expect(bad.body.error.kind).toBe("invalid-request");
  });

  it("is worked by the operator's rules, which anyone may read beforehand and only an operator sets", async () => {
    const anyone = talks[1]?.test.browser();
    const before = await anyone?.send("GET", "/api/escalations/policy");
    expect(before?.body).toEqual({
      ...{ immediateMinutes: 5, highMinutes: 15, overrideImmediate: false, followUpHours: 24 },
    });
    const rules = { immediateMinutes: 3, highMinutes: 30, overrideImmediate: true, followUpHours: 12 };
    expect((await onCall.browser.send("PUT", "/api/escalations/policy", rules)).status).toBe(403);
    expect((await operator.browser.send("PUT", "/api/escalations/policy", rules)).status).toBe(200);
    expect((await anyone?.send("GET", "/api/escalations/policy"))?.body).toEqual(rules);
    const bad = await operator.browser.send("PUT", "/api/escalations/policy", { ...rules, highMinutes: 0 });
    expect(bad.status).toBe(400);
  });
});
