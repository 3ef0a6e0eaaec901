import type { MemoryItem, MemoryList } from "@evenkeel/contract/memory";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import type { Vault } from "../../adapters/vault/vault.ts";
import { beginIn } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import {
  eventsOf,
  newId,
  openTalk,
  replyText,
  sayIn,
  type Talk,
} from "../conversation/test-talk.contract.ts";
import { openState } from "../conversation/turn-outcome.ts";

const PATH = "/api/memory";
const DAY_MS = 86_400_000;

describeOnEachDatabase("memory", (getDb) => {
  let app: Talk;
  let vault: Vault;
  let ahead = 0;
  beforeAll(async () => {
    vault = memoryVault();
    app = await openTalk(getDb(), vault, { now: () => new Date(Date.now() + ahead) });
  });
  afterAll(() => app.test.close());
  beforeEach(() => {
    ahead = 0;
  });

  /** A member of their own, with a yes or no to being remembered when it is given. */
  const someone = async (granted?: boolean) => {
    const { browser, memberId } = await beginIn(app.test);
    const consent = (yes: boolean) =>
      browser.send("PUT", "/api/consents/memory", { granted: yes, textVersion: "a test" });
    if (granted !== undefined) await consent(granted);
    const begin = async (): Promise<string> => {
      const id = newId();
      await browser.send("POST", "/api/conversations", { id });
      return id;
    };
    const list = async (): Promise<MemoryList> => (await browser.send("GET", PATH)).body;
    const home = await begin();
    const messages = async (conversationId: string) =>
      (await browser.send("GET", `/api/conversations/${conversationId}/messages`)).body.messages;
    return {
      ...{ browser, memberId, consent, begin, list, messages },
      say: async (text: string, conversationId: string = home, id: string = newId()): Promise<string> => {
        const sentAt = new Date(Date.now() + ahead).toISOString();
        const { body } = await browser.send("POST", `/api/conversations/${conversationId}/messages`, {
          ...{ id, text, sentAt, zone: "Europe/Madrid" },
        });
        return replyText(eventsOf(body));
      },
    };
  };
  type Someone = Awaited<ReturnType<typeof someone>>;

  const texts = async (me: Someone): Promise<readonly string[]> =>
    (await me.list()).memories.map(({ text }) => text);
  const pictures = async (me: Someone): Promise<string> => {
    const sealer = await vault.sealerFor(me.memberId);
    const rows = await getDb().asMember(me.memberId, (trx) =>
      trx.selectFrom("conversation").select(["conversation_id", "state_sealed"]).execute(),
    );
    // What safety weighs together is kept for it alone, and never said.
    return JSON.stringify(
      rows.flatMap((row) => {
        if (row.state_sealed === null) return [];
        const { safety, ...rest } = openState(sealer, row.conversation_id, row.state_sealed);
        return [{ ...rest, safety: { ...safety, recent: [] } }];
      }),
    );
  };

  it("keeps what was said plainly, with its message and day, sealed", async () => {
    const me = await someone(true);
    const [conversation, id] = [await me.begin(), newId()];
    await me.say("My sister Ana moved in with me and we argue every day", conversation, id);
    const { memories } = await me.list();
    expect(memories).toMatchObject([
      {
        kind: "person",
        text: "Your sister is called Ana.",
        source: { conversationId: conversation, messageId: id },
      },
    ]);
    const rows = await getDb().asMember(me.memberId, (trx) => trx.selectFrom("memory").selectAll().execute());
    expect(Buffer.from(rows[0]?.body_sealed ?? []).toString("utf8")).not.toContain("Ana");
  });

  it("keeps nothing before a yes, asks for it beside one reply, and keeps that message after the yes", async () => {
    const me = await someone();
    const [conversation, id] = [await me.begin(), newId()];
    await me.say("My sister Ana moved in with me and we argue every day", conversation, id);
    await me.say("I have a job interview next week and I can't eat", conversation);
    expect(await me.list()).toEqual({ consent: null, memories: [] });
    const asked = (await me.messages(conversation)).filter(
      (m: { memory?: { ask: boolean } }) => m.memory?.ask === true,
    );
    expect(asked.map((m: { replyTo: string }) => m.replyTo)).toEqual([id]);
    const early = await me.browser.send("POST", `${PATH}/from-message`, {
      conversationId: conversation,
      messageId: id,
    });
    expect(early.body.error.kind).toBe("consent-needed");
    await me.consent(true);
    for (const _ of [1, 2])
      await me.browser.send("POST", `${PATH}/from-message`, { conversationId: conversation, messageId: id });
    expect(await texts(me)).toEqual(["Your sister is called Ana."]);
    const after = await me.messages(conversation);
    expect(after.some((m: { memory?: { ask: boolean } }) => m.memory?.ask === true)).toBe(false);
    expect(after[1].memory.kept).toMatchObject([{ text: "Your sister is called Ana." }]);
  });

  it("asks only once a month, in whatever conversation", async () => {
    const me = await someone();
    const asks = async (text: string): Promise<boolean> => {
      const conversation = await me.begin();
      await me.say(text, conversation);
      return (await me.messages(conversation)).some(
        (m: { memory?: { ask: boolean } }) => m.memory?.ask === true,
      );
    };
    expect(await asks("My sister Ana moved in with me")).toBe(true);
    expect(await asks("My brother Tom moved in with me")).toBe(false);
    ahead = 31 * DAY_MS;
    expect(await asks("My cousin Eva moved in with me")).toBe(true);
  });

  it("uses what it knows in a later conversation and says so beside the reply", async () => {
    const me = await someone(true);
    await me.say("My sister Ana moved in with me and we argue every day");
    const later = await me.begin();
    expect(await me.say("Ana shouted at me in front of everyone at dinner", later)).toMatch(
      /your sister Ana|Ana is your sister/i,
    );
    const [, reply] = await me.messages(later);
    expect(reply.memory.used).toMatchObject([{ text: "Your sister is called Ana." }]);
    expect((await me.list()).memories[0]?.usedAt).not.toBeNull();
  });

  it("asks after an event once its day is over", async () => {
    const me = await someone(true);
    await me.say("I have a job interview tomorrow and I keep rehearsing");
    ahead = 3 * DAY_MS;
    expect(await me.say("hi", await me.begin())).toContain("Your job interview was");
    expect(await me.say("hello", await me.begin())).not.toContain("interview");
  });

  it("never uses a deleted memory again, in any conversation, and takes its subject out of every picture", async () => {
    const me = await someone(true);
    const [first, second] = [await me.begin(), await me.begin()];
    await me.say("My sister Ana moved in with me and we argue every day", first);
    await me.say("Ana shouted at me in front of everyone at dinner", second);
    expect(await pictures(me)).toMatch(/sister|Ana/);
    const [memory] = (await me.list()).memories;
    expect((await me.browser.send("DELETE", `${PATH}/${memory?.id}`)).body).toEqual({ deleted: 1 });
    expect(await me.list()).toMatchObject({ memories: [] });
    expect(await pictures(me)).not.toMatch(/sister|Ana/);
    for (const conversation of [first, second, await me.begin()])
      for (const text of [
        "Do you remember my sister?",
        "What do you remember about me?",
        "I feel low",
        "hello",
      ])
        expect(await me.say(text, conversation)).not.toMatch(/\bAna\b|sister/);
    const [, reply] = await me.messages(second);
    expect(reply.memory.used).toEqual([{ id: memory?.id, text: null }]);
  });

  it("does not bring a forgotten subject back when a conversation is read anew", async () => {
    const me = await someone(true);
    const [conversation, other] = [await me.begin(), newId()];
    await me.say("My sister Ana moved in with me and we argue every day", conversation);
    await me.say("Work is hard too, my report was torn apart", conversation, other);
    const [memory] = (await me.list()).memories;
    await me.browser.send("DELETE", `${PATH}/${memory?.id}`);
    await me.browser.send("DELETE", `/api/conversations/${conversation}/messages/${other}`);
    expect(await pictures(me)).not.toMatch(/sister|Ana/);
  });

  it("is deleted with the message it came from", async () => {
    const me = await someone(true);
    const [conversation, id] = [await me.begin(), newId()];
    await me.say("My sister Ana moved in with me and we argue every day", conversation, id);
    const { body } = await me.browser.send("DELETE", `/api/conversations/${conversation}/messages/${id}`);
    expect(body.deleted).toMatchObject({ memory: 1 });
    expect(await texts(me)).toEqual([]);
    expect(await me.say("Do you remember my sister?", await me.begin())).not.toContain("Ana");
  });

  it("forgets in talk, also what other conversations hold", async () => {
    const me = await someone(true);
    await me.say("My sister Ana moved in with me and we argue every day");
    await me.say("Forget what I said about my sister", await me.begin());
    expect(await texts(me)).toEqual([]);
    await expect.poll(() => pictures(me)).not.toMatch(/sister|Ana/);
  });

  it("is put right by the member, and used only in that wording", async () => {
    const me = await someone(true);
    await me.say("Walking by the river helps me");
    const [memory] = (await me.list()).memories;
    const change = { text: "Swimming in the sea helps you.", happensAt: null, expiresAt: null };
    const { body } = await me.browser.send("PUT", `${PATH}/${memory?.id}`, change);
    expect(body).toMatchObject({ ...change, quote: "" });
    expect(await me.say("What do you remember about me?", await me.begin())).toContain("Swimming in the sea");
    expect(await me.say("What do you remember about me?", await me.begin())).not.toContain("river");
  });

  it("does not use, and deletes, what is past", async () => {
    const me = await someone(true);
    await me.say("Walking by the river helps me");
    const [memory] = (await me.list()).memories;
    const expiresAt = new Date(Date.now() + DAY_MS).toISOString();
    await me.browser.send("PUT", `${PATH}/${memory?.id}`, { text: memory?.text, happensAt: null, expiresAt });
    ahead = 2 * DAY_MS;
    expect(await me.say("What do you remember about me?", await me.begin())).not.toContain("river");
    expect(await texts(me)).toEqual([]);
  });

  it("keeps by hand what is not to be brought up, and holds to it", async () => {
    const me = await someone(true);
    const id = newId();
    const add = () => me.browser.send("POST", PATH, { id, kind: "avoid", text: "My dad", zone: "UTC" });
    expect((await add()).body).toMatchObject({
      kind: "avoid",
      text: "My dad",
      source: null,
      expiresAt: null,
    });
    await add();
    expect(await texts(me)).toEqual(["My dad"]);
    const conversation = await me.begin();
    await me.say("My dad left us when I was nine", conversation);
    expect(await me.say("The evenings are the hardest part", conversation)).not.toMatch(/dad|father/);
    expect(await me.say("What do you remember about me?", await me.begin())).not.toMatch(/dad|father/);
    expect((await pictures(me)).match(/"quotes":\[[^\]]*\]/g)?.join()).not.toMatch(/dad/);
  });

  it("keeps nothing and uses nothing once the yes is taken back; what was kept stays to be deleted", async () => {
    const me = await someone(true);
    await me.say("My sister Ana moved in with me and we argue every day");
    await me.consent(false);
    const later = await me.begin();
    expect(await me.say("Ana shouted at me in front of everyone at dinner", later)).not.toContain(
      "your sister",
    );
    await me.say("My brother Tom is here too", later);
    expect(await texts(me)).toEqual(["Your sister is called Ana."]);
    const write = await me.browser.send("POST", PATH, { id: newId(), kind: "fact", text: "x", zone: "UTC" });
    expect(write.body.error.kind).toBe("consent-needed");
    expect((await me.browser.send("DELETE", PATH)).body).toEqual({ deleted: 1 });
  });

  it("keeps nothing of a message with danger in it", async () => {
    const me = await someone(true);
    await me.say("I want to kill myself. My sister Ana does not know.");
    expect(await texts(me)).toEqual([]);
  });

  it("is the member's alone", async () => {
    const me = await someone(true);
    const other = await someone(true);
    await me.say("My sister Ana moved in with me and we argue every day");
    const [memory] = (await me.list()).memories as readonly MemoryItem[];
    expect(await texts(other)).toEqual([]);
    for (const [method, body] of [
      ["PUT", { text: "x", happensAt: null, expiresAt: null }],
      ["DELETE", undefined],
    ] as const) {
      const answer = await other.browser.send(method, `${PATH}/${memory?.id}`, body);
      expect(answer.body.error.kind).toBe("not-found");
    }
  });

  it("is read anew by another server as soon as it changes", async () => {
    const second = await openTalk(getDb(), vault);
    const me = await someone(true);
    await me.say("My sister Ana moved in with me and we argue every day");
    const elsewhere = second.test.browser();
    for (const [name, value] of me.browser.cookies) elsewhere.cookies.set(name, value);
    const ask = async (): Promise<string> =>
      replyText(await sayIn(elsewhere, await me.begin())("What do you remember about me?"));
    expect(await ask()).toContain("Ana");
    await me.browser.send("DELETE", PATH);
    expect(await ask()).not.toContain("Ana");
    await second.test.close();
  });
});
