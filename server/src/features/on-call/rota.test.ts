import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId } from "../conversation/test-talk.contract.ts";
import { onCallNames } from "./on-call-now.ts";
import { type OnCallTest, openOnCall, type Staff, withWebhook } from "./test-on-call.contract.ts";

/** A Saturday evening; in Madrid the clocks go back in the night to come. */
const START = "2026-10-24T18:20:00Z";

describeOnEachDatabase("the rota", (getDb) => {
  let on: OnCallTest;
  let ana: Staff;
  let ben: Staff;
  let olu: Staff;
  beforeAll(async () => {
    on = await openOnCall(getDb(), memoryVault(), START);
    [ana, ben, olu] = [
      await on.staff("on-call", "Dr Ana"),
      await on.staff("on-call", "Dr Ben"),
      await on.staff("operator", "Olu"),
    ];
  });
  afterAll(() => on.close());

  const rota = async (who: Staff, days = 2) =>
    (await who.browser.send("GET", `/api/on-call/rota?days=${days}`)).body;
  const put = (who: Staff, what: string, body: Record<string, unknown>) =>
    who.browser.send("PUT", `/api/on-call/${what}`, body);
  const nights = (who: Staff, id: string) => ({
    ...{ id, userId: who.userId, weekdays: [6], startsAt: "22:00", endsAt: "06:00" },
    ...{ zone: "Europe/Madrid", place: 1, fromDay: "2026-10-01", untilDay: null },
  });

  it("with nothing planned is one gap", async () => {
    const empty = await rota(olu);
    expect(empty.gaps).toEqual([
      { startsAt: "2026-10-24T18:00:00.000Z", endsAt: "2026-10-26T18:00:00.000Z" },
    ]);
    expect(empty.people.map((one: { name: string }) => one.name)).toEqual(["Dr Ana", "Dr Ben"]);
    expect(empty.operators.map((one: { name: string }) => one.name)).toEqual(["Olu"]);
  });

  it("knows a night across midnight on which the clocks go back, and shows where nobody is on call", async () => {
    const id = newId();
    expect((await put(ana, "patterns", nights(ana, id))).status).toBe(200);
    const seen = await rota(ben);
    expect(seen.watches).toEqual([
      {
        ...{ userId: ana.userId, place: 1, sourceId: id, takenFrom: null },
        ...{ startsAt: "2026-10-24T20:00:00.000Z", endsAt: "2026-10-25T05:00:00.000Z" },
      },
    ]);
    expect(seen.gaps).toEqual([
      { startsAt: "2026-10-24T18:00:00.000Z", endsAt: "2026-10-24T20:00:00.000Z" },
      { startsAt: "2026-10-25T05:00:00.000Z", endsAt: "2026-10-26T18:00:00.000Z" },
    ]);
    expect(seen.patterns).toEqual([nights(ana, id)]);
    await ana.browser.send("DELETE", `/api/on-call/patterns/${id}`);
    expect((await rota(ben)).watches).toEqual([]);
    // Undone by the same request.
    expect((await put(ana, "patterns", nights(ana, id))).status).toBe(200);
    expect((await rota(ben)).watches).toHaveLength(1);
  });

  it("is planned by operators for everyone, by on-call clinicians for themselves, and by nobody else", async () => {
    expect((await put(ben, "patterns", nights(ana, newId()))).status).toBe(403);
    const forBen = nights(ben, newId());
    expect((await put(olu, "patterns", { ...forBen, place: 2 })).status).toBe(200);
    expect((await put(ben, "patterns", { ...forBen, place: 3 })).status).toBe(200);
    expect((await put(olu, "patterns", nights(olu, newId()))).status).toBe(404);
    expect((await ana.browser.send("DELETE", `/api/on-call/patterns/${forBen.id}`)).status).toBe(404);
    expect((await ben.browser.send("DELETE", `/api/on-call/patterns/${forBen.id}`)).status).toBe(200);
    const therapist = await on.staff("therapist");
    expect((await therapist.browser.send("GET", "/api/on-call/rota")).status).toBe(403);
    expect((await put(therapist, "patterns", nights(therapist, newId()))).status).toBe(403);
  });

  it("takes single shifts on the wall of a zone, and refuses what ends before it begins or a zone that is none", async () => {
    const shift = {
      ...{ id: newId(), userId: ben.userId, place: 1, zone: "America/New_York" },
      ...{ startsAt: "2026-10-25T09:00", endsAt: "2026-10-25T17:00" },
    };
    expect((await put(ben, "shifts", shift)).status).toBe(200);
    expect((await rota(ben)).shifts).toMatchObject([
      { startsAt: "2026-10-25T13:00:00.000Z", endsAt: "2026-10-25T21:00:00.000Z", zone: "America/New_York" },
    ]);
    const wrong = async (change: Record<string, unknown>) =>
      (await put(ben, "shifts", { ...shift, ...change })).body.error.fields[0].path;
    expect(await wrong({ endsAt: "2026-10-25T09:00" })).toBe("body/endsAt");
    expect(await wrong({ endsAt: "2026-12-25T09:00" })).toBe("body/endsAt");
    expect(await wrong({ zone: "Europe/Atlantis" })).toBe("body/zone");
    await ben.browser.send("DELETE", `/api/on-call/shifts/${shift.id}`);
  });

  it("leaves out someone who is away", async () => {
    const id = newId();
    const away = {
      id,
      userId: ana.userId,
      zone: "UTC",
      startsAt: "2026-10-25T00:00",
      endsAt: "2026-10-26T00:00",
    };
    expect((await put(ana, "absences", away)).status).toBe(200);
    expect((await rota(ana)).watches).toMatchObject([{ endsAt: "2026-10-25T00:00:00.000Z" }]);
    await ana.browser.send("DELETE", `/api/on-call/absences/${id}`);
  });

  it("changes with a swap once the other agrees, in both directions", async () => {
    const benNights = { ...nights(ben, newId()), weekdays: [7] };
    await put(ben, "patterns", benNights);
    const id = newId();
    const asked = await ana.browser.send("POST", "/api/on-call/swaps", {
      ...{ id, fromUserId: ana.userId, toUserId: ben.userId, zone: "Europe/Madrid" },
      ...{ startsAt: "2026-10-24T22:00", endsAt: "2026-10-25T06:00" },
      back: { startsAt: "2026-10-25T22:00", endsAt: "2026-10-26T06:00" },
    });
    expect(asked.status).toBe(201);
    const holders = async () => (await rota(ana)).watches.map((one: { userId: string }) => one.userId);
    const answer = (who: Staff, given: string) =>
      who.browser.send("POST", `/api/on-call/swaps/${id}/answer`, { answer: given });
    expect(await holders()).toEqual([ana.userId, ben.userId]);
    expect((await answer(ana, "agreed")).status).toBe(403);
    expect((await answer(ben, "agreed")).status).toBe(200);
    expect(await holders()).toEqual([ben.userId, ana.userId]);
    expect((await answer(ben, "declined")).status).toBe(409);
    expect((await answer(ana, "withdrawn")).status).toBe(409);
    expect((await answer(olu, "withdrawn")).status).toBe(200);
    expect(await holders()).toEqual([ana.userId, ben.userId]);
  });

  describe("names to a member", () => {
    it("nobody while nobody on call could be reached, then whoever could, as they chose to be shown", async () => {
      const at = (time: string) =>
        onCallNames({ ...on.test.deps, now: () => new Date(time) }, () => undefined)("en");
      expect(await at("2026-10-24T23:00:00Z")).toBeNull();
      await withWebhook(on, ana);
      expect(await at("2026-10-24T23:00:00Z")).toBe("Someone of the team");
      await put(ana, "profile", { shownName: " Ana R. ", zone: "Europe/Madrid" });
      expect(await at("2026-10-24T23:00:00Z")).toBe("Ana R.");
      expect(await at("2026-10-24T19:00:00Z")).toBeNull();
      // The way stops working: nobody is promised what would not come.
      on.hook.answer(404);
      const { channels } = (await ana.browser.send("GET", "/api/on-call/channels")).body;
      await ana.browser.send("POST", `/api/on-call/channels/${channels[0].id}/test`);
      await on.after(0);
      expect(await at("2026-10-24T23:00:00Z")).toBeNull();
      await ana.browser.send("POST", `/api/on-call/channels/${channels[0].id}/test`);
      await on.after(0);
      expect(await at("2026-10-24T23:00:00Z")).toBe("Ana R.");
    });
  });
});
