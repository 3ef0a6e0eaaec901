import { afterEach, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId, only, openTalk, replyText, type Talk } from "./test-talk.contract.ts";

describeOnEachDatabase("stopping a reply", (getDb) => {
  let talk: Talk | undefined;
  afterEach(() => talk?.test.close());

  /** The twenty-first message in a row waits a second before it is answered: time to say stop. */
  const waitingTurn = async (text: string) => {
    const now = new Date();
    talk = await openTalk(getDb(), memoryVault(), { now: () => now });
    for (let i = 0; i < 20; i += 1) await talk.say(`message ${i}`);
    const id = newId();
    const stream = talk.say(text, id);
    const page = async () =>
      (await talk?.browser.send("GET", `/api/conversations/${talk?.conversationId}/messages?limit=2`))?.body
        .messages ?? [];
    await expect.poll(async () => (await page()).at(-1)?.id).toBe(id);
    expect((await page()).at(-1).status).toBe("waiting");
    const answer = await talk.browser.send("POST", `/api/conversations/${talk.conversationId}/stop`, {});
    expect(answer.body).toEqual({ done: true });
    return { events: await stream, page };
  };

  it("sends nothing more and keeps it as stopped", async () => {
    const { events, page } = await waitingTurn("never mind");
    expect(only(events, "turn-complete").stopped).toBe(true);
    expect(replyText(events)).toBe("");
    const [message, reply] = await page();
    expect(message.status).toBe("stopped");
    expect(reply).toMatchObject({ author: "companion", status: "stopped", parts: [] });
  });

  it("never silences an answer to danger", async () => {
    const { events } = await waitingTurn("I am going to kill myself tonight");
    expect(only(events, "turn-complete").stopped).toBe(false);
    expect(events.length).toBeGreaterThan(2);
  });

  it("stops nothing where nothing is under way", async () => {
    talk = await openTalk(getDb(), memoryVault());
    const answer = await talk.browser.send("POST", `/api/conversations/${talk.conversationId}/stop`, {});
    expect(answer.body).toEqual({ done: true });
    expect(only(await talk.say("hello"), "turn-complete").stopped).toBe(false);
  });
});
