import { measureById } from "@evenkeel/content/measures/measures";
import { criticalSentence } from "@evenkeel/measures/critical-sentence";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import type { TestBrowser } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId, openTalk, staffIn, type Talk } from "../conversation/test-talk.contract.ts";

const answersTo = (measureId: string, digits: string): Record<string, number> =>
  Object.fromEntries((measureById(measureId)?.items ?? []).map(({ id }, i) => [id, Number(digits[i])]));

const phq9 = (digits: string, change: object = {}) => ({
  id: newId(),
  measureId: "phq9",
  language: "en",
  answers: answersTo("phq9", digits),
  completedAt: "2026-03-01T18:00:00.000Z",
  zone: "Europe/Madrid",
  ...change,
});

describeOnEachDatabase("questionnaires", (getDb) => {
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
  const keep = (body: object, who = me) => who.browser.send("POST", "/api/measures/responses", body);
  const all = async (who = me) => (await who.browser.send("GET", "/api/measures")).body;

  it("are scored here, whatever the device thinks", async () => {
    const one = phq9("222211000");
    expect(await keep(one)).toMatchObject({
      status: 200,
      body: { ...one, total: 10, bandId: "moderate", critical: false, source: "here" },
    });
    expect((await all()).responses).toMatchObject([{ id: one.id, total: 10 }]);
  });

  it("are kept once when they are sent again, and never under another's id", async () => {
    const one = phq9("111100000");
    await keep(one);
    expect(await keep(one)).toMatchObject({ status: 200, body: { id: one.id, total: 4 } });
    expect((await all()).responses.filter(({ id }: { id: string }) => id === one.id)).toHaveLength(1);
    expect((await keep({ ...one, answers: answersTo("phq9", "000000000") })).body.error.kind).toBe(
      "conflict",
    );
  });

  it("say which answer is missing or is none, at its item", async () => {
    const { phq9_4: _, ...missing } = answersTo("phq9", "000000000");
    const wrong = async (answers: object) => {
      const { status, body } = await keep(phq9("000000000", { answers }));
      return [status, body.error.kind, body.error.fields?.[0]?.path];
    };
    expect(await wrong(missing)).toEqual([400, "invalid-request", "body/answers/phq9_4"]);
    expect(await wrong({ ...missing, phq9_4: 4 })).toEqual([400, "invalid-request", "body/answers/phq9_4"]);
    expect(await wrong({ ...missing, phq9_4: 0, phq9_10: 0 })).toEqual([
      400,
      "invalid-request",
      "body/answers/phq9_10",
    ]);
    expect((await keep(phq9("000000000", { measureId: "phq8" }))).body.error.kind).toBe("not-found");
  });

  it("have no score where they are not scored", async () =>
    expect(
      await keep(phq9("", { measureId: "session-check", answers: answersTo("session-check", "4321") })),
    ).toMatchObject({ status: 200, body: { total: null, bandId: null } }));

  it("are deleted with their answers, and a late retry does not bring them back", async () => {
    const one = phq9("333333333");
    await keep(one);
    for (let i = 0; i < 2; i += 1)
      expect((await me.browser.send("DELETE", `/api/measures/responses/${one.id}`)).body).toEqual({
        done: true,
      });
    expect((await keep(one)).body.error.kind).toBe("conflict");
    expect((await all()).responses.some(({ id }: { id: string }) => id === one.id)).toBe(false);
    expect((await me.browser.send("GET", `/api/measures/responses/${one.id}/fhir`)).status).toBe(404);
  });

  it("are stored without a readable answer", async () => {
    await keep(phq9("313131313"));
    const rows = await getDb().asMember(me.memberId, (trx) =>
      trx.selectFrom("measure_response").select("body_sealed").execute(),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect(Buffer.from(row.body_sealed).toString("latin1")).not.toMatch(/phq9_|total|moderate/);
  });

  it("show, change and delete nothing of another member", async () => {
    const one = phq9("000000000");
    await keep(one);
    expect(await all(other)).toEqual({ responses: [], schedules: [] });
    expect((await other.browser.send("DELETE", `/api/measures/responses/${one.id}`)).status).toBe(404);
    expect((await other.browser.send("GET", `/api/measures/responses/${one.id}/fhir`)).status).toBe(404);
  });

  it("go out as FHIR and come in from it, once", async () => {
    const one = phq9("212111001");
    await keep(one);
    const { body: resource } = await me.browser.send("GET", `/api/measures/responses/${one.id}/fhir`);
    expect(resource).toMatchObject({
      resourceType: "QuestionnaireResponse",
      questionnaire: "http://loinc.org/q/44249-1",
      status: "completed",
      authored: one.completedAt,
    });
    const id = newId();
    const take = () => other.browser.send("POST", "/api/measures/fhir", { id, zone: "UTC", resource });
    for (let i = 0; i < 2; i += 1)
      expect(await take()).toMatchObject({
        status: 200,
        body: { id, total: 9, critical: true, source: "record", completedAt: one.completedAt },
      });
    expect((await all(other)).responses).toHaveLength(1);
  });

  it.each([
    ["body/resource/resourceType", { resourceType: "Patient" }],
    ["body/resource/status", { resourceType: "QuestionnaireResponse", status: "stopped" }],
    [
      "body/resource/questionnaire",
      { resourceType: "QuestionnaireResponse", status: "completed", authored: "2026-03-01T00:00:00Z" },
    ],
  ])("say at %s why a record cannot be read", async (path, resource) => {
    const { status, body } = await me.browser.send("POST", "/api/measures/fhir", {
      ...{ id: newId(), zone: "UTC", resource },
    });
    expect([status, body.error.fields[0].path]).toEqual([400, path]);
  });

  const rhythm = { everyDays: 14, firstDay: "2026-03-01", hour: 19, minute: 0, zone: "Europe/Madrid" };
  const schedule = (body: object, measureId = "phq9") =>
    me.browser.send("PUT", `/api/measures/schedules/${measureId}`, body);

  it("are asked when the member wants, and the later word of two devices holds", async () => {
    const at = (day: number): string => `2026-03-0${day}T08:00:00.000Z`;
    expect((await schedule({ rhythm, skippedAt: null, changedAt: at(2) })).body).toEqual({ done: true });
    await schedule({ rhythm: { ...rhythm, everyDays: 7 }, skippedAt: null, changedAt: at(1) });
    expect((await all()).schedules).toEqual([
      { measureId: "phq9", rhythm, skippedAt: null, changedAt: at(2) },
    ]);
    await schedule({ rhythm: null, skippedAt: null, changedAt: at(3) });
    expect((await all()).schedules).toMatchObject([{ rhythm: null }]);
    expect((await schedule({ rhythm, skippedAt: null, changedAt: at(3) }, "phq8")).status).toBe(404);
    expect(
      (await schedule({ rhythm: { ...rhythm, everyDays: 0 }, skippedAt: null, changedAt: at(4) })).status,
    ).toBe(400);
  });

  it("come along in the export", async () => {
    const rows = await getDb().asMember(me.memberId, (trx) =>
      trx.selectFrom("measure_schedule").selectAll().execute(),
    );
    expect(rows).toHaveLength(1);
  });
});

describeOnEachDatabase("questionnaires and a linked clinician", (getDb) => {
  let me: Talk;
  let therapist: { browser: TestBrowser; userId: string };
  let stranger: { browser: TestBrowser; userId: string };
  beforeAll(async () => {
    me = await openTalk(getDb(), memoryVault());
    therapist = await staffIn(me.test, "therapist");
    stranger = await staffIn(me.test, "therapist", "Dr. Nobody Here");
    const { body } = await therapist.browser.send("POST", "/api/care-links/code", {});
    await me.browser.send("POST", "/api/care-links", { code: body.code });
    const now = Date.now();
    for (const [days, digits] of [
      [30, "332222100"],
      [16, "322221110"],
      [2, "111111001"],
    ] as const)
      await me.browser.send("POST", "/api/measures/responses", {
        ...phq9(digits),
        completedAt: new Date(now - days * 86_400_000).toISOString(),
      });
  });
  afterAll(() => me.test.close());

  const share = (granted: boolean, textVersion: string) =>
    me.browser.send("PUT", "/api/consents/share-with-therapist", { granted, textVersion });
  const standing = async (who = therapist) =>
    (await who.browser.send("GET", "/api/caseload")).body.members[0];
  const answers = (who = therapist) => who.browser.send("GET", `/api/caseload/${me.memberId}/measures`);

  it("are not shown under a yes whose words did not name them, nor without one", async () => {
    expect((await standing()).measures).toEqual([]);
    for (const version of ["2026-11-5", "1", "x"]) {
      await share(true, version);
      expect(await standing()).toMatchObject({ sharing: true, measures: [] });
      expect((await answers()).status).toBe(404);
    }
  });

  it("stand in the caseload with the latest and what changed since the one before", async () => {
    await share(true, "2026-11-6");
    expect((await standing()).measures).toMatchObject([
      {
        measureId: "phq9",
        total: 7,
        bandId: "mild",
        critical: true,
        change: { points: -7, reliable: "better" },
      },
    ]);
  });

  it("are read in full, which the member sees", async () => {
    expect((await answers()).body.responses.map(({ total }: { total: number }) => total)).toEqual([
      7, 14, 15,
    ]);
    const { body } = await me.browser.send("GET", "/api/access-log");
    expect(body.entries.map(({ what }: { what: string }) => what)).toContain("measures");
    expect((await answers(stranger)).status).toBe(404);
  });

  it("are gone from sight when the member takes one back, and all when they take sharing back", async () => {
    const { body } = await me.browser.send("GET", "/api/measures");
    await me.browser.send("DELETE", `/api/measures/responses/${body.responses[0].id}`);
    expect((await standing()).measures).toMatchObject([{ total: 14, change: { points: -1 } }]);
    await share(false, "2026-11-6");
    expect((await standing()).measures).toEqual([]);
    expect((await answers()).status).toBe(404);
  });
});

describeOnEachDatabase("item 9 of the PHQ-9, said to the companion", (getDb) => {
  let me: Talk;
  beforeAll(async () => {
    me = await openTalk(getDb(), memoryVault());
    await me.browser.send("PUT", "/api/consents/alert-on-call", { granted: true, textVersion: "1" });
  });
  afterAll(() => me.test.close());
  const mine = async () => (await me.browser.send("GET", "/api/escalations/mine")).body.escalation;

  it("is asked about, and a bare yes reaches the person on call by the rules of any conversation", async () => {
    const phq = measureById("phq9");
    const said = phq === undefined ? null : criticalSentence(phq, "en", "phq9_9", 1);
    await me.say(said ?? "");
    expect(await mine()).toBeNull();
    await me.say("Yes");
    expect(await mine()).not.toBeNull();
  });
});
