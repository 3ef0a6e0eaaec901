import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { beginIn, openTestApp, type TestApp, type TestBrowser } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { hasConsent } from "../consent/store.ts";
import { operatorHandlers } from "../operations/commands.ts";

const PASSWORD = "a long enough password";
let serial = 0;
const freshEmail = (): string => `staff-${Date.now()}-${++serial}@example.org`;

describeOnEachDatabase("staff and care links", (getDb) => {
  let app: TestApp;
  let operator: TestBrowser;
  let clock = 0;
  beforeAll(async () => {
    app = await openTestApp(getDb(), memoryVault(), { now: () => new Date(Date.now() + clock) });
    operator = await operatorBrowser(freshEmail());
  });
  afterAll(() => app.close());

  const operatorBrowser = async (email: string): Promise<TestBrowser> => {
    const handlers = operatorHandlers(app.deps);
    const made = (await handlers["operator create"]?.({ email, name: "Olu" }, () => undefined)) as {
      link: string;
    };
    const token = new URL(made.link).searchParams.get("token");
    const browser = app.browser();
    await browser.send("POST", "/api/auth/reset-password", { token, newPassword: PASSWORD });
    await browser.send("POST", "/api/auth/sign-in/email", { email, password: PASSWORD });
    return browser;
  };
  const staffMember = async (
    role: "therapist" | "on-call",
    name = "Dr. Sofía Ruiz",
  ): Promise<{ browser: TestBrowser; userId: string }> => {
    const invited = await operator.send("POST", "/api/staff/invitations", { role });
    const token = new URL(invited.body.link).searchParams.get("token");
    const browser = app.browser();
    const accepted = await browser.send("POST", "/api/staff/invitations/accept", {
      token,
      name,
      email: freshEmail(),
      password: PASSWORD,
    });
    expect(accepted.status).toBe(201);
    return { browser, userId: accepted.body.memberId };
  };

  describe("an operator", () => {
    test("is made in the terminal and sets their password once", async () => {
      expect((await operator.send("GET", "/api/account/me")).body).toMatchObject({
        role: "operator",
        name: "Olu",
        anonymous: false,
        ageBand: null,
      });
    });
    test("cannot be made twice with one e-mail, nor without one", async () => {
      const email = freshEmail();
      await operatorBrowser(email);
      const create = operatorHandlers(app.deps)["operator create"];
      await expect(create?.({ email, name: "Olu" }, () => undefined)).rejects.toThrow("already belongs");
      await expect(create?.({ email: "not one", name: "Olu" }, () => undefined)).rejects.toThrow(
        "Give an e-mail",
      );
    });
    test("rests no longer than twelve hours", async () => {
      const browser = await operatorBrowser(freshEmail());
      clock += 11 * 3_600_000;
      expect((await browser.send("GET", "/api/staff")).status).toBe(200);
      clock += 13 * 3_600_000;
      expect((await browser.send("GET", "/api/staff")).body.error.kind).toBe("session-expired");
      clock = 0;
    });
  });

  describe("an invitation", () => {
    test("makes one account of its role, once", async () => {
      const invited = await operator.send("POST", "/api/staff/invitations", { role: "therapist" });
      expect(invited.status).toBe(201);
      const token = new URL(invited.body.link).searchParams.get("token");
      const accept = (email: string) =>
        app
          .browser()
          .send("POST", "/api/staff/invitations/accept", { token, name: "Ana", email, password: PASSWORD });
      const answers = await Promise.all([accept(freshEmail()), accept(freshEmail())]);
      expect(answers.map((answer) => answer.status).sort()).toEqual([201, 410]);
      const made = answers.find((answer) => answer.status === 201);
      expect(made?.body).toMatchObject({ role: "therapist", name: "Ana" });
      const { staff, invitations } = (await operator.send("GET", "/api/staff")).body;
      expect(staff.map((user: { userId: string }) => user.userId)).toContain(made?.body.memberId);
      expect(invitations).not.toContainEqual(
        expect.objectContaining({ invitationId: invited.body.invitationId }),
      );
    });
    test("stays good when the e-mail was taken", async () => {
      const taken = freshEmail();
      await operatorBrowser(taken);
      const invited = await operator.send("POST", "/api/staff/invitations", { role: "on-call" });
      const token = new URL(invited.body.link).searchParams.get("token");
      const accept = (email: string) =>
        app
          .browser()
          .send("POST", "/api/staff/invitations/accept", { token, name: "Ana", email, password: PASSWORD });
      expect((await accept(taken)).body.error.kind).toBe("email-taken");
      expect((await accept(freshEmail())).status).toBe(201);
    });
    test("for one address is for that address", async () => {
      const email = freshEmail();
      const invited = await operator.send("POST", "/api/staff/invitations", { role: "therapist", email });
      const token = new URL(invited.body.link).searchParams.get("token");
      const other = await app.browser().send("POST", "/api/staff/invitations/accept", {
        token,
        name: "Ana",
        email: freshEmail(),
        password: PASSWORD,
      });
      expect(other.body.error.kind).toBe("invalid-request");
      const right = await app
        .browser()
        .send("POST", "/api/staff/invitations/accept", { token, name: "Ana", email, password: PASSWORD });
      expect(right.status).toBe(201);
    });
    test("ends after three days, and when it is withdrawn", async () => {
      const invited = await operator.send("POST", "/api/staff/invitations", { role: "therapist" });
      const withdrawn = await operator.send("POST", "/api/staff/invitations", { role: "therapist" });
      await operator.send("DELETE", `/api/staff/invitations/${withdrawn.body.invitationId}`);
      clock += 3 * 86_400_000 + 1_000;
      for (const { body } of [invited, withdrawn]) {
        const token = new URL(body.link).searchParams.get("token");
        const answer = await app.browser().send("POST", "/api/staff/invitations/accept", {
          token,
          name: "A",
          email: freshEmail(),
          password: PASSWORD,
        });
        expect(answer.body.error.kind).toBe("invitation-expired");
      }
      clock = 0;
    });
    test("can be given by operators alone", async () => {
      const { browser } = await beginIn(app);
      const therapist = await staffMember("therapist");
      for (const other of [browser, therapist.browser]) {
        expect((await other.send("POST", "/api/staff/invitations", { role: "operator" })).status).toBe(403);
        expect((await other.send("GET", "/api/staff")).status).toBe(403);
      }
      expect((await app.browser().send("GET", "/api/staff")).status).toBe(401);
    });
    test("taken up in a browser with an anonymous member leaves them waiting", async () => {
      const { browser, memberId } = await beginIn(app);
      const invited = await operator.send("POST", "/api/staff/invitations", { role: "therapist" });
      const token = new URL(invited.body.link).searchParams.get("token");
      const accepted = await browser.send("POST", "/api/staff/invitations/accept", {
        token,
        name: "Ana",
        email: freshEmail(),
        password: PASSWORD,
      });
      expect(accepted.body).toMatchObject({ role: "therapist", anonymousWaiting: true });
      const back = await browser.send("POST", "/api/account/return-to-anonymous");
      expect(back.body.memberId).toBe(memberId);
    });
  });

  describe("a care link", () => {
    const linked = async () => {
      const therapist = await staffMember("therapist");
      const member = await beginIn(app);
      const { code } = (await therapist.browser.send("POST", "/api/care-links/code")).body;
      return { therapist, member, code: code as string };
    };
    test("begins with the member's yes, after they saw the name, however the code was typed", async () => {
      const { therapist, member, code } = await linked();
      expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
      const typed = ` ${code.toLowerCase().replace("-", " ")} `;
      const preview = await member.browser.send("POST", "/api/care-links/preview", { code: typed });
      expect(preview.body).toEqual({
        clinicianId: therapist.userId,
        name: "Dr. Sofía Ruiz",
        role: "therapist",
      });
      expect((await member.browser.send("GET", "/api/care-links")).body).toEqual({ links: [] });
      const yes = await member.browser.send("POST", "/api/care-links", { code: typed });
      expect(yes.status).toBe(201);
      expect((await member.browser.send("GET", "/api/care-links")).body.links).toEqual([yes.body]);
      const seen = await getDb().asClinician(therapist.userId, (trx) =>
        trx.selectFrom("care_link").select(["member_id", "ended_at"]).execute(),
      );
      expect(seen).toEqual([{ member_id: member.memberId, ended_at: null }]);
    });
    test("is spent with the yes, and ends after half an hour", async () => {
      const { member, code } = await linked();
      await member.browser.send("POST", "/api/care-links", { code });
      const other = await beginIn(app);
      expect((await other.browser.send("POST", "/api/care-links", { code })).body.error.kind).toBe(
        "invitation-expired",
      );
      const late = await linked();
      clock += 31 * 60_000;
      const answer = await late.member.browser.send("POST", "/api/care-links", { code: late.code });
      expect(answer.body.error.kind).toBe("invitation-expired");
      clock = 0;
    });
    test("two taps make one link", async () => {
      const { member, code } = await linked();
      await Promise.all([
        member.browser.send("POST", "/api/care-links", { code }),
        member.browser.send("POST", "/api/care-links", { code }),
      ]);
      expect((await member.browser.send("GET", "/api/care-links")).body.links).toHaveLength(1);
    });
    test("ends with the member's no: the clinician sees nothing from then on", async () => {
      const { therapist, member, code } = await linked();
      const { linkId } = (await member.browser.send("POST", "/api/care-links", { code })).body;
      await member.browser.send("PUT", "/api/consents/share-with-therapist", {
        granted: true,
        textVersion: "a",
      });
      const visible = () =>
        getDb().asClinician(therapist.userId, (trx) =>
          trx.selectFrom("member").select("member_id").execute(),
        );
      expect(await visible()).toEqual([{ member_id: member.memberId }]);
      expect((await member.browser.send("DELETE", `/api/care-links/${linkId}`)).body).toEqual({ done: true });
      const { links } = (await member.browser.send("GET", "/api/care-links")).body;
      expect(links[0].endedAt).not.toBeNull();
      expect(await visible()).toEqual([]);
    });
    test("guessing codes is locked out", async () => {
      const { member } = await linked();
      const kinds: string[] = [];
      for (let guess = 0; guess < 6; guess += 1)
        kinds.push(
          (await member.browser.send("POST", "/api/care-links/preview", { code: `2222-222${guess}` })).body
            .error.kind,
        );
      expect(kinds).toEqual([...Array(5).fill("invitation-expired"), "locked-out"]);
    });
    test("codes are for clinicians, links are for members", async () => {
      const { therapist, member, code } = await linked();
      expect((await member.browser.send("POST", "/api/care-links/code")).status).toBe(403);
      expect((await operator.send("POST", "/api/care-links/code")).status).toBe(403);
      expect((await therapist.browser.send("POST", "/api/care-links", { code })).status).toBe(403);
    });
    test("alone shares nothing: consent to share is another yes", async () => {
      const { member, code } = await linked();
      await member.browser.send("POST", "/api/care-links", { code });
      const shares = await getDb().asMember(member.memberId, (trx) =>
        hasConsent(trx, member.memberId, "share-with-therapist"),
      );
      expect(shares).toBe(false);
    });
  });
});
