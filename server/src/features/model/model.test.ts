import { readingProfiles } from "@evenkeel/language/feelings/reading-profiles";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { feelingModels } from "../../adapters/models/feeling-models.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { openTalk, staffIn, type Talk } from "../conversation/test-talk.contract.ts";

interface Shown {
  readonly name: string;
  readonly modelId: string;
  readonly card: string;
  readonly sha256: string;
  readonly drift: {
    readonly texts: number;
    readonly verdict: string;
    readonly words: { readonly here: number };
  } | null;
}

describeOnEachDatabase("models and their drift", (getDb) => {
  let me: Talk;
  beforeAll(async () => {
    me = await openTalk(getDb(), memoryVault());
  });
  afterAll(() => me.test.close());
  const shown = async (): Promise<readonly Shown[]> => {
    const { browser } = await staffIn(me.test, "operator");
    return (await browser.send("GET", "/api/models")).body.models;
  };
  const riskOf = (models: readonly Shown[]) => models.find(({ name }) => name === "risk-sign");

  it("are for operators alone", async () => {
    for (const { browser } of [me, await staffIn(me.test, "therapist")])
      expect((await browser.send("GET", "/api/models")).body.error.kind).toBe("not-allowed");
  });

  it("are all shown with card, version and hash of the weights", async () => {
    const models = await shown();
    expect(models.length).toBeGreaterThan(8);
    for (const { card, sha256, modelId, name } of models) {
      expect(modelId.startsWith(name) || card.includes(modelId), name).toBe(true);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(card).toMatch(/^# /);
    }
  });

  it("count what is read, conclude nothing from a few texts, and keep no word of them", async () => {
    const before = riskOf(await shown())?.drift?.texts ?? 0;
    await me.say("La zarzaparrilla desapareció");
    const after = riskOf(await shown());
    expect(after?.drift?.texts).toBe(before + 1);
    expect(after?.drift?.verdict).toBe("too-few");
    const kept = await getDb().asBackup((trx) => trx.selectFrom("model_reading").selectAll().execute());
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain("zarzaparrilla");
  });

  it("tell when what is read is far from what they were made for", async () => {
    const text = "qwrt plmk zxcv bnmj hgfd wqrt mnbv";
    const profiles = readingProfiles(text, "high", null, feelingModels().words);
    for (let i = 0; i < 400; i += 1) me.test.deps.events.emit("message-read", { profiles });
    expect(riskOf(await shown())?.drift?.verdict).toBe("far");
  });
});
