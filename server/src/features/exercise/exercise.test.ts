import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import type { Vault } from "../../adapters/vault/vault.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { builtInEngine, type Engine } from "../conversation/engine.ts";
import { conversationWith } from "../conversation/route.ts";
import { everyFeature, newId, openTalk, replyText, type Talk } from "../conversation/test-talk.contract.ts";

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

describeOnEachDatabase("saved results", (getDb) => {
  let me: Talk;
  let other: Talk;
  beforeAll(async () => {
    me = await openTalk(getDb(), memoryVault());
    other = await openTalk(getDb(), memoryVault());
    for (const text of [
      "I'd like to do “One small step”.",
      "walking by the river",
      "five minutes outside the door",
      "in 1 minute",
      "rain",
      "take the umbrella",
    ])
      await me.say(text);
  });
  afterAll(async () => {
    await me.test.close();
    await other.test.close();
  });
  const newest = async () => (await me.browser.send("GET", "/api/exercise?limit=1")).body.exercises[0];

  it("are changed in place, by the member alone, and only from the version they were read at", async () => {
    const before = await newest();
    const path = `/api/exercise/${before.id}`;
    const rows = before.rows.map((row: { key: string; value: string }) =>
      row.key === "step" ? { ...row, value: "ten minutes outside" } : row,
    );
    const body = { version: before.version, rows, plannedFor: before.plannedFor, quiet: false };
    expect((await other.browser.send("PATCH", path, body)).status).toBe(404);
    const changed = (await me.browser.send("PATCH", path, body)).body;
    expect(changed.version).toBe(before.version + 1);
    expect(changed.rows).toEqual(rows);
    expect((await me.browser.send("PATCH", path, body)).body.version).toBe(changed.version);
    const late = { ...body, rows: [{ label: "Other", value: "words" }] };
    expect((await me.browser.send("PATCH", path, late)).body.error.kind).toBe("conflict");
    expect((await me.browser.send("GET", path)).body).toEqual(changed);
  });

  it("keep at least one row", async () => {
    const { id, version, rows } = await newest();
    const empty = rows.map((row: object) => ({ ...row, value: " " }));
    const body = { version, rows: empty, plannedFor: null, quiet: false };
    expect((await me.browser.send("PATCH", `/api/exercise/${id}`, body)).body.error.kind).toBe("conflict");
  });

  it("are left alone in conversations where the member wants that, and asked about once otherwise", async () => {
    const { id, version, rows } = await newest();
    const path = `/api/exercise/${id}`;
    const past = new Date(Date.now() - 3_600_000).toISOString();
    const quiet = { version, rows, plannedFor: past, quiet: true };
    expect((await me.browser.send("PATCH", path, quiet)).body.quiet).toBe(true);
    const greeted = async () => {
      const conversationId = newId();
      await me.browser.send("POST", "/api/conversations", { id: conversationId });
      return replyText(await me.say("hello", newId(), conversationId));
    };
    expect(await greeted()).not.toMatch(/ten minutes outside/i);
    await me.browser.send("PATCH", path, { ...quiet, version: version + 1, quiet: false });
    expect(await greeted()).toMatch(/ten minutes outside/i);
    expect((await newest()).asked).toBe(true);
    expect(await greeted()).not.toMatch(/ten minutes outside/i);
  });

  it("are not come back to once they are deleted", async () => {
    const { id, version, rows } = await newest();
    const past = new Date(Date.now() - 7_200_000).toISOString();
    await me.browser.send("PATCH", `/api/exercise/${id}`, { version, rows, plannedFor: past, quiet: false });
    await me.browser.send("DELETE", `/api/exercise/${id}`);
    const conversationId = newId();
    await me.browser.send("POST", "/api/conversations", { id: conversationId });
    expect(replyText(await me.say("hello", newId(), conversationId))).not.toMatch(/minutes outside/i);
  });

  it("are offered as far as the law of the place allows", async () => {
    expect((await me.browser.send("GET", "/api/exercise/here")).body).toEqual({ withheld: [] });
  });
});
