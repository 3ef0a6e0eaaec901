import { expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import type { LanguageModel } from "../../adapters/language-model/language-model.ts";
import { HARD_DAY, lastStored, messagesOf, modelTalks, onScreen } from "./model-talk.contract.ts";
import { newId, only } from "./test-talk.contract.ts";

describeOnEachDatabase("a reply that is stopped while a language model words it", (getDb) => {
  const { talkToThis } = modelTalks(getDb);

  /** A model that says so much of its answer and then waits, until it is let go on or its reader stops it. */
  const pausing = () => {
    const latch = () => {
      let open: () => void = () => undefined;
      const opened = new Promise<void>((resolve) => {
        open = resolve;
      });
      return { open, opened };
    };
    const begun = latch();
    const goOn = latch();
    const model: LanguageModel = {
      about: { model: "pausing", host: "here", version: null, teens: false },
      state: () => ({ kind: "closed", failures: 0 }),
      ask: async ({ onPiece, signal }) => {
        onPiece('{"moves": [], "reply": "Being torn apart in front of everyone would sting. The shame');
        begun.open();
        signal?.addEventListener("abort", goOn.open);
        await goOn.opened;
        if (signal?.aborted !== true) onPiece(' came home with you."}');
        return { failure: null, answeredBy: "pausing", tokensIn: 1, tokensOut: 1, counted: true, tookMs: 1 };
      },
    };
    return { model, begun: begun.opened, goOn: goOn.open };
  };
  it("is what was shown when the member stops it", async () => {
    const { model, begun } = pausing();
    const talk = await talkToThis(model);
    const saying = talk.say(HARD_DAY);
    await begun;
    await talk.browser.send("POST", `/api/conversations/${talk.conversationId}/stop`);
    const events = await saying;
    expect(only(events, "turn-complete").stopped).toBe(true);
    const stored = await lastStored(talk);
    expect(stored).toMatchObject({
      status: "stopped",
      text: "Being torn apart in front of everyone would sting.",
    });
    expect(onScreen(events)).toBe(stored.text);
  });

  it("leaves nothing of itself when the conversation moved on in another process", async () => {
    const { model, begun, goOn } = pausing();
    const talk = await talkToThis(model);
    const id = newId();
    const saying = talk.say(HARD_DAY, id);
    await begun;
    await getDb().asSystem(talk.memberId, (trx) =>
      trx
        .updateTable("conversation")
        .set((eb) => ({ state_version: eb("state_version", "+", 1) }))
        .where("member_id", "=", talk.memberId)
        .where("conversation_id", "=", talk.conversationId)
        .execute(),
    );
    goOn();
    const events = await saying;
    const stored = await lastStored(talk);
    expect(stored).toMatchObject({ wordedBy: null, replyTo: id });
    expect(JSON.stringify(events)).toContain("would sting");
    expect(JSON.stringify(await messagesOf(talk))).not.toContain("would sting");
    expect(onScreen(events)).toBe(stored.text);
    expect(await messagesOf(talk)).toHaveLength(4);
  });
});
