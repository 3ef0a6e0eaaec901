import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { describeOnEachDatabase } from "./test-databases.contract.ts";

describeOnEachDatabase("access", (getDb) => {
  it("stores a member's row in one transaction and reads it back with the same types on both databases", async () => {
    const memberId = randomUUID();
    const at = new Date("2026-03-04T05:06:07.089Z");
    const name = new Uint8Array([0, 1, 2, 255]);
    await getDb().asMember(memberId, (trx) =>
      trx
        .insertInto("member")
        .values({
          member_id: memberId,
          age_band: "18-24",
          country: "GB",
          language: "en",
          zone: "Europe/London",
          name_sealed: name,
          created_at: at,
        })
        .execute(),
    );
    const row = await getDb().asMember(memberId, (trx) =>
      trx.selectFrom("member").selectAll().executeTakeFirstOrThrow(),
    );
    expect(row.created_at).toEqual(at);
    expect(Buffer.from(row.name_sealed ?? [])).toEqual(Buffer.from(name));
  });
});
