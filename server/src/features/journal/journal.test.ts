import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId, openTalk, type Talk } from "../conversation/test-talk.contract.ts";

describeOnEachDatabase("the journal", (getDb) => {
  let me: Talk;
  let other: Talk;
  beforeAll(async () => {
    const vault = memoryVault();
    me = await openTalk(getDb(), vault);
    other = await openTalk(getDb(), vault);
  });
  afterAll(async () => {
    await me.test.close();
    await other.test.close();
  });
  const at = "2026-03-01T22:10:00.000Z";
  const write = (id: string, text: string, baseVersion = 0, when = at) =>
    me.browser.send("PUT", `/api/journal/${id}`, { text, at: when, zone: "America/Bogota", baseVersion });

  it("keeps an entry as it was written, in any script", async () => {
    const id = newId();
    const text = "שלום\n\n👩‍🚀 tab\tand\u0007bell";
    expect((await write(id, text)).body).toEqual({
      ...{ id, text, at, zone: "America/Bogota", version: 1, editedAt: null },
    });
    expect((await me.browser.send("GET", `/api/journal/${id}`)).body.text).toBe(text);
  });

  it("keeps 50,000 characters of any script and refuses one more", async () => {
    expect((await write(newId(), "語".repeat(50_000))).status).toBe(200);
    expect((await write(newId(), "a".repeat(50_001))).body.error.kind).toBe("invalid-request");
    expect((await write(newId(), "a".repeat(1_048_576))).body.error.kind).toBe("too-large");
  });

  it("keeps the version before each edit", async () => {
    const id = newId();
    await write(id, "first");
    await write(id, "second", 1);
    const { body } = await me.browser.send("GET", `/api/journal/${id}/history`);
    expect(body.versions.map((one: { text: string }) => one.text)).toEqual(["second", "first"]);
  });

  it("takes the same write again without a new version", async () => {
    const id = newId();
    await write(id, "first");
    expect((await write(id, "first")).body.version).toBe(1);
    await write(id, "second", 1);
    expect((await write(id, "second", 1)).body.version).toBe(2);
  });

  it("refuses an edit that began from an older version, so that the client keeps both", async () => {
    const id = newId();
    await write(id, "first");
    await write(id, "from the phone", 1);
    expect((await write(id, "from the laptop", 1)).body.error.kind).toBe("conflict");
    expect((await me.browser.send("GET", `/api/journal/${id}`)).body.text).toBe("from the phone");
  });

  it("lets one of two edits at the same moment win and tells the other", async () => {
    const id = newId();
    await write(id, "first");
    const answers = await Promise.all([write(id, "left", 1), write(id, "right", 1)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it("deletes an entry with its versions for good", async () => {
    const id = newId();
    await write(id, "first");
    await write(id, "second", 1);
    expect((await me.browser.send("DELETE", `/api/journal/${id}`)).body).toEqual({ done: true });
    expect((await write(id, "second", 1)).body.error.kind).toBe("conflict");
    expect((await me.browser.send("GET", `/api/journal/${id}`)).status).toBe(404);
    const rows = await getDb().asMember(me.memberId, (trx) =>
      trx.selectFrom("journal_version").selectAll().where("journal_entry_id", "=", id).execute(),
    );
    expect(rows).toEqual([]);
  });

  it("pages through every entry once, and searches by scanning", async () => {
    const writer = await openTalk(getDb(), memoryVault());
    const ids: string[] = [];
    for (let i = 0; i < 9; i += 1) {
      const id = newId();
      ids.unshift(id);
      const text = i % 3 === 0 ? `Walked by the RÍO ${i}` : `Rain ${i}`;
      await writer.browser.send("PUT", `/api/journal/${id}`, {
        ...{ text, at: `2026-04-0${i + 1}T10:00:00.000Z`, zone: "UTC", baseVersion: 0 },
      });
    }
    const all = async (query: string): Promise<string[]> => {
      const found: string[] = [];
      let cursor: string | null = null;
      do {
        const path: string = `/api/journal?limit=2${query}${cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`}`;
        const { body } = await writer.browser.send("GET", path);
        found.push(...body.entries.map((one: { id: string }) => one.id));
        cursor = body.nextCursor;
      } while (cursor !== null);
      return found;
    };
    expect(await all("")).toEqual(ids);
    expect(await all("&q=rio")).toEqual([ids[2], ids[5], ids[8]]);
    expect(await all("&q=snow")).toEqual([]);
    expect((await writer.browser.send("GET", "/api/journal?cursor=abc")).body.error.kind).toBe(
      "stale-cursor",
    );
    await writer.test.close();
  });

  it("shows, changes and deletes nothing of another member", async () => {
    const id = newId();
    await write(id, "mine alone");
    const path = `/api/journal/${id}`;
    expect((await other.browser.send("GET", path)).status).toBe(404);
    expect((await other.browser.send("GET", `${path}/history`)).status).toBe(404);
    expect((await other.browser.send("DELETE", path)).status).toBe(404);
    const edit = { text: "theirs", at, zone: "UTC", baseVersion: 1 };
    expect((await other.browser.send("PUT", path, edit)).status).toBe(404);
    expect((await other.browser.send("GET", "/api/journal")).body.entries).toEqual([]);
    expect((await me.browser.send("GET", path)).body.text).toBe("mine alone");
  });
});
