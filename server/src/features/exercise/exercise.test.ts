import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import type { Vault } from "../../adapters/vault/vault.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { builtInEngine, type Engine } from "../conversation/engine.ts";
import { conversationWith } from "../conversation/route.ts";
import { everyFeature, newId, openTalk, type Talk } from "../conversation/test-talk.contract.ts";

/** Finishes a technique with every message. */
const finishing: Engine = (state, material) => ({
  ...builtInEngine(state, material),
  effects: [
    {
      kind: "save-result",
      techniqueId: "thought-record",
      title: "A thought, looked at",
      rows: [{ label: "The thought", value: material.text }],
      plannedFor: null,
    },
    { kind: "title-conversation", title: `About ${material.text}` },
  ],
});

describeOnEachDatabase("exercises", (getDb) => {
  let me: Talk;
  let other: Talk;
  let vault: Vault;
  beforeAll(async () => {
    vault = memoryVault();
    me = await openTalk(getDb(), vault, { features: everyFeature(conversationWith(finishing)) });
    other = await openTalk(getDb(), vault);
    for (const text of ["They all laugh", "I will fail", "Nobody calls"]) await me.say(text);
  });
  afterAll(async () => {
    await me.test.close();
    await other.test.close();
  });
  const list = async (query = "") => (await me.browser.send("GET", `/api/exercise${query}`)).body;

  it("are kept when a technique is carried through, newest first, in pages", async () => {
    const first = await list("?limit=2");
    const second = await list(`?limit=2&cursor=${encodeURIComponent(first.nextCursor)}`);
    const all = [...first.exercises, ...second.exercises];
    expect(all.map((one: { rows: { value: string }[] }) => one.rows[0]?.value)).toEqual([
      "Nobody calls",
      "I will fail",
      "They all laugh",
    ]);
    expect(all[0]).toMatchObject({ techniqueId: "thought-record", conversationId: me.conversationId });
    expect(second.nextCursor).toBeNull();
  });

  it("name the conversation they came from", async () => {
    const { body } = await me.browser.send("GET", "/api/conversations");
    expect(body.conversations[0].title).toBe("About Nobody calls");
  });

  it("go with the message they were made from", async () => {
    const id = newId();
    await me.say("Delete this one", id);
    const before = (await list()).exercises.length;
    const path = `/api/conversations/${me.conversationId}/messages/${id}`;
    expect((await me.browser.send("DELETE", path)).body.deleted.exercise).toBe(1);
    expect((await list()).exercises).toHaveLength(before - 1);
    const { body } = await me.browser.send("GET", "/api/conversations");
    expect(body.conversations[0].title).toBe("About Nobody calls");
  });

  it("are deleted by the member and by nobody else", async () => {
    const [newest] = (await list()).exercises;
    expect((await other.browser.send("DELETE", `/api/exercise/${newest.id}`)).status).toBe(404);
    expect((await other.browser.send("GET", "/api/exercise")).body.exercises).toEqual([]);
    expect((await me.browser.send("DELETE", `/api/exercise/${newest.id}`)).body).toEqual({ done: true });
    expect((await me.browser.send("DELETE", `/api/exercise/${newest.id}`)).status).toBe(404);
  });
});
