import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { openTalk, type Talk } from "../conversation/test-talk.contract.ts";

describeOnEachDatabase("the trusted person", (getDb) => {
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
  const path = "/api/trusted-person";

  it("is nobody at first, then whom the member names, then whom they name next", async () => {
    expect((await me.browser.send("GET", path)).body).toEqual({ person: null });
    await me.browser.send("PUT", path, { name: "Inés", contact: "600 000 000" });
    await me.browser.send("PUT", path, { name: "Inés", contact: null });
    expect((await me.browser.send("GET", path)).body).toEqual({ person: { name: "Inés", contact: null } });
  });

  it("is seen by nobody else and stored sealed", async () => {
    expect((await other.browser.send("GET", path)).body).toEqual({ person: null });
    const row = await getDb().asMember(me.memberId, (trx) =>
      trx.selectFrom("trusted_person").selectAll().executeTakeFirstOrThrow(),
    );
    expect(Buffer.from(row.body_sealed).toString("utf8")).not.toContain("Inés");
  });

  it("goes when the member says so", async () => {
    await me.browser.send("DELETE", path);
    expect((await me.browser.send("GET", path)).body).toEqual({ person: null });
  });

  it("needs a name of at most 80 characters", async () => {
    const answer = await me.browser.send("PUT", path, { name: "x".repeat(81), contact: null });
    expect(answer.body.error.kind).toBe("invalid-request");
  });
});
