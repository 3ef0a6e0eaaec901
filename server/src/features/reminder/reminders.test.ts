import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId, sayIn } from "../conversation/test-talk.contract.ts";
import { vapidClaims } from "../on-call/receivers.contract.ts";
import { openReminders, type ReminderTest } from "./test-reminders.contract.ts";

/** Members of these tests live by the clock of Madrid: an hour ahead of UTC in winter. */
const START = "2026-11-02T09:00:00Z";

describeOnEachDatabase("reminders", (getDb) => {
  let on: ReminderTest;
  beforeAll(async () => {
    on = await openReminders(getDb(), memoryVault(), START);
  });
  afterAll(async () => {
    expect(on.errors).toEqual([]);
    await on.close();
  });

  it("are all off until a member switches one on", async () => {
    const me = await on.member();
    const { settings, paces, mail } = await me.read();
    expect(Object.values(settings.kinds).map((kind) => kind.on)).toEqual([false, false, false, false, false]);
    expect(settings).toMatchObject({
      ...{ mostADay: 1, quiet: { from: "21:00", to: "08:00" }, zone: "Europe/Madrid" },
    });
    expect([paces, mail]).toEqual([[], "no-address"]);
    for (const day of ["02", "03", "04"]) await on.at(`2026-11-${day}T17:00:00Z`);
    expect(me.notes()).toEqual([]);
  });

  it("come once at their time, readable by the device alone, and say nothing of what they are about", async () => {
    await on.at("2026-11-05T09:00:00Z");
    const me = await on.member();
    await me.on(["check-in", "18:00"]);
    await on.at("2026-11-05T16:59:59Z");
    expect(me.notes()).toEqual([]);
    await on.at("2026-11-05T17:00:00Z");
    await on.at("2026-11-05T18:00:00Z");
    const [note, ...others] = me.notes();
    expect(others).toEqual([]);
    const noteId = String(note?.["noteId"]);
    expect(note).toEqual({
      ...{ kind: "reminder", title: "Evenkeel", text: "A note you asked for.", noteId },
      link: `${on.test.deps.config.origin}/reminders/${noteId}`,
      actions: [
        { action: "later", title: "Later" },
        { action: "pause", title: "Pause for a week" },
      ],
    });
    const sent = on.service.received.at(-1);
    expect(sent?.headers).toMatchObject({
      ...{ "content-encoding": "aes128gcm", urgency: "normal", topic: noteId.replaceAll("-", "") },
      // Held for a device that is off, though not into the quiet hours.
      ttl: String(3 * 3_600),
    });
    const { key, claims } = vapidClaims(String(sent?.headers.authorization));
    expect(key).toBe((await me.read()).pushKey);
    expect(claims).toMatchObject({ aud: on.service.origin });
    expect((await me.read()).deliveries).toMatchObject([
      { kind: "check-in", state: "sent", label: "Phone", wayKind: "push", attempts: 1, metAt: null, noteId },
    ]);
  });

  it("come once, however many server processes look at the same time", async () => {
    await on.at("2026-11-06T09:00:00Z");
    const members = await Promise.all([on.member(), on.member(), on.member()]);
    for (const me of members) await me.on(["check-in", "18:00"]);
    await on.at("2026-11-06T16:00:00Z");
    const loops = [on.secondLoop(), on.secondLoop(), on.secondLoop()];
    const gone = on.at("2026-11-06T17:00:00Z");
    await Promise.all([gone, ...loops.map((loop) => loop.pass())]);
    await Promise.all(loops.map((loop) => loop.pass()));
    for (const me of members) expect(me.notes()).toHaveLength(1);
  });

  it("are put off, paused and opened by what stands on the locked screen", async () => {
    await on.at("2026-11-07T09:00:00Z");
    const me = await on.member();
    await me.on(["check-in", "18:00"]);
    await on.at("2026-11-07T17:00:00Z");
    const id = String(me.notes()[0]?.["noteId"]);
    const later = await me.browser.send("POST", `/api/reminders/notes/${id}/later`, { until: "hour" });
    expect(later.body).toEqual({ until: "2026-11-07T18:00:00.000Z" });
    await on.at("2026-11-07T17:59:00Z");
    expect(me.notes()).toHaveLength(1);
    await on.at("2026-11-07T18:00:00Z");
    expect(me.notes()).toHaveLength(2);
    const second = String(me.notes()[1]?.["noteId"]);
    const opened = await me.browser.send("POST", `/api/reminders/notes/${second}/open`);
    expect(opened.body).toEqual({ kind: "check-in" });
    const paused = await me.browser.send("POST", "/api/reminders/pause", { days: 7, noteId: second });
    expect(paused.body.pausedUntil).toBe("2026-11-14T18:00:00.000Z");
    for (const day of ["08", "09", "13"]) await on.at(`2026-11-${day}T17:00:00Z`);
    expect(me.notes()).toHaveLength(2);
    await on.at("2026-11-15T17:00:00Z");
    expect(me.notes()).toHaveLength(3);
    const stranger = await on.member();
    const theirs = await stranger.browser.send("POST", `/api/reminders/notes/${id}/open`);
    expect(theirs.status).toBe(404);
  });

  it("slow down when they are left, stop at last, and say so; a tap has them come as they were set", async () => {
    await on.at("2026-12-01T09:00:00Z");
    const me = await on.member();
    await me.on(["check-in", "18:00"]);
    const days: number[] = [];
    for (let day = 1; day <= 40; day += 1) {
      const before = me.notes().length;
      for (const hour of ["08", "12", "17"])
        await on.at(new Date(Date.parse(`2026-12-01T${hour}:00:00Z`) + (day - 1) * 86_400_000).toISOString());
      if (me.notes().length > before) days.push(day);
      if (day === 4)
        expect((await me.read()).paces).toEqual([
          { kind: "check-in", pace: { kind: "slower", everyDays: 2 } },
        ]);
    }
    expect(days).toEqual([1, 2, 4, 6, 10, 14, 21, 28]);
    expect((await me.read()).paces).toEqual([{ kind: "check-in", pace: { kind: "stopped" } }]);
    // What is older than 30 days has left the log.
    expect((await me.read()).deliveries.every(({ at }) => at >= "2026-12-10")).toBe(true);
    const { rows } = await getDb().asSystem(me.memberId, (trx) =>
      sql<{
        at: Date;
      }>`select at from reminder_note where member_id = ${me.memberId}::uuid order by at`.execute(trx),
    );
    expect(rows.length).toBeLessThan(days.length);
    await me.browser.send("POST", "/api/reminders/kinds/check-in/as-set");
    expect((await me.read()).paces).toEqual([]);
    await on.at("2027-01-10T17:00:00Z");
    expect(me.notes()).toHaveLength(9);
  });

  it("by e-mail go to the confirmed address of the account, with the same few words", async () => {
    await on.at("2027-02-01T09:00:00Z");
    const me = await on.member();
    const add = () => me.browser.send("POST", "/api/reminders/ways", { kind: "e-mail", id: newId() });
    expect((await add()).body.error.kind).toBe("conflict");
    const address = `${me.memberId}@example.org`;
    const confirm = (confirmed: boolean) =>
      getDb().asAccounts((trx) =>
        trx
          .updateTable("auth.user")
          .set({ email: address, emailVerified: confirmed })
          .where("id", "=", me.memberId)
          .execute(),
      );
    await confirm(false);
    expect((await me.read()).mail).toBe("not-confirmed");
    await confirm(true);
    expect((await add()).status).toBe(201);
    await me.browser.send("DELETE", `/api/reminders/ways/${me.wayId}`);
    await me.on(["check-in", "18:00"]);
    await on.at("2027-02-01T17:00:00Z");
    const letter = on.letterbox.letters.filter(({ to }) => to === address).at(-1);
    expect(letter?.raw).toContain("Subject: Evenkeel: A note you asked for");
    const words = letter?.raw.replace(/=\r?\n/g, "") ?? "";
    const id = /\/reminders\/([0-9a-f-]{36})/.exec(words)?.[1];
    const own = words.split("\r\n\r\n").slice(1).join("\n").trim();
    const { origin } = on.test.deps.config;
    expect(
      own
        .replaceAll("\r", "")
        .split("\n")
        .filter((line) => line !== ""),
    ).toEqual([
      ...["A note you asked for.", `${origin}/reminders/${id}`],
      ...["To change or stop these notes:", `${origin}/you/reminders`],
    ]);
    expect(me.notes()).toEqual([]);
    on.letterbox.refuse(550);
    await on.at("2027-02-02T17:00:00Z");
    on.letterbox.refuse(null);
    expect((await me.read()).deliveries[0]).toMatchObject({ state: "gave-up", problem: "mail-refused" });
    expect((await me.read()).ways[0]?.failingSince).toBe("2027-02-02T17:00:00.000Z");
  });

  it("are tried again with an end, and not into the quiet hours", async () => {
    await on.at("2027-03-01T09:00:00Z");
    const me = await on.member();
    await me.save({ quiet: { from: "18:00", to: "08:00" } });
    await me.on(["check-in", "17:59"]);
    on.service.answer(503);
    await on.at("2027-03-01T16:59:00Z");
    expect((await me.read()).deliveries[0]).toMatchObject({
      state: "waiting",
      problem: "answered-error",
      attempts: 1,
    });
    await on.at("2027-03-01T17:00:00Z");
    expect((await me.read()).deliveries[0]).toMatchObject({ state: "stopped" });
    await me.on(["check-in", "12:00"]);
    on.service.answer(503, 503, 503, 503, 503, 503);
    const noon = Date.parse("2027-03-02T11:00:00Z");
    for (const seconds of [0, 5, 20, 60, 180, 540, 4_000])
      await on.at(new Date(noon + seconds * 1_000).toISOString());
    expect((await me.read()).deliveries[0]).toMatchObject({ state: "gave-up", attempts: 6 });
  });

  it("stay away from someone in danger, apart from the one they asked for", async () => {
    await on.at("2027-04-01T09:00:00Z");
    const me = await on.member();
    await me.on(["check-in", "18:00"]);
    const conversationId = newId();
    await me.browser.send("POST", "/api/conversations", { id: conversationId });
    await sayIn(me.browser, conversationId)("I want to kill myself");
    await on.at("2027-04-01T16:00:00Z");
    expect(me.notes()).toEqual([]);
    const asked = await me.browser.send("PUT", "/api/reminders/hard-night", { asked: true });
    expect(asked.body.hardNightAt).toBe("2027-04-02T09:00:00.000Z");
    await on.at("2027-04-02T09:00:00Z");
    expect(me.notes()).toHaveLength(1);
    await on.at("2027-04-02T16:00:00Z");
    expect(me.notes()).toHaveLength(1);
  });

  it("follow what changes elsewhere at once: a questionnaire that is due, and one that was answered", async () => {
    await on.at("2027-05-03T09:00:00Z");
    const me = await on.member();
    await me.on(["measure", "18:00"]);
    await on.at("2027-05-03T09:01:00Z");
    const changedAt = on.now().toISOString();
    await me.browser.send("PUT", "/api/measures/schedules/phq9", {
      rhythm: { everyDays: 1, firstDay: "2027-05-03", hour: 12, minute: 0, zone: "Europe/Madrid" },
      ...{ skippedAt: null, changedAt },
    });
    await on.at("2027-05-03T10:00:00Z");
    expect(me.notes()).toHaveLength(1);
    const id = String(me.notes()[0]?.["noteId"]);
    expect((await me.browser.send("POST", `/api/reminders/notes/${id}/open`)).body).toEqual({
      kind: "measure",
    });
    await me.browser.send("PUT", "/api/measures/schedules/phq9", {
      rhythm: { everyDays: 1, firstDay: "2027-05-03", hour: 12, minute: 0, zone: "Europe/Madrid" },
      ...{ skippedAt: "2027-05-04T09:00:00.000Z", changedAt: "2027-05-03T10:00:00.000Z" },
    });
    await on.at("2027-05-04T10:00:00Z");
    expect(me.notes()).toHaveLength(1);
  });

  it("end with the account", async () => {
    await on.at("2027-06-01T09:00:00Z");
    const me = await on.member();
    await me.on(["check-in", "18:00"]);
    await me.browser.send("POST", `/api/reminders/ways/${me.wayId}/test`);
    const gone = await me.browser.send("DELETE", "/api/account", { confirm: "delete everything" });
    expect(gone.status).toBe(200);
    await on.at("2027-06-01T09:00:30Z");
    for (const day of ["01", "02", "03"]) await on.at(`2027-06-${day}T16:00:00Z`);
    expect(me.notes()).toEqual([]);
  });
});
