import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import type { TestBrowser } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId, openTalk, staffIn, type Talk } from "../conversation/test-talk.contract.ts";

describeOnEachDatabase("the caseload", (getDb) => {
  let me: Talk;
  let therapist: { browser: TestBrowser; userId: string };
  let stranger: { browser: TestBrowser; userId: string };
  let operator: { browser: TestBrowser; userId: string };
  beforeAll(async () => {
    me = await openTalk(getDb(), memoryVault());
    therapist = await staffIn(me.test, "therapist");
    stranger = await staffIn(me.test, "therapist", "Dr. Nobody Here");
    operator = await staffIn(me.test, "operator", "Kim");
    await me.browser.send("PATCH", "/api/account/me", { name: "Amaia" });
    await me.browser.send("POST", "/api/check-in", {
      ...{ id: newId(), mood: -2, emotions: ["lonely"], note: "A long night", zone: "Europe/Madrid" },
      at: "2026-03-01T08:30:00.000Z",
    });
    const { body } = await therapist.browser.send("POST", "/api/care-links/code", {});
    expect((await me.browser.send("POST", "/api/care-links", { code: body.code })).status).toBe(201);
  });
  afterAll(() => me.test.close());

  const share = async (granted: boolean, purpose = "share-with-therapist"): Promise<void> => {
    const { body } = await me.browser.send("GET", "/api/consents");
    const { textVersion } = body.consents.find((one: { purpose: string }) => one.purpose === purpose);
    const answer = await me.browser.send("PUT", `/api/consents/${purpose}`, {
      granted,
      textVersion,
    });
    expect(answer.status).toBe(200);
  };
  const seenBy = async (who: { browser: TestBrowser }) =>
    (await who.browser.send("GET", "/api/caseload")).body;
  const checkInsSeenBy = (who: { browser: TestBrowser }) =>
    who.browser.send("GET", `/api/caseload/${me.memberId}/check-ins`);
  const log = async () => (await me.browser.send("GET", "/api/access-log")).body.entries;

  it("shows of a linked member who does not share that they are linked, and nothing more", async () => {
    expect((await seenBy(therapist)).members).toMatchObject([
      { memberId: me.memberId, name: null, sharing: false, lastCheckInAt: null },
    ]);
    expect((await checkInsSeenBy(therapist)).status).toBe(404);
    expect(await log()).toEqual([]);
  });

  it("shows name and check-ins of a member who shares, and the member sees who looked", async () => {
    await share(true);
    expect((await seenBy(therapist)).members).toMatchObject([
      { memberId: me.memberId, name: "Amaia", sharing: true, lastCheckInAt: "2026-03-01T08:30:00.000Z" },
    ]);
    const { body } = await checkInsSeenBy(therapist);
    expect(body.checkIns).toMatchObject([{ mood: -2, note: "A long night" }]);
    const entries = await log();
    expect(entries.map(({ what }: { what: string }) => what).sort()).toEqual(["caseload", "check-ins"]);
    for (const entry of entries)
      expect(entry).toMatchObject({ actorName: "Dr. Sofía Ruiz", actorRole: "therapist" });
  });

  it("shows nothing to a clinician who is not linked, nor to anyone who is none", async () => {
    expect(await seenBy(stranger)).toEqual({ members: [] });
    expect((await checkInsSeenBy(stranger)).status).toBe(404);
    expect((await checkInsSeenBy(me)).body.error.kind).toBe("not-allowed");
    expect((await checkInsSeenBy(operator)).body.error.kind).toBe("not-allowed");
  });

  it("shows nothing from the moment the member takes sharing back", async () => {
    await share(false);
    const before = (await log()).length;
    expect((await checkInsSeenBy(therapist)).status).toBe(404);
    expect((await seenBy(therapist)).members).toMatchObject([{ name: null, sharing: false }]);
    expect(await log()).toHaveLength(before);
    await share(true);
  });

  it("leaves out the check-ins that were taken back", async () => {
    const id = newId();
    await me.browser.send("POST", "/api/check-in", {
      ...{ id, mood: 1, emotions: [], note: "Not for anyone", zone: "UTC", at: "2026-03-02T08:30:00.000Z" },
    });
    await me.browser.send("DELETE", `/api/check-in/${id}`);
    expect((await checkInsSeenBy(therapist)).body.checkIns).toHaveLength(1);
  });

  it("shows the safety plan to a linked clinician only while the member says yes to that, and notes each look", async () => {
    const planSeenBy = (who: { browser: TestBrowser }) =>
      who.browser.send("GET", `/api/caseload/${me.memberId}/safety-plan`);
    const parts = {
      signs: "I stop answering",
      alone: "",
      places: "",
      people: "",
      professionals: "",
      safer: "",
    };
    await me.browser.send("PUT", "/api/safety-plan", { ...parts, living: "the dog" });
    expect((await planSeenBy(therapist)).status).toBe(404);
    await share(true, "share-safety-plan");
    expect((await planSeenBy(therapist)).body.parts).toMatchObject({
      signs: "I stop answering",
      living: "the dog",
    });
    expect((await planSeenBy(stranger)).status).toBe(404);
    expect((await planSeenBy(operator)).body.error.kind).toBe("not-allowed");
    expect((await log()).filter(({ what }: { what: string }) => what === "safety-plan")).toHaveLength(1);
    await share(false, "share-safety-plan");
    expect((await planSeenBy(therapist)).status).toBe(404);
  });
});
