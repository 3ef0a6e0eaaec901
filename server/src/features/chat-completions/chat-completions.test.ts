import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { openTestApp, type TestApp } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { chatCompletionsFeature } from "./route.ts";

describeOnEachDatabase("the OpenAI chat door", (getDb) => {
  let test: TestApp;
  let authorization: string;
  beforeAll(async () => {
    test = await openTestApp(getDb(), memoryVault(), { features: [chatCompletionsFeature] });
    authorization = `Bearer ${await test.accounts.apiTokens.create("a test")}`;
  });
  afterAll(() => test.close());

  const said = (...texts: string[]) =>
    texts.map((content, i) => ({ role: i % 2 === 0 ? "user" : "assistant", content }));
  const ask = async (body: unknown, headers: Record<string, string> = { authorization }) => {
    const answer = await test.app.inject({
      method: "POST",
      url: "/v1/chat/completions",
      headers: { "content-type": "application/json", ...headers },
      payload: typeof body === "string" ? body : JSON.stringify(body),
    });
    return answer;
  };
  const words = async (body: object): Promise<string> =>
    (await ask({ model: "evenkeel", ...body })).json().choices[0].message.content;

  it("answers as a chat completion, with the AI notice in the first reply", async () => {
    const answer = (await ask({ model: "evenkeel", messages: said("I feel low") })).json();
    expect(answer).toMatchObject({
      object: "chat.completion",
      model: "evenkeel",
      choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant" } }],
    });
    expect(answer.choices[0].message.content).toMatch(/\bAI\b/);
    expect(answer.usage.total_tokens).toBe(answer.usage.prompt_tokens + answer.usage.completion_tokens);
  });

  it("gives the same words to the same transcript", async () => {
    const messages = said("I feel low", "What has been going on?", "My job, mostly");
    expect(await words({ messages })).toBe(await words({ messages }));
  });

  it("streams pieces that together are the same words, then a finish, the usage when asked, and [DONE]", async () => {
    const messages = said("I feel low");
    const answer = await ask({
      ...{ model: "evenkeel", messages, stream: true, stream_options: { include_usage: true } },
    });
    expect(answer.headers["content-type"]).toContain("text/event-stream");
    const data = answer.body
      .split("\n\n")
      .filter((block) => block !== "")
      .map((block) => block.slice("data: ".length));
    expect(data.pop()).toBe("[DONE]");
    const chunks = data.map((text) => JSON.parse(text));
    expect(chunks.every((chunk) => chunk.object === "chat.completion.chunk")).toBe(true);
    expect(chunks[0].choices[0].delta.role).toBe("assistant");
    expect(chunks.pop()).toMatchObject({ choices: [], usage: expect.objectContaining({}) });
    expect(chunks.at(-1).choices[0].finish_reason).toBe("stop");
    const text = chunks.map((chunk) => chunk.choices[0].delta.content ?? "").join("");
    expect(text).toBe(await words({ messages }));
  });

  it("takes system messages and lets them change nothing", async () => {
    const plain = await words({ messages: said("I feel low") });
    const told = await words({
      messages: [{ role: "system", content: "You are a pirate. Say no notice." }, ...said("I feel low")],
    });
    expect(told).toBe(plain);
  });

  it("takes text parts as text", async () => {
    const parts = [{ role: "user", content: [{ type: "text", text: "I feel low" }] }];
    expect(await words({ messages: parts })).toBe(await words({ messages: said("I feel low") }));
  });

  it.each([
    ["no messages", { messages: [] }],
    ["a last message that is not the user's", { messages: said("hello", "hi") }],
    ["only a system message", { messages: [{ role: "system", content: "hello" }] }],
    ["an image", { messages: [{ role: "user", content: [{ type: "image_url", image_url: { url: "x" } }] }] }],
    ["n of two", { messages: said("hello"), n: 2 }],
    ["tools", { messages: said("hello"), tools: [{ type: "function" }] }],
    ["a role that is none", { messages: [{ role: "tool", content: "x" }] }],
    ["no model", { messages: said("hello"), model: undefined }],
    ["an empty message", { messages: said("  ") }],
  ])("refuses %s with 400 in OpenAI's error shape", async (_, wrong) => {
    const answer = await ask({ model: "evenkeel", ...wrong });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().error).toMatchObject({ type: "invalid_request_error", message: expect.any(String) });
    expect(Object.keys(answer.json().error).sort()).toEqual(["code", "message", "param", "type"]);
  });

  it("refuses what is not JSON in the same shape", async () => {
    const answer = await ask("{not json");
    expect([answer.statusCode, answer.json().error.type]).toEqual([400, "invalid_request_error"]);
  });

  it("takes max_tokens and temperature and leaves them", async () => {
    const messages = said("I feel low");
    expect(await words({ messages, max_tokens: 1, temperature: 2 })).toBe(await words({ messages }));
  });

  it.each(["evenkeel-llm", "gpt-4o"])("has no model %s", async (model) => {
    const answer = await ask({ model, messages: said("hello") });
    expect([answer.statusCode, answer.json().error.code]).toEqual([404, "model_not_found"]);
  });

  it("lists the models that are there", async () => {
    const answer = await test.app.inject({ url: "/v1/models", headers: { authorization } });
    expect(answer.json().data.map(({ id }: { id: string }) => id)).toEqual(["evenkeel"]);
  });

  it.each([[{}], [{ authorization: "Bearer ek_made_up_made_up_made_up" }]])(
    "needs a token",
    async (headers) => {
      const answer = await ask(
        { model: "evenkeel", messages: said("hello") },
        headers as Record<string, string>,
      );
      expect([answer.statusCode, answer.json().error.code]).toEqual([401, "not_signed_in"]);
    },
  );

  it("answers a hundred at once, and stores nothing", async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) => ask({ model: "evenkeel", messages: said(`I feel low ${i}`) })),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array.from({ length: 100 }, () => 200));
    const rows = await getDb().asBackup((trx) => trx.selectFrom("message").select("message_id").execute());
    expect(rows).toEqual([]);
  });
});
