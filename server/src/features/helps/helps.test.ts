import type { HelpOutcomeInput } from "@evenkeel/contract/helps";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId, openTalk, type Talk } from "../conversation/test-talk.contract.ts";

describeOnEachDatabase("what helped", (getDb) => {
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
  const said = (over: Partial<HelpOutcomeInput> = {}): HelpOutcomeInput => ({
    ...{ id: newId(), thing: "exercise:worry-time", moment: "worried", useful: "yes" },
    ...{ before: null, after: null, at: "2026-03-01T18:00:00.000Z" },
    ...over,
  });
  const put = (outcome: HelpOutcomeInput, who = me) =>
    who.browser.send("PUT", "/api/helps/outcomes", { ...outcome });
  const all = async (who = me) => (await who.browser.send("GET", "/api/helps")).body;

  it("comes back as it was said, once, with what was changed since", async () => {
    const one = said();
    await put(one);
    await put({ ...one, useful: "some" });
    expect((await all()).outcomes.filter(({ id }: HelpOutcomeInput) => id === one.id)).toEqual([
      { ...one, useful: "some" },
    ]);
  });
  it("is refused for what is no thing of ours", async () => {
    for (const thing of ["wine", "exercise:", "article:../x"])
      expect((await put(said({ thing }))).body.error.kind).toBe("invalid-request");
  });
  it("is stored without a readable word, and read by nobody else", async () => {
    await put(said({ thing: "exercise:grief-letter" }));
    const rows = await getDb().asMember(me.memberId, (trx) =>
      trx.selectFrom("help_outcome").select("body_sealed").execute(),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { body_sealed } of rows)
      expect(Buffer.from(body_sealed).toString("latin1")).not.toMatch(/grief|worried/);
    expect((await all(other)).outcomes).toEqual([]);
  });
  it("is suggested from until that is switched off, and again after", async () => {
    expect((await all()).suggesting).toBe(true);
    for (const suggesting of [false, true]) {
      await me.browser.send("PUT", "/api/helps/suggesting", { suggesting });
      expect((await all()).suggesting).toBe(suggesting);
    }
    expect((await all(other)).suggesting).toBe(true);
  });
  it("is forgotten whole, and a late retry brings nothing back", async () => {
    const one = said();
    await put(one);
    expect((await me.browser.send("DELETE", "/api/helps/outcomes")).body).toEqual({ done: true });
    expect((await all()).outcomes).toEqual([]);
    expect((await put(one)).body.error.kind).toBe("conflict");
  });
});
