import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { KeyGone, type Vault } from "../../adapters/vault/vault.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId, openTalk, staffIn, type Talk } from "../conversation/test-talk.contract.ts";
import { everyRow, memberTables } from "./store.ts";
import { EXPORTED_TABLES } from "./tables.ts";
import { exportRecord } from "./use-case.ts";

describeOnEachDatabase("the record of a member", (getDb) => {
  let vault: Vault;
  let me: Talk;
  let other: Talk;
  beforeAll(async () => {
    vault = memoryVault();
    me = await openTalk(getDb(), vault);
    other = await openTalk(getDb(), vault);
    await fill(me, "mine");
    await fill(other, "theirs");
  });
  afterAll(async () => {
    await me.test.close();
    await other.test.close();
  });

  const fill = async (talk: Talk, mark: string): Promise<void> => {
    const { browser } = talk;
    const events = await talk.say(`I want to kill myself <b>${mark}</b> 😀`);
    const last = events.at(-1);
    const replyId = last?.kind === "turn-complete" ? last.replyId : "";
    await browser.send("POST", `/api/conversations/${talk.conversationId}/messages/${replyId}/report`, {
      ...{ reason: "other", note: `note ${mark}` },
    });
    const id = newId();
    const at = "2026-03-01T08:30:00.000Z";
    await browser.send("POST", "/api/check-in", {
      ...{ id, mood: -1, emotions: ["sad"], note: `check-in ${mark}`, zone: "Europe/Madrid", at },
    });
    await browser.send("PATCH", `/api/check-in/${id}`, { mood: 0, emotions: [], note: `later ${mark}` });
    const entry = newId();
    for (const [baseVersion, text] of [`first entry ${mark}`, `entry ${mark}`].entries())
      await browser.send("PUT", `/api/journal/${entry}`, { text, at, zone: "UTC", baseVersion });
    await browser.send("PUT", "/api/trusted-person", { name: `Person ${mark}`, contact: null });
    await browser.send("PATCH", "/api/account/me", { name: `Name ${mark}` });
    const therapist = await staffIn(talk.test, "therapist", `Dr. ${mark}`);
    const { body } = await therapist.browser.send("POST", "/api/care-links/code", {});
    await browser.send("POST", "/api/care-links", { code: body.code });
    const { body: consents } = await browser.send("GET", "/api/consents");
    const { textVersion } = consents.consents[0];
    await browser.send("PUT", "/api/consents/share-with-therapist", { granted: true, textVersion });
    await therapist.browser.send("GET", `/api/caseload/${talk.memberId}/check-ins`);
  };
  const unzip = async (talk: Talk): Promise<Map<string, string>> => {
    const files = unzipSync(await exportRecord(talk.test.deps, talk.memberId));
    return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
  };

  it("covers every table that holds something of a member, whatever migration brought it", async () => {
    const tables = await getDb().asSystem(me.memberId, memberTables);
    expect(tables.length).toBeGreaterThan(15);
    expect(EXPORTED_TABLES.map(({ table }) => table).sort()).toEqual(tables);
  });

  it("covers every column of these tables", async () => {
    const rows = await getDb().asSystem(me.memberId, (trx) => everyRow(trx, me.memberId));
    const files = await unzip(me);
    let compared = 0;
    for (const { table, file } of EXPORTED_TABLES) {
      const exported = JSON.parse(files.get(`data/${file}.json`) ?? "");
      expect(exported).toHaveLength(rows.get(table)?.length ?? -1);
      for (const [i, row] of (rows.get(table) ?? []).entries()) {
        compared += 1;
        expect(Object.keys(exported[i])).toEqual(
          Object.keys(row).map((column) => column.replace(/_sealed$/, "")),
        );
      }
    }
    expect(compared).toBeGreaterThan(12);
  });

  it("holds all words readably, and nothing of anyone else", async () => {
    const files = await unzip(me);
    const all = [...files.values()].join("\n");
    for (const words of ["note mine", "check-in mine", "later mine", "first entry mine", "entry mine"])
      expect(all).toContain(words);
    for (const words of ["Person mine", "Name mine", "Dr. mine", "share-with-therapist", "check-ins"])
      expect(all).toContain(words);
    expect(all).not.toContain("theirs");
    expect(all).not.toContain("_sealed");
  });

  it("names every file with its checksum", async () => {
    const files = unzipSync(await exportRecord(me.test.deps, me.memberId));
    const manifest = JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array()));
    const names = Object.keys(files).filter((name) => name !== "manifest.json");
    expect(manifest.files.map(({ name }: { name: string }) => name).sort()).toEqual(names.sort());
    for (const { name, sha256, bytes } of manifest.files) {
      expect(files[name]?.length).toBe(bytes);
      expect(
        createHash("sha256")
          .update(files[name] ?? "")
          .digest("hex"),
      ).toBe(sha256);
    }
  });

  it("has a page to read in which words stay words, not markup", async () => {
    const html = (await unzip(me)).get("record.html") ?? "";
    expect(html).toContain("&#60;b&#62;mine&#60;/b&#62; 😀");
    expect(html).not.toMatch(/<script|<b>mine|https?:/);
    expect(html).toContain('lang="en"');
    expect(html).toContain("later mine");
  });

  it("comes as a zip that is not kept by any cache", async () => {
    const answer = await me.browser.send("GET", "/api/record-export");
    expect(answer.headers).toMatchObject({ "content-type": "application/zip", "cache-control": "no-store" });
    expect(answer.headers["content-disposition"]).toMatch(/^attachment; filename="evenkeel-record-\d{4}/);
  });

  it("is deleted only with the words that say so", async () => {
    for (const body of [{}, { confirm: "yes" }])
      expect((await me.browser.send("DELETE", "/api/account", body)).body.error.kind).toBe("invalid-request");
    expect((await me.browser.send("GET", "/api/account/me")).status).toBe(200);
  });

  it("is deleted whole: every row, the key, the account and its sessions, with a receipt", async () => {
    const before = await getDb().asSystem(me.memberId, (trx) => everyRow(trx, me.memberId));
    const answer = await me.browser.send("DELETE", "/api/account", { confirm: "delete everything" });
    expect(answer.status).toBe(200);
    const counted = [...before]
      .filter(([, rows]) => rows.length > 0)
      .map(([table, rows]) => [table, rows.length]);
    expect(answer.body.counts).toEqual(Object.fromEntries(counted));
    expect(counted.length).toBeGreaterThan(12);
    const days = Date.parse(answer.body.unreadableInBackupsBy) - Date.parse(answer.body.deletedAt);
    expect(days).toBe(30 * 86_400_000);

    const after = await getDb().asSystem(me.memberId, (trx) => everyRow(trx, me.memberId));
    for (const rows of after.values()) expect(rows).toEqual([]);
    await expect(vault.sealerFor(me.memberId)).rejects.toBeInstanceOf(KeyGone);
    expect(await me.test.accounts.findUser(me.memberId)).toBeUndefined();
    const status = (await me.browser.send("GET", "/api/conversations")).status;
    expect(status).toBe(401);
    const receipt = await getDb().asBackup((trx) =>
      trx
        .selectFrom("deletion_receipt")
        .selectAll()
        .where("receipt_id", "=", answer.body.receiptId)
        .executeTakeFirstOrThrow(),
    );
    expect(receipt.counts).toEqual(answer.body.counts);
  });

  it("leaves everyone else's record as it was", async () => {
    const files = await unzip(other);
    expect(JSON.parse(files.get("data/journal.json") ?? "[]")).toHaveLength(1);
    expect(JSON.parse(files.get("data/messages.json") ?? "[]")).toHaveLength(2);
  });
});
