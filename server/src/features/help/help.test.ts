import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { openTalk, staffIn, type Talk } from "../conversation/test-talk.contract.ts";

const OURS = {
  country: "ES",
  name: "Línea de la clínica",
  line: {
    purpose: "suicide",
    channels: [{ kind: "call", value: "910 000 001", note: "" }],
    hours: "24/7",
    languages: ["es"],
  },
};

describeOnEachDatabase("lines that an operator sets right", (getDb) => {
  let me: Talk;
  beforeAll(async () => {
    me = await openTalk(getDb(), memoryVault());
  });
  afterAll(() => me.test.close());
  const linesOf = async (country: string) =>
    (await me.test.browser().send("GET", `/api/help?country=${country}`)).body.lines;

  it("are changed by nobody else", async () => {
    for (const { browser } of [me, await staffIn(me.test, "therapist"), await staffIn(me.test, "on-call")])
      expect((await browser.send("PUT", "/api/help/corrections", OURS)).body.error.kind).toBe("not-allowed");
    expect((await linesOf("ES")).map((line: { name: string }) => line.name)).not.toContain(OURS.name);
  });

  it("are shown to anyone, say who answers for them, and go into the offline copy", async () => {
    const { browser: operator } = await staffIn(me.test, "operator");
    const answer = await operator.send("PUT", "/api/help/corrections", OURS);
    expect(answer.status).toBe(200);
    const line = (await linesOf("ES")).find(({ name }: { name: string }) => name === OURS.name);
    expect(line).toMatchObject({
      confidence: "this service",
      channels: [{ kind: "call", value: "910 000 001" }],
    });
    const { corrections } = (await me.test.browser().send("GET", "/api/help/corrections")).body;
    expect(corrections).toMatchObject([{ country: "ES", name: OURS.name }]);
  });

  it("are what the conversation shows in danger", async () => {
    const { browser: operator } = await staffIn(me.test, "operator");
    for (const { name, purpose } of await linesOf("ES"))
      if (purpose === "suicide" && name !== OURS.name)
        await operator.send("PUT", "/api/help/corrections", { country: "ES", name, line: null });
    const events = [
      ...(await me.say("Quiero matarme esta noche")),
      ...(await me.say("Sí, lo tengo todo preparado y estoy solo")),
    ];
    expect(JSON.stringify(events)).toContain("910 000 001");
    expect(JSON.stringify(events)).not.toMatch(/"value":"024"/);
  });

  it("come back as they came when a correction is taken back, once", async () => {
    const { browser: operator } = await staffIn(me.test, "operator");
    const query = `country=ES&name=${encodeURIComponent(OURS.name)}`;
    expect((await operator.send("DELETE", `/api/help/corrections?${query}`)).body).toEqual({ done: true });
    expect((await operator.send("DELETE", `/api/help/corrections?${query}`)).status).toBe(404);
    expect((await linesOf("ES")).map((line: { name: string }) => line.name)).not.toContain(OURS.name);
  });

  it.each([
    ["a country that is none", { ...OURS, country: "Spain" }],
    ["no way to reach it", { ...OURS, line: { ...OURS.line, channels: [] } }],
    ["a purpose nobody knows", { ...OURS, line: { ...OURS.line, purpose: "sales" } }],
  ])("are refused with %s", async (_what, body) => {
    const { browser: operator } = await staffIn(me.test, "operator");
    const answer = await operator.send("PUT", "/api/help/corrections", body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.kind).toBe("invalid-request");
  });
});
