import { afterEach, expect, it } from "vitest";
import type { Database } from "../../adapters/database/access.ts";
import { DatabaseUnavailable } from "../../adapters/database/failure.ts";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { registerTransactions, transactionsOf } from "../../adapters/database/transactions-of.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { builtInEngine, type Engine } from "./engine.ts";
import { conversationWith } from "./route.ts";
import { everyFeature, newId, only, openTalk, type Talk } from "./test-talk.contract.ts";

describeOnEachDatabase("a database that goes away in the middle of a turn", (getDb) => {
  let talk: Talk | undefined;
  afterEach(() => talk?.test.close());

  it("fails the stream with a promise, keeps the words, and answers when it is back", async () => {
    let away = false;
    const gone = async (): Promise<never> => {
      throw new DatabaseUnavailable("not-applied", new Error("connection refused"));
    };
    const real = getDb();
    const db: Database = {
      ...real,
      asMember: (id, work) => (away ? gone() : real.asMember(id, work)),
      asSystem: (id, work) => (away ? gone() : real.asSystem(id, work)),
      asMemberOnce: (id, work) => (away ? gone() : real.asMemberOnce(id, work)),
      asSystemOnce: (id, work) => (away ? gone() : real.asSystemOnce(id, work)),
    };
    registerTransactions(db, transactionsOf(real));
    let lose = false;
    const losing: Engine = (state, material) => {
      away = lose;
      return builtInEngine(state, material);
    };
    talk = await openTalk(db, memoryVault(), { features: everyFeature(conversationWith(losing)) });
    const id = newId();
    lose = true;
    const events = await talk.say("Are you still there?", id);
    lose = false;
    only(events, "message-accepted");
    expect(events.at(-1)).toMatchObject({
      ...{ kind: "turn-failed", messageId: id, errorKind: "database-unavailable", willAnswerLater: true },
    });
    const path = `/api/conversations/${talk.conversationId}/messages`;
    const refused = await talk.browser.send("POST", path, {
      ...{ id: newId(), text: "Hello?", sentAt: new Date().toISOString(), zone: "UTC" },
    });
    expect([refused.status, refused.body.error.kind]).toEqual([503, "database-unavailable"]);
    away = false;
    await expect
      .poll(
        async () =>
          (await talk?.browser.send("GET", path))?.body.messages.map((m: { replyTo: string }) => m.replyTo),
        {
          timeout: 15_000,
        },
      )
      .toEqual([null, id]);
  });
});
