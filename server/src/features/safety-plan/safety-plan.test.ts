import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { builtInEngine, type Engine } from "../conversation/engine.ts";
import { conversationWith } from "../conversation/route.ts";
import { everyFeature, newId, openTalk, type Talk } from "../conversation/test-talk.contract.ts";

/** Ends a plan with every message: the first word names the part, the rest fills it. */
const planning: Engine = (state, material) => ({
  ...builtInEngine(state, material),
  effects: [
    {
      kind: "save-result",
      techniqueId: "safety-plan",
      title: "My safety plan",
      rows: [{ label: "People I can ask for help", value: material.text }],
      plannedFor: null,
    },
  ],
});

describeOnEachDatabase("the safety plan", (getDb) => {
  let me: Talk;
  let other: Talk;
  beforeAll(async () => {
    const vault = memoryVault();
    me = await openTalk(getDb(), vault, { features: everyFeature(conversationWith(planning)) });
    other = await openTalk(getDb(), vault);
  });
  afterAll(async () => {
    await me.test.close();
    await other.test.close();
  });
  const path = "/api/safety-plan";
  const read = async (who = me) => (await who.browser.send("GET", path)).body.plan;
  const parts = { signs: "", alone: "", places: "", people: "", professionals: "", safer: "", living: "" };

  it("is none at first", async () => expect(await read()).toBeNull());

  it("is what a conversation worked out, and stays when that conversation's message goes", async () => {
    const id = newId();
    await me.say("Inés, next door", id);
    expect((await read()).parts).toEqual({ ...parts, people: "Inés, next door" });
    await me.browser.send("DELETE", `/api/conversations/${me.conversationId}/messages/${id}`);
    expect((await read()).parts.people).toBe("Inés, next door");
  });

  it("is edited, and what a later conversation skips keeps its words", async () => {
    await me.browser.send("PUT", path, { ...parts, signs: "I stop answering", people: "Inés" });
    expect((await read()).parts).toMatchObject({ signs: "I stop answering", people: "Inés" });
    await me.say("Inés and Rui");
    expect((await read()).parts).toMatchObject({ signs: "I stop answering", people: "Inés and Rui" });
  });

  it("is seen by nobody else and stored sealed", async () => {
    expect(await read(other)).toBeNull();
    const row = await getDb().asMember(me.memberId, (trx) =>
      trx.selectFrom("safety_plan").selectAll().executeTakeFirstOrThrow(),
    );
    expect(Buffer.from(row.body_sealed).toString("utf8")).not.toContain("Inés");
  });

  it("takes at most 2,000 characters a part", async () => {
    const answer = await me.browser.send("PUT", path, { ...parts, signs: "x".repeat(2_001) });
    expect(answer.body.error.kind).toBe("invalid-request");
  });

  it("goes whole when the member says so", async () => {
    await me.browser.send("DELETE", path);
    expect(await read()).toBeNull();
  });
});
