import { beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import type { Vault } from "../../adapters/vault/vault.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId, only, openTalk, type Talk } from "./test-talk.contract.ts";

interface Said {
  readonly id: string;
  readonly author: string;
  readonly parts: { readonly text?: string }[];
}

describeOnEachDatabase("conversations and their history", (getDb) => {
  let vault: Vault;
  let talk: Talk;
  let other: Talk;
  const get = async (path: string) => (await talk.browser.send("GET", path)).body;
  const messages = (query = "") => get(`/api/conversations/${talk.conversationId}/messages${query}`);
  beforeAll(async () => {
    vault = memoryVault();
    talk = await openTalk(getDb(), vault);
    other = await openTalk(getDb(), vault);
    for (let i = 0; i < 7; i += 1) await talk.say(`Note number ${i} about the café`);
    await other.say("Something of another member about the café");
    return async () => {
      await talk.test.close();
      await other.test.close();
    };
  });

  it("opens on the newest page, in reading order, and leads back to the first words without a gap", async () => {
    const pages: Said[][] = [];
    let cursor: string | null = null;
    do {
      const page: { messages: Said[]; nextCursor: string | null } = await messages(
        `?limit=4${cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      pages.unshift(page.messages);
      cursor = page.nextCursor;
    } while (cursor !== null);
    const mine = pages.flat().filter((message) => message.author === "member");
    expect(pages.map((page) => page.length)).toEqual([2, 4, 4, 4]);
    expect(mine.map((message) => message.parts[0]?.text)).toEqual(
      Array.from({ length: 7 }, (_, i) => `Note number ${i} about the café`),
    );
  });

  it("keeps its place while new messages come in", async () => {
    const first = await messages("?limit=4");
    await talk.say("One more in between");
    const second = await messages(`?limit=4&cursor=${encodeURIComponent(first.nextCursor)}`);
    const ids = [...second.messages, ...first.messages].map((message: Said) => message.id);
    expect(new Set(ids).size).toBe(8);
  });

  it.each([
    ["made up", () => "bm90IGEgY3Vyc29y"],
    ["empty", () => ""],
    ["of another list", async () => (await get("/api/conversations?limit=1")).nextCursor ?? "x"],
    [
      "of another member",
      async () =>
        (await other.browser.send("GET", `/api/conversations/${other.conversationId}/messages?limit=1`)).body
          .nextCursor,
    ],
    [
      "changed by a letter",
      async () =>
        String((await messages("?limit=1")).nextCursor).replace(/^./, (c) => (c === "A" ? "B" : "A")),
    ],
  ])("says that a cursor is stale when it is %s", async (_, make) => {
    const answer = await talk.browser.send(
      "GET",
      `/api/conversations/${talk.conversationId}/messages?cursor=${encodeURIComponent(await make())}`,
    );
    expect([answer.status, answer.body.error.kind]).toEqual([410, "stale-cursor"]);
  });

  it("lists conversations by their last words, newest first, with a preview", async () => {
    const ids = [newId(), newId(), newId()];
    for (const id of ids) {
      await talk.browser.send("POST", "/api/conversations", { id });
      await talk.say(`In ${id}`, newId(), id);
    }
    await talk.say("Back in the first of them", newId(), ids[0]);
    const page = await get("/api/conversations?limit=2");
    const next = await get(`/api/conversations?limit=2&cursor=${encodeURIComponent(page.nextCursor)}`);
    const listed = [...page.conversations, ...next.conversations].map(({ id }: { id: string }) => id);
    expect(listed).toEqual([ids[0], ids[2], ids[1], talk.conversationId]);
    expect(page.conversations[0].preview.length).toBeGreaterThan(0);
  });

  it("begins the same conversation once, however often it is asked to", async () => {
    const id = newId();
    const [one, two] = await Promise.all([
      talk.browser.send("POST", "/api/conversations", { id }),
      talk.browser.send("POST", "/api/conversations", { id }),
    ]);
    expect(one.status).toBe(200);
    expect(two.body).toEqual(one.body);
    const answer = await talk.browser.send("DELETE", `/api/conversations/${id}`);
    expect(answer.status).toBe(200);
    expect((await talk.browser.send("POST", "/api/conversations", { id })).body.error.kind).toBe("conflict");
  });

  it("finds words in one's own messages, whatever the accents, and nothing of anyone else", async () => {
    const found = await get("/api/conversations/search?q=CAFE");
    const mine = found.hits.filter((hit: { author: string }) => hit.author === "member");
    expect(mine).toHaveLength(7);
    expect(mine[0].excerpt).toContain("café");
    expect(found.incomplete).toBe(false);
    expect(JSON.stringify(found)).not.toContain("another member");
  });

  it("keeps a report of a reply and shows that it was reported", async () => {
    const { replyId } = only(await talk.say("Please answer this"), "turn-complete");
    const path = `/api/conversations/${talk.conversationId}/messages/${replyId}/report`;
    const answer = await talk.browser.send("POST", path, { reason: "not-understood", note: "That hurt" });
    expect(answer.body).toEqual({ done: true });
    const { messages: page } = await messages("?limit=2");
    expect(page.find((message: Said) => message.id === replyId)).toMatchObject({ reported: true });
    const [row] = await getDb().asMember(talk.memberId, (trx) =>
      trx.selectFrom("message_report").selectAll().execute(),
    );
    expect(row?.reason).toBe("not-understood");
    expect(Buffer.from(row?.note_sealed ?? []).toString("latin1")).not.toContain("That hurt");
  });

  it("has no report for a message that is not there", async () => {
    const path = `/api/conversations/${talk.conversationId}/messages/${newId()}/report`;
    expect((await talk.browser.send("POST", path, { reason: "wrong" })).status).toBe(404);
  });

  it("shows nothing of a conversation to another member", async () => {
    const path = `/api/conversations/${talk.conversationId}`;
    const [message] = (await messages("?limit=1")).messages;
    const tries = [
      other.browser.send("GET", `${path}/messages`),
      other.browser.send("DELETE", path),
      other.browser.send("DELETE", `${path}/messages/${message.id}`),
      other.browser.send("POST", `${path}/messages/${message.id}/report`, { reason: "wrong" }),
      other.browser.send("POST", `${path}/messages`, {
        ...{ id: newId(), text: "hello", sentAt: new Date().toISOString(), zone: "UTC" },
      }),
    ];
    for (const answer of await Promise.all(tries)) expect(answer.status).toBe(404);
  });

  it("stores no words readably", async () => {
    const rows = await getDb().asMember(talk.memberId, (trx) =>
      trx.selectFrom("message").select(["body_sealed"]).execute(),
    );
    const states = await getDb().asMember(talk.memberId, (trx) =>
      trx.selectFrom("conversation").select(["state_sealed", "title_sealed"]).execute(),
    );
    const raw = [
      ...rows.map((row) => row.body_sealed),
      ...states.flatMap((row) => [
        row.state_sealed ?? new Uint8Array(),
        row.title_sealed ?? new Uint8Array(),
      ]),
    ];
    expect(raw.length).toBeGreaterThan(10);
    for (const bytes of raw) expect(Buffer.from(bytes).toString("latin1")).not.toMatch(/Note|number|caf/);
  });
});
