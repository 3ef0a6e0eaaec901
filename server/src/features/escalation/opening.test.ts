import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { searchPlaintext } from "../../adapters/database/plaintext-search.contract.ts";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import type { EventMap } from "../../events.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { insertMessage } from "../conversation/accept-store.ts";
import { builtInEngine } from "../conversation/engine.ts";
import { sealWords } from "../conversation/sealed-message.ts";
import { newId, openTalk, staffIn, type Talk } from "../conversation/test-talk.contract.ts";
import { turns } from "../conversation/turns.ts";
import { acknowledge, assignOwner, recordEscalationEvent } from "./life.ts";
import { openDrill } from "./open-escalation.ts";
import { openEvidence } from "./sealed-escalation.ts";

const HIGH = "I keep thinking about killing myself";
const IMMEDIATE = "I am going to kill myself tonight, I have everything ready";

describeOnEachDatabase("an escalation", (getDb) => {
  const vault = memoryVault();
  const talks: Talk[] = [];
  const talk = async (): Promise<Talk> => {
    const one = await openTalk(getDb(), vault);
    talks.push(one);
    return one;
  };
  afterAll(async () => {
    for (const one of talks) await one.test.close();
  });

  const consent = (one: Talk, granted: boolean) =>
    one.browser.send("PUT", "/api/consents/alert-on-call", { granted, textVersion: "test" });
  const rowsOf = (memberId: string) =>
    getDb().asSystem(memberId, async (trx) => ({
      escalations: await trx.selectFrom("escalation").selectAll().execute(),
      events: await trx.selectFrom("escalation_event").selectAll().orderBy("escalation_event_id").execute(),
      evidence: await trx.selectFrom("escalation_evidence").selectAll().orderBy("at").execute(),
      followUps: await trx.selectFrom("follow_up").selectAll().orderBy("kind").execute(),
    }));
  const decide = (override: boolean) =>
    getDb().asSystem(null, (trx) =>
      trx
        .insertInto("escalation_policy")
        .values({
          ...{ policy_id: newId(), at: new Date(), by_user_id: newId(), follow_up_hours: 24 },
          ...{ immediate_minutes: 5, high_minutes: 15, override_immediate: override },
        })
        .execute(),
    );
  const only = <T>(rows: readonly T[]): T => {
    expect(rows).toHaveLength(1);
    return rows[0] as T;
  };

  describe("of a member who said yes to it", () => {
    let me: Talk;
    let staff: Awaited<ReturnType<typeof staffIn>>;
    const heard: (EventMap["escalation-changed"] | EventMap["escalation-opened"])[] = [];
    beforeAll(async () => {
      me = await talk();
      staff = await staffIn(me.test, "on-call", "Dr. Lee");
      me.test.deps.events.on("escalation-opened", (event) => heard.push(event));
      me.test.deps.events.on("escalation-changed", (event) => heard.push(event));
      await consent(me, true);
      await me.say("My manager tore my report apart and I feel ashamed");
      expect((await rowsOf(me.memberId)).escalations).toEqual([]);
      await me.say(HIGH);
    });

    it("opens with the turn that noticed it, with the words it rests on, a clock and two follow-ups", async () => {
      const { escalations, events, evidence, followUps } = await rowsOf(me.memberId);
      const row = only(escalations);
      expect(row).toMatchObject({ status: "open", tier: "high", sharing: "consent", drill: false });
      expect(row).toMatchObject({ language: "en", age_band: "25-64", owner_user_id: null });
      expect(Number(row.acknowledge_due_at) - Number(row.opened_at)).toBe(15 * 60_000);
      expect(only(events)).toMatchObject({ kind: "opened", detail: { tier: "high", sharing: "consent" } });
      const quoted = only(evidence);
      const opened = openEvidence(
        await vault.sealerFor(me.memberId),
        quoted.escalation_evidence_id,
        quoted.body_sealed,
      );
      expect(opened.concerns[0]).toBe("suicide");
      expect(opened.quotes.map(({ quote }) => quote).join(" ")).toContain("killing myself");
      expect(followUps.map(({ kind }) => kind)).toEqual(["clinician", "companion"]);
      for (const { due_at } of followUps) expect(Number(due_at) - Number(row.opened_at)).toBe(24 * 3_600_000);
      expect(heard).toEqual([
        { memberId: me.memberId, escalationId: row.escalation_id, tier: "high", drill: false },
      ]);
    });

    it("stays one: later signs add to it and raise it, and a raised one is to be seen again, sooner", async () => {
      await assignOwner(
        me.test.deps,
        { memberId: me.memberId, escalationId: only((await rowsOf(me.memberId)).escalations).escalation_id },
        { userId: staff.userId, name: "Dr. Lee" },
        { reason: "on-call", by: null },
      );
      const key = {
        memberId: me.memberId,
        escalationId: only((await rowsOf(me.memberId)).escalations).escalation_id,
      };
      const by = { userId: staff.userId, name: "Dr. Lee" };
      expect(await acknowledge(me.test.deps, key, by)).toBe(true);
      expect(await acknowledge(me.test.deps, key, by)).toBe(false);
      expect(only((await rowsOf(me.memberId)).escalations)).toMatchObject({ status: "acknowledged" });
      await me.say(IMMEDIATE);
      const { escalations, events, evidence, followUps } = await rowsOf(me.memberId);
      const row = only(escalations);
      expect(row).toMatchObject({ status: "open", tier: "immediate", owner_user_id: staff.userId });
      expect(row.acknowledged_at).not.toBeNull();
      expect(events.map(({ kind }) => kind)).toEqual(["opened", "owner-assigned", "acknowledged", "raised"]);
      expect(evidence.length).toBeGreaterThan(1);
      expect(followUps).toHaveLength(2);
    });

    it("hears a dispute with its words, and the watch goes on", async () => {
      await me.say("that's not what I meant, it was a joke");
      const { escalations, events } = await rowsOf(me.memberId);
      const last = events.at(-1);
      expect(last).toMatchObject({ kind: "disputed", detail: { tier: "immediate" } });
      expect(last?.body_sealed).not.toBeNull();
      const row = only(escalations);
      expect(row).toMatchObject({ status: "open", tier: "immediate" });
      expect(row.disputed_at).not.toBeNull();
    });

    it("keeps the words of a note sealed, and no word of anyone stands in the raw tables", async () => {
      const { escalation_id: escalationId } = only((await rowsOf(me.memberId)).escalations);
      await recordEscalationEvent(
        me.test.deps,
        { memberId: me.memberId, escalationId },
        { kind: "note", by: { userId: staff.userId, name: "Dr. Lee" }, words: "Marker of a note" },
      );
      for (const marker of ["Marker of a note", "killing myself", "it was a joke"]) {
        const { found, columns } = await searchPlaintext(getDb(), marker);
        expect(columns).toBeGreaterThan(100);
        expect(found).toEqual([]);
      }
    });

    it("keeps its history from being rewritten by anyone", async () => {
      for (const change of [
        sql`update escalation_event set kind = 'closed'`,
        sql`update escalation set outcome = 'false-flag'`,
        sql`delete from escalation`,
        sql`delete from escalation_event`,
      ])
        await expect(getDb().asMember(me.memberId, (trx) => change.execute(trx))).rejects.toMatchObject({
          code: "42501",
        });
      const rewriting = getDb().asSystem(me.memberId, (trx) =>
        sql`update escalation_event set kind = 'closed'`.execute(trx),
      );
      await expect(rewriting).rejects.toMatchObject({ code: "42501" });
    });
  });

  describe("of a member who did not say yes", () => {
    it("holds no words, runs no clock, alerts nobody and is seen by no clinician", async () => {
      const me = await talk();
      const staff = await staffIn(me.test, "on-call");
      const heard: unknown[] = [];
      me.test.deps.events.on("escalation-opened", (event) => heard.push(event));
      await me.say(IMMEDIATE);
      const { escalations, evidence, followUps } = await rowsOf(me.memberId);
      const row = only(escalations);
      expect(row).toMatchObject({ sharing: "none", acknowledge_due_at: null, tier: "immediate" });
      expect(evidence).toEqual([]);
      expect(followUps.map(({ kind }) => kind)).toEqual(["companion"]);
      expect(heard).toEqual([]);
      const seen = await getDb().asClinician(staff.userId, (trx) =>
        trx.selectFrom("escalation").select("escalation_id").where("member_id", "=", me.memberId).execute(),
      );
      expect(seen).toEqual([]);
    });

    it("is told without a yes at imminent danger where the operator's rule says so, and only then", async () => {
      await decide(true);
      const me = await talk();
      await me.say(HIGH);
      expect(only((await rowsOf(me.memberId)).escalations)).toMatchObject({ sharing: "none" });
      await me.say(IMMEDIATE);
      const { escalations, evidence, followUps } = await rowsOf(me.memberId);
      const row = only(escalations);
      expect(row).toMatchObject({ sharing: "override", tier: "immediate", status: "open" });
      expect(row.acknowledge_due_at).not.toBeNull();
      expect(evidence).toHaveLength(1);
      expect(followUps.map(({ kind }) => kind)).toEqual(["clinician", "companion"]);
      await decide(false);
    });
  });

  it("is opened by another danger that wants a person, with no word of suicide", async () => {
    const me = await talk();
    await consent(me, true);
    await me.say("I took the whole packet of pills an hour ago and I feel strange");
    expect(only((await rowsOf(me.memberId)).escalations)).toMatchObject({ tier: "immediate" });
  });

  it("is opened by a message that was stored before its server died, and is answered by another", async () => {
    const me = await talk();
    await consent(me, true);
    const messageId = newId();
    const sealed = sealWords(await vault.sealerFor(me.memberId), messageId, HIGH);
    const stored = await getDb().asMember(me.memberId, (trx) =>
      insertMessage(trx, {
        ...{ memberId: me.memberId, conversationId: me.conversationId, messageId, sealed },
        ...{ sentAt: new Date(), acceptedAt: new Date(0), zone: "UTC", knownVersion: -1 },
      }),
    );
    expect(stored?.seq).not.toBeNull();
    expect((await rowsOf(me.memberId)).escalations).toEqual([]);
    await turns(me.test.deps, builtInEngine, () => undefined).answerPending(0);
    const { escalations, evidence } = await rowsOf(me.memberId);
    expect(only(escalations)).toMatchObject({ tier: "high", sharing: "consent" });
    expect(only(evidence).message_id).toBe(messageId);
  });

  it("is opened once when two servers answer the same message", async () => {
    const me = await talk();
    const other = await openTalk(getDb(), vault);
    talks.push(other);
    await consent(me, true);
    other.browser.cookies.clear();
    for (const [name, value] of me.browser.cookies) other.browser.cookies.set(name, value);
    const id = newId();
    const path = `/api/conversations/${me.conversationId}/messages`;
    const body = { id, text: HIGH, sentAt: new Date().toISOString(), zone: "UTC" };
    await Promise.all([me.browser.send("POST", path, body), other.browser.send("POST", path, body)]);
    const { escalations, evidence } = await rowsOf(me.memberId);
    only(escalations);
    only(evidence);
  });

  it("is never opened by the chat-completions door", async () => {
    const me = await talk();
    const token = await me.test.accounts.apiTokens.create("a test");
    const count = () =>
      getDb().asSystem(null, (trx) => trx.selectFrom("escalation").select("escalation_id").execute());
    const before = await count();
    const answer = await me.test
      .browser()
      .send(
        "POST",
        "/v1/chat/completions",
        { model: "evenkeel", messages: [{ role: "user", content: IMMEDIATE }] },
        { authorization: `Bearer ${token}` },
      );
    expect(answer.status).toBe(200);
    expect(await count()).toEqual(before);
  });

  it("of a drill goes the same way, belongs to nobody and is marked", async () => {
    const me = await talk();
    const staff = await staffIn(me.test, "on-call");
    const key = await openDrill(me.test.deps, "immediate");
    const row = only((await rowsOf(key.memberId)).escalations);
    expect(row).toMatchObject({ drill: true, status: "open", tier: "immediate" });
    const by = { userId: staff.userId, name: "Dr. Ruiz" };
    await recordEscalationEvent(me.test.deps, key, { kind: "note", by, words: "heard" });
    expect(await acknowledge(me.test.deps, key, by)).toBe(true);
    expect((await rowsOf(key.memberId)).followUps).toEqual([]);
  });
});
