import type { PracticeResultInput } from "@evenkeel/contract/practice";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId, openTalk, type Talk } from "../conversation/test-talk.contract.ts";

describeOnEachDatabase("results of guided practices", (getDb) => {
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
  const made = (over: Partial<PracticeResultInput> = {}): PracticeResultInput => ({
    ...{ id: newId(), practiceId: "feet", language: "en", at: "2026-03-01T18:00:00.000Z" },
    ...{ before: -1, after: null, seconds: 120, finished: true },
    ...over,
  });
  const put = (input: PracticeResultInput, who = me) =>
    who.browser.send("PUT", "/api/practices/results", { ...input });
  const all = async (who = me): Promise<PracticeResultInput[]> =>
    (await who.browser.send("GET", "/api/practices/results")).body.results;
  const one = async (id: string, who = me) => (await all(who)).find((result) => result.id === id);

  it("come back as they were sent, the newest first", async () => {
    const early = made();
    const late = made({ at: "2026-03-02T18:00:00.000Z", practiceId: "heavy-body", finished: false });
    await put(late);
    expect((await put(early)).body).toEqual(early);
    expect((await all()).slice(0, 2)).toEqual([late, early]);
  });

  it("take the answer that comes after, and are still one", async () => {
    const result = made();
    await put(result);
    for (let i = 0; i < 2; i += 1) await put({ ...result, after: 1 });
    expect((await all()).filter(({ id }) => id === result.id)).toEqual([{ ...result, after: 1 }]);
  });

  it("keep the moment of their beginning, and never one that lies ahead", async () => {
    const result = made({ at: "2099-01-01T00:00:00.000Z" });
    await put(result);
    const first = (await one(result.id))?.at ?? "";
    expect(Date.parse(first)).toBeLessThanOrEqual(Date.now());
    await put({ ...result, at: "2026-01-01T00:00:00.000Z" });
    expect((await one(result.id))?.at).toBe(first);
  });

  it("are refused for a practice there is not, and for an answer off the scale", async () => {
    expect((await put(made({ practiceId: "juggling" }))).body.error.kind).toBe("invalid-request");
    expect((await put(made({ after: 3 }))).body.error.kind).toBe("invalid-request");
    expect((await put(made({ before: -3 }))).body.error.kind).toBe("invalid-request");
  });

  it("are stored without a readable word", async () => {
    await put(made({ practiceId: "after-a-mistake" }));
    const stored = await getDb().asMember(me.memberId, (trx) =>
      trx.selectFrom("practice_result").select("body_sealed").execute(),
    );
    expect(stored.length).toBeGreaterThan(0);
    for (const { body_sealed } of stored)
      expect(Buffer.from(body_sealed).toString("latin1")).not.toMatch(/mistake|feet|before/);
  });

  it("show, change and delete nothing of another member", async () => {
    const result = made();
    await put(result);
    expect(await all(other)).toEqual([]);
    await put({ ...result, after: 2 }, other);
    expect((await other.browser.send("DELETE", `/api/practices/results/${newId()}`)).status).toBe(404);
    expect(await one(result.id)).toEqual(result);
  });

  it("are deleted, and a late retry does not bring them back", async () => {
    const result = made();
    await put(result);
    for (let i = 0; i < 2; i += 1)
      expect((await me.browser.send("DELETE", `/api/practices/results/${result.id}`)).body).toEqual({
        done: true,
      });
    expect((await put(result)).body.error.kind).toBe("conflict");
    expect(await one(result.id)).toBeUndefined();
  });
});
