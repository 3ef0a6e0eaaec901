import { beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import type { Vault } from "../../adapters/vault/vault.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { everyRow } from "../record-export/store.ts";
import { EXPORTED_TABLES, readable } from "../record-export/tables.ts";
import { eventsOf, newId, only, openTalk, type Talk } from "./test-talk.contract.ts";

describeOnEachDatabase("deleting words", (getDb) => {
  let vault: Vault;
  beforeAll(() => {
    vault = memoryVault();
  });

  /** All that the database holds of a member, with every sealed value opened. */
  const everythingOf = async (talk: Talk): Promise<string> => {
    const sealer = await vault.sealerFor(talk.memberId);
    const rows = await getDb().asSystem(talk.memberId, (trx) => everyRow(trx, talk.memberId));
    return JSON.stringify(
      EXPORTED_TABLES.map((table) =>
        (rows.get(table.table) ?? []).map((row) => [table.table, readable(table, sealer, row)]),
      ),
    );
  };

  const story = async (): Promise<{ talk: Talk; ids: string[] }> => {
    const talk = await openTalk(getDb(), vault);
    await talk.browser.send("PUT", "/api/consents/mood-from-words", { granted: true, textVersion: "1" });
    const texts = [
      "Work is heavy and I cannot sleep",
      "My sister Rosalind took the inheritance and I wanted to kill myself",
      "I wish she had asked me",
      "Now the nights are the worst",
    ];
    const ids = texts.map(() => newId());
    for (const [i, text] of texts.entries()) await talk.say(text, ids[i]);
    return { talk, ids };
  };

  it("leaves no trace of a message in any table, in the reply or in the companion's picture", async () => {
    const { talk, ids } = await story();
    expect(await everythingOf(talk)).toMatch(/rosalind/i);
    const answer = await talk.browser.send(
      "DELETE",
      `/api/conversations/${talk.conversationId}/messages/${ids[1]}`,
    );
    expect(answer.status).toBe(200);
    expect(answer.body.deleted).toMatchObject({ message: 1, reply: 1, observation: 1, "risk-record": 1 });
    expect(answer.body.kept).toEqual([]);
    const left = await everythingOf(talk);
    expect(left).not.toMatch(/rosalind|inheritance|kill myself/i);
    expect(left).toMatch(/nights are the worst/);
    await talk.test.close();
  });

  it("goes on with the conversation after a deletion", async () => {
    const { talk, ids } = await story();
    await talk.browser.send("DELETE", `/api/conversations/${talk.conversationId}/messages/${ids[1]}`);
    only(await talk.say("I would like to sleep"), "turn-complete");
    expect(await everythingOf(talk)).not.toMatch(/rosalind/i);
    await talk.test.close();
  });

  it("does not bring a deleted message back when a late retry sends it again", async () => {
    const { talk, ids } = await story();
    await talk.browser.send("DELETE", `/api/conversations/${talk.conversationId}/messages/${ids[1]}`);
    await expect(
      talk.say("My sister Rosalind took the inheritance and I wanted to kill myself", ids[1]),
    ).rejects.toThrow(/409/);
    expect(await everythingOf(talk)).not.toMatch(/rosalind/i);
    await talk.test.close();
  });

  it("keeps a risk record that someone has acted on, and says so", async () => {
    const { talk, ids } = await story();
    await getDb().asSystem(talk.memberId, (trx) =>
      trx.updateTable("risk_record").set({ acted_on_at: new Date() }).execute(),
    );
    const answer = await talk.browser.send(
      "DELETE",
      `/api/conversations/${talk.conversationId}/messages/${ids[1]}`,
    );
    expect(answer.body.kept).toEqual(["risk-record-acted-on"]);
    expect(answer.body.deleted["risk-record"]).toBeUndefined();
    await talk.test.close();
  });

  it("deletes a companion's reply alone and leaves the message", async () => {
    const { talk, ids } = await story();
    const { body } = await talk.browser.send("GET", `/api/conversations/${talk.conversationId}/messages`);
    const reply = body.messages.find((m: { replyTo: string | null }) => m.replyTo === ids[0]);
    const answer = await talk.browser.send(
      "DELETE",
      `/api/conversations/${talk.conversationId}/messages/${reply.id}`,
    );
    expect(answer.body.deleted).toMatchObject({ reply: 1 });
    expect(answer.body.deleted).not.toHaveProperty("message");
    const after = await talk.browser.send("GET", `/api/conversations/${talk.conversationId}/messages`);
    expect(after.body.messages.map((m: { id: string }) => m.id)).toContain(ids[0]);
    await talk.test.close();
  });

  it("deletes while answers are being made, without losing either", async () => {
    const { talk, ids } = await story();
    const [answer, ...streams] = await Promise.all([
      talk.browser.send("DELETE", `/api/conversations/${talk.conversationId}/messages/${ids[1]}`),
      ...Array.from({ length: 4 }, (_, i) => talk.say(`During the deletion ${i}`)),
    ]);
    expect(answer.status).toBe(200);
    for (const events of streams) only(events, "turn-complete");
    expect(await everythingOf(talk)).not.toMatch(/rosalind/i);
    await talk.test.close();
  });

  it("tells a stream whose message is deleted before it was answered that there is no answer", async () => {
    const now = new Date();
    const talk = await openTalk(getDb(), vault, { now: () => now });
    // With the clock at rest, the twenty-first message in a row waits a second before it is answered.
    for (let i = 0; i < 20; i += 1) await talk.say(`message ${i}`);
    const id = newId();
    const waiting = talk.browser.send("POST", `/api/conversations/${talk.conversationId}/messages`, {
      ...{ id, text: "Rosalind", sentAt: new Date().toISOString(), zone: "UTC" },
    });
    const path = `/api/conversations/${talk.conversationId}/messages/${id}`;
    await expect.poll(async () => (await talk.browser.send("DELETE", path)).status).toBe(200);
    const events = eventsOf((await waiting).body);
    expect(events.at(-1)).toMatchObject({
      kind: "turn-failed",
      errorKind: "not-found",
      willAnswerLater: false,
    });
    expect(await everythingOf(talk)).not.toMatch(/rosalind/i);
    await talk.test.close();
  });

  it("deletes a whole conversation and leaves the others", async () => {
    const { talk } = await story();
    const second = newId();
    await talk.browser.send("POST", "/api/conversations", { id: second });
    await talk.say("A second conversation", newId(), second);
    const answer = await talk.browser.send("DELETE", `/api/conversations/${talk.conversationId}`);
    expect(answer.body.deleted).toMatchObject({ conversation: 1, message: 4, reply: 4 });
    const left = await everythingOf(talk);
    expect(left).not.toMatch(/rosalind|heavy|nights/i);
    expect(left).toContain("A second conversation");
    const { body } = await talk.browser.send("GET", "/api/conversations");
    expect(body.conversations.map(({ id }: { id: string }) => id)).toEqual([second]);
    await talk.test.close();
  });

  it("has nothing to delete where nothing is", async () => {
    const talk = await openTalk(getDb(), vault);
    for (const path of [newId(), `${talk.conversationId}/messages/${newId()}`])
      expect((await talk.browser.send("DELETE", `/api/conversations/${path}`)).status).toBe(404);
    await talk.test.close();
  });
});
