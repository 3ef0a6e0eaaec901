import type { TurnEvent } from "@evenkeel/contract/conversation";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../adapters/database/access.ts";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import type { Vault } from "../../adapters/vault/vault.ts";
import { openTestApp, type TestApp } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { insertMessage } from "./accept-store.ts";
import { builtInEngine, type Engine } from "./engine.ts";
import { conversationWith } from "./route.ts";
import { sealWords } from "./sealed-message.ts";
import {
  eventsOf,
  everyFeature,
  newId,
  only,
  openTalk,
  replyText,
  sayIn,
  type Talk,
} from "./test-talk.contract.ts";

describeOnEachDatabase("a turn of conversation", (getDb) => {
  let vault: Vault;
  const open: TestApp[] = [];
  const opened = <T extends { test: TestApp }>(talk: T): T => {
    open.push(talk.test);
    return talk;
  };
  const talkTo = async (options = {}): Promise<Talk> => opened(await openTalk(getDb(), vault, options));
  beforeAll(() => {
    vault = memoryVault();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((test) => test.close()));
  });

  it("is acknowledged, answered part by part, and complete", async () => {
    const talk = await talkTo();
    const id = newId();
    const events = await talk.say("I feel low since Monday", id);
    expect(events[0]).toMatchObject({ kind: "message-accepted", messageId: id, duplicate: false });
    const parts = events.filter((event) => event.kind === "reply-part" || event.kind === "card");
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.map((part) => ("index" in part ? part.index : -1))).toEqual(parts.map((_, i) => i));
    expect(events.at(-1)).toMatchObject({ kind: "turn-complete", messageId: id, stopped: false });
    expect(new Set(parts.map((part) => ("replyId" in part ? part.replyId : ""))).size).toBe(1);
  });

  it("says in its first words that it is an AI", async () => {
    const talk = await talkTo();
    expect(replyText(await talk.say("Hello"))).toMatch(/\bAI\b/);
  });

  it("answers the same message sent again with the same reply, and stores it once", async () => {
    const talk = await talkTo();
    const id = newId();
    const first = await talk.say("Could you hear me?", id);
    const again = await talk.say("Could you hear me?", id);
    expect(only(again, "message-accepted").duplicate).toBe(true);
    expect(again.slice(1)).toEqual(first.slice(1));
    const { body } = await talk.browser.send("GET", `/api/conversations/${talk.conversationId}/messages`);
    expect(body.messages).toHaveLength(2);
  });

  it("stores a message once when it is sent five times at the same moment", async () => {
    const talk = await talkTo();
    const id = newId();
    const all = await Promise.all(Array.from({ length: 5 }, () => talk.say("once", id)));
    expect(all.filter((events) => !only(events, "message-accepted").duplicate)).toHaveLength(1);
    expect(new Set(all.map((events) => only(events, "turn-complete").replyId)).size).toBe(1);
    const { body } = await talk.browser.send("GET", `/api/conversations/${talk.conversationId}/messages`);
    expect(body.messages).toHaveLength(2);
  });

  it("refuses other words under the same name", async () => {
    const talk = await talkTo();
    const id = newId();
    await talk.say("first words", id);
    await expect(talk.say("other words", id)).rejects.toThrow(/409.*message-id-reused/);
    const elsewhere = newId();
    await talk.browser.send("POST", "/api/conversations", { id: elsewhere });
    await expect(talk.say("first words", id, elsewhere)).rejects.toThrow(/409.*message-id-reused/);
  });

  it("answers messages sent at once one after the other, in the order they came", async () => {
    const talk = await talkTo();
    const ids = Array.from({ length: 6 }, () => newId());
    const streams = await Promise.all(ids.map((id, i) => talk.say(`message ${i}`, id)));
    for (const events of streams) only(events, "turn-complete");
    const { body } = await talk.browser.send(
      "GET",
      `/api/conversations/${talk.conversationId}/messages?limit=100`,
    );
    const said = body.messages.filter((m: { author: string }) => m.author === "member");
    const replies = body.messages.filter((m: { author: string }) => m.author === "companion");
    expect(replies.map((m: { replyTo: string }) => m.replyTo)).toEqual(said.map((m: { id: string }) => m.id));
    expect(replies).toHaveLength(6);
  });

  it("keeps words of any script, emoji and control characters as they were written", async () => {
    const talk = await talkTo();
    const texts = [
      "אני לא ישן כבר שבוע",
      "👩‍👩‍👧‍👦 family 🏳️‍🌈",
      "tab\tand\u0007bell\u202Eright to left",
      "line\r\nbreak",
      "مرحبا",
    ];
    for (const text of texts) await talk.say(text);
    const { body } = await talk.browser.send("GET", `/api/conversations/${talk.conversationId}/messages`);
    const mine = body.messages.filter((m: { author: string }) => m.author === "member");
    expect(mine.map((m: { parts: { text: string }[] }) => m.parts[0]?.text)).toEqual(texts);
  });

  it.each([
    ["a megabyte", { text: "a".repeat(1_048_576) }, "too-large"],
    ["more than 8,000 characters", { text: "a".repeat(8_001) }, "invalid-request"],
    ["NUL", { text: "a\u0000b" }, "invalid-request"],
    ["nothing but space", { text: " \n " }, "invalid-request"],
    ["a number", { text: 7 }, "invalid-request"],
    ["a zone that is none", { zone: "../etc" }, "invalid-request"],
  ])("refuses %s and stores nothing", async (_, wrong, kind) => {
    const talk = await talkTo();
    const answer = await talk.browser.send("POST", `/api/conversations/${talk.conversationId}/messages`, {
      ...{ id: newId(), text: "hello", sentAt: new Date().toISOString(), zone: "UTC" },
      ...wrong,
    });
    expect(answer.body.error.kind).toBe(kind);
    const { body } = await talk.browser.send("GET", `/api/conversations/${talk.conversationId}/messages`);
    expect(body.messages).toEqual([]);
  });

  it("refuses a message to a conversation that is not there", async () => {
    const talk = await talkTo();
    await expect(talk.say("hello", newId(), newId())).rejects.toThrow(/404.*not-found/);
  });

  it("refuses a message when the consent to the companion was taken back, and takes it after a new yes", async () => {
    const talk = await talkTo();
    const { body } = await talk.browser.send("GET", "/api/consents");
    const { textVersion } = body.consents.find((c: { purpose: string }) => c.purpose === "companion");
    await talk.browser.send("PUT", "/api/consents/companion", { granted: false, textVersion });
    await expect(talk.say("hello")).rejects.toThrow(/403.*consent-needed/);
    await talk.browser.send("PUT", "/api/consents/companion", { granted: true, textVersion });
    only(await talk.say("hello"), "turn-complete");
  });

  describe("in two processes on one database", () => {
    it("stores and answers each message once, whichever process hears it", async () => {
      const one = await talkTo();
      const two = await openTestApp(getDb(), vault, { features: everyFeature() });
      open.push(two);
      const other = two.browser();
      for (const [name, value] of one.browser.cookies) other.cookies.set(name, value);
      const sayThere = sayIn(other, one.conversationId);
      const ids = Array.from({ length: 8 }, () => newId());
      const all = await Promise.all(
        ids.flatMap((id, i) => [one.say(`to both ${i}`, id), sayThere(`to both ${i}`, id)]),
      );
      for (const events of all) only(events, "turn-complete");
      const { body } = await one.browser.send(
        "GET",
        `/api/conversations/${one.conversationId}/messages?limit=100`,
      );
      const replies = body.messages.filter((m: { author: string }) => m.author === "companion");
      expect(body.messages).toHaveLength(16);
      expect(new Set(replies.map((m: { replyTo: string }) => m.replyTo)).size).toBe(8);
      const versions = await getDb().asMember(one.memberId, (trx) =>
        trx.selectFrom("conversation").select("state_version").executeTakeFirstOrThrow(),
      );
      expect(Number(versions.state_version)).toBe(8);
    });
  });

  /** What a process leaves behind that dies between acknowledging and answering. */
  const acknowledgeOnly = async (db: Database, talk: Talk, text: string): Promise<string> => {
    const id = newId();
    const sealer = await vault.sealerFor(talk.memberId);
    const row = await db.asMember(talk.memberId, (trx) =>
      insertMessage(trx, {
        memberId: talk.memberId,
        conversationId: talk.conversationId,
        messageId: id,
        sealed: sealWords(sealer, id, text),
        sentAt: new Date(),
        acceptedAt: new Date(),
        zone: "UTC",
        knownVersion: -1,
      }),
    );
    expect(row?.seq).not.toBeNull();
    return id;
  };

  it("answers after a restart what was acknowledged and not answered", async () => {
    const talk = await talkTo();
    await talk.say("hello");
    const ids = [
      await acknowledgeOnly(getDb(), talk, "are you there"),
      await acknowledgeOnly(getDb(), talk, "hello?"),
    ];
    const restarted = await openTestApp(getDb(), vault, { features: everyFeature() });
    open.push(restarted);
    await restarted.app.listen({ port: 0, host: "127.0.0.1" });
    await expect
      .poll(
        async () => {
          const { body } = await talk.browser.send(
            "GET",
            `/api/conversations/${talk.conversationId}/messages`,
          );
          return body.messages
            .filter((m: { author: string }) => m.author === "companion")
            .map((m: { replyTo: string }) => m.replyTo)
            .slice(1);
        },
        { timeout: 10_000 },
      )
      .toEqual(ids);
  });

  it("answers an older waiting message before a new one", async () => {
    const talk = await talkTo();
    const older = await acknowledgeOnly(getDb(), talk, "the older one");
    const id = newId();
    only(await talk.say("the newer one", id), "turn-complete");
    const { body } = await talk.browser.send("GET", `/api/conversations/${talk.conversationId}/messages`);
    const replies = body.messages.filter((m: { author: string }) => m.author === "companion");
    expect(replies.map((m: { replyTo: string }) => m.replyTo)).toEqual([older, id]);
  });

  it("answers with a new picture when the engine breaks on the old one", async () => {
    const fragile: Engine = (state, material) => {
      if (state.turn === 1) throw new Error("cannot go on from here");
      return builtInEngine(state, material);
    };
    const talk = await talkTo({ features: everyFeature(conversationWith(fragile)) });
    await talk.say("one");
    only(await talk.say("two"), "turn-complete");
  });

  it("owns it and goes on when the engine cannot answer at all", async () => {
    const broken: Engine = () => {
      throw new Error("out of order");
    };
    const talk = await talkTo({ features: everyFeature(conversationWith(broken)) });
    const events = await talk.say("are you well?");
    only(events, "turn-complete");
    expect(JSON.stringify(events)).toContain("Something went wrong on my side");
  });
});

describe("the stream of a turn", () => {
  it("reads back every event it writes", () => {
    const event: TurnEvent = { kind: "turn-complete", messageId: newId(), replyId: newId(), stopped: false };
    expect(eventsOf(`:\n\nevent: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`)).toEqual([event]);
  });
});
