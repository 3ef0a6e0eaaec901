import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId, openTalk, type Talk } from "../conversation/test-talk.contract.ts";

describeOnEachDatabase("check-ins", (getDb) => {
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
  const input = (change: object = {}) => ({
    id: newId(),
    mood: -1,
    emotions: ["sad", "tired"],
    note: "A grey morning",
    at: "2026-03-01T08:30:00.000Z",
    zone: "Europe/Madrid",
    ...change,
  });
  const keep = (body: object) => me.browser.send("POST", "/api/check-in", body);

  it("keeps a check-in with the zone it happened in", async () => {
    const one = input();
    const { status, body } = await keep(one);
    expect(status).toBe(200);
    expect(body).toEqual({ ...one, version: 1, editedAt: null });
  });

  it("keeps it once when it is sent again, also after an edit", async () => {
    const one = input();
    await keep(one);
    await me.browser.send("PATCH", `/api/check-in/${one.id}`, { mood: 2, emotions: [], note: null });
    const again = await keep(one);
    expect(again.status).toBe(200);
    expect(again.body).toMatchObject({ mood: 2, version: 2 });
    const { body } = await me.browser.send("GET", "/api/check-in");
    expect(body.checkIns.filter(({ id }: { id: string }) => id === one.id)).toHaveLength(1);
  });

  it("refuses another check-in under the same id", async () => {
    const one = input();
    await keep(one);
    expect((await keep({ ...one, note: "Other words" })).body.error.kind).toBe("conflict");
  });

  it("keeps every version that was", async () => {
    const one = input();
    await keep(one);
    const edit = { mood: 0, emotions: ["calm"], note: "Better by noon" };
    await me.browser.send("PATCH", `/api/check-in/${one.id}`, edit);
    await me.browser.send("PATCH", `/api/check-in/${one.id}`, edit);
    const { body } = await me.browser.send("GET", `/api/check-in/${one.id}/history`);
    expect(
      body.versions.map(({ version, mood, note }: Record<string, unknown>) => [version, mood, note]),
    ).toEqual([
      [2, 0, "Better by noon"],
      [1, -1, "A grey morning"],
    ]);
  });

  it("takes one back with all its versions, and a late retry does not bring it back", async () => {
    const one = input({ note: "Never mind" });
    await keep(one);
    await me.browser.send("PATCH", `/api/check-in/${one.id}`, { mood: 0, emotions: [], note: "changed" });
    for (let i = 0; i < 2; i += 1)
      expect((await me.browser.send("DELETE", `/api/check-in/${one.id}`)).body).toEqual({ done: true });
    expect((await keep(one)).body.error.kind).toBe("conflict");
    expect((await me.browser.send("GET", `/api/check-in/${one.id}/history`)).status).toBe(404);
    const rows = await getDb().asMember(me.memberId, (trx) =>
      trx.selectFrom("check_in_version").selectAll().where("check_in_id", "=", one.id).execute(),
    );
    expect(rows).toEqual([]);
  });

  it("lists a range with both ends, newest first", async () => {
    const at = (day: number): string => `2026-05-0${day}T10:00:00.000Z`;
    for (const day of [1, 2, 3, 4]) await keep(input({ at: at(day) }));
    const { body } = await me.browser.send("GET", `/api/check-in?from=${at(2)}&to=${at(3)}`);
    expect(body.checkIns.map((one: { at: string }) => one.at)).toEqual([at(3), at(2)]);
  });

  it.each([
    ["a mood outside the scale", { mood: 3 }],
    ["a feeling that is none", { emotions: ["hungry"] }],
    ["a time that is none", { at: "yesterday" }],
    ["NUL in the note", { note: "a\u0000" }],
    ["an id that is none", { id: "7" }],
  ])("refuses %s", async (_, wrong) => {
    expect((await keep(input(wrong))).body.error.kind).toBe("invalid-request");
  });

  it("stores no note or feeling readably", async () => {
    await keep(input({ note: "Unmistakable" }));
    const rows = await getDb().asMember(me.memberId, (trx) =>
      trx.selectFrom("check_in").select("body_sealed").execute(),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect(Buffer.from(row.body_sealed).toString("latin1")).not.toMatch(/Unmistakable|tired/);
  });

  it("shows, changes and deletes nothing of another member", async () => {
    const one = input();
    await keep(one);
    const path = `/api/check-in/${one.id}`;
    const edit = { mood: 2, emotions: [], note: null };
    expect((await other.browser.send("PATCH", path, edit)).status).toBe(404);
    expect((await other.browser.send("DELETE", path)).status).toBe(404);
    expect((await other.browser.send("GET", `${path}/history`)).status).toBe(404);
    expect((await other.browser.send("GET", "/api/check-in")).body.checkIns).toEqual([]);
    expect((await me.browser.send("GET", `${path}/history`)).body.versions).toHaveLength(1);
  });
});
