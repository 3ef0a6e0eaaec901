import { expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { HARD_DAY, lastStored, modelTalks } from "../conversation/model-talk.contract.ts";
import { sayIn, staffIn } from "../conversation/test-talk.contract.ts";

describeOnEachDatabase("the operator's view of the language model", (getDb) => {
  const { talkTo, fixture } = modelTalks(getDb);
  const PRICES = { off: false, priceIn: 2, priceOut: 10, currency: "EUR" };

  it("names the model and its host, counts calls and tokens, and reckons the cost; never the key", async () => {
    const talk = await talkTo();
    const { browser } = await staffIn(talk.test, "operator");
    const before = (await browser.send("GET", "/api/language-model")).body.use;
    fixture().plays({ kind: "says", reply: "That stings." }, { kind: "status", status: 500 });
    await talk.say(HARD_DAY);
    await talk.say("And then my manager laughed and I felt small");
    const { body } = await browser.send("PUT", "/api/language-model", PRICES);
    expect(body.model).toMatchObject({
      name: "fixture-1",
      host: new URL(fixture().url).host,
      version: null,
      breaker: { kind: "closed", failures: 1 },
    });
    expect(JSON.stringify(body)).not.toContain("sk-secret");
    const { use } = body;
    expect([use.calls - before.calls, use.worded - before.worded, use.byEngine - before.byEngine]).toEqual([
      2, 1, 1,
    ]);
    expect(use.tokensIn - before.tokensIn).toBeGreaterThanOrEqual(300);
    expect(use.cost).toBeCloseTo((use.tokensIn * 2 + use.tokensOut * 10) / 1_000_000, 9);
    expect(use.answeredBy).toContainEqual({ model: "fixture-1", calls: expect.any(Number) });
    expect(use.failures).toContainEqual({ why: "server-error", calls: expect.any(Number) });
  });

  it("switches it off for everyone from the next message on, and on again", async () => {
    const talk = await talkTo();
    const { browser } = await staffIn(talk.test, "operator");
    fixture().plays({ kind: "says", reply: "That stings." });
    await browser.send("PUT", "/api/language-model", { ...PRICES, off: true });
    await talk.say(HARD_DAY);
    expect(fixture().asked).toHaveLength(0);
    expect((await lastStored(talk)).wordedBy).toBeNull();
    await browser.send("PUT", "/api/language-model", PRICES);
    await sayIn(talk.browser, talk.conversationId)("And then my manager laughed and I felt small");
    expect(fixture().asked).toHaveLength(1);
  });

  it("is the operator's alone, and takes prices that are prices", async () => {
    const talk = await talkTo();
    expect((await talk.browser.send("GET", "/api/language-model")).body.error.kind).toBe("not-allowed");
    const { browser } = await staffIn(talk.test, "therapist");
    expect((await browser.send("PUT", "/api/language-model", PRICES)).body.error.kind).toBe("not-allowed");
    const operator = (await staffIn(talk.test, "operator")).browser;
    const wrong = await operator.send("PUT", "/api/language-model", { ...PRICES, priceIn: -1 });
    expect(wrong.body.error.kind).toBe("invalid-request");
  });

  it("stands behind a second name at the chat door, which is gone while it is off", async () => {
    const talk = await talkTo();
    const authorization = `Bearer ${await talk.test.accounts.apiTokens.create("a test")}`;
    const ask = async (model: string, text = HARD_DAY) =>
      talk.test.app.inject({
        method: "POST",
        url: "/v1/chat/completions",
        headers: { "content-type": "application/json", authorization },
        payload: JSON.stringify({ model, messages: [{ role: "user", content: text }] }),
      });
    const names = async () =>
      (await talk.test.app.inject({ url: "/v1/models", headers: { authorization } }))
        .json()
        .data.map(({ id }: { id: string }) => id);
    fixture().plays({ kind: "says", reply: "A report torn apart stings." });
    expect(await names()).toEqual(["evenkeel", "evenkeel-llm"]);
    const worded = (await ask("evenkeel-llm")).json();
    expect(worded.model).toBe("evenkeel-llm");
    expect(worded.choices[0].message.content).toMatch(/\bAI\b[\s\S]*A report torn apart stings\./);
    const engine = await ask("evenkeel");
    expect(engine.json().choices[0].message.content).not.toContain("torn apart stings");
    expect((await ask("evenkeel")).json().choices).toEqual(engine.json().choices);
    fixture().forget();
    const danger = (await ask("evenkeel-llm", "I want to kill myself tonight")).json();
    const same = (await ask("evenkeel", "I want to kill myself tonight")).json();
    expect(danger.choices).toEqual(same.choices);
    expect(fixture().asked).toHaveLength(0);

    const { browser } = await staffIn(talk.test, "operator");
    await browser.send("PUT", "/api/language-model", { ...PRICES, off: true });
    expect(await names()).toEqual(["evenkeel"]);
    const gone = await ask("evenkeel-llm");
    expect([gone.statusCode, gone.json().error.message]).toEqual([
      404,
      "The language model is switched off here.",
    ]);
    await browser.send("PUT", "/api/language-model", PRICES);
  });
});
