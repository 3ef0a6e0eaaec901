import { me } from "@evenkeel/contract/account";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { BEGIN, beginIn, openTestApp, type TestApp } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";

const PASSWORD = "a long enough password";
let serial = 0;
const freshEmail = (): string => `member-${Date.now()}-${++serial}@example.org`;

describeOnEachDatabase("account", (getDb) => {
  let test1: TestApp;
  beforeAll(async () => {
    test1 = await openTestApp(getDb(), memoryVault());
  });
  afterAll(() => test1.close());

  const rows = async (): Promise<{ users: number; members: number; consents: number }> =>
    getDb().asBackup(async (trx) => {
      const counts = await sql<{ users: number; members: number; consents: number }>`
        select (select count(*)::int from auth."user") as users, (select count(*)::int from member) as members,
          (select count(*)::int from consent_event) as consents`.execute(trx);
      return counts.rows[0] ?? { users: -1, members: -1, consents: -1 };
    });

  describe("beginning without an account", () => {
    test("gives a member, a session and the two consents that the one screen asks for", async () => {
      const { browser, memberId } = await beginIn(test1);
      const answer = await browser.send("GET", "/api/account/me");
      expect(answer.status).toBe(200);
      expect(me.parse(answer.body)).toMatchObject({
        memberId,
        role: "member",
        anonymous: true,
        name: null,
        email: null,
        country: "ES",
        teen: false,
        lock: { set: false, locked: false },
      });
      const consents = (await browser.send("GET", "/api/consents")).body.consents;
      const granted = consents.filter((entry: { granted: boolean }) => entry.granted);
      expect(granted.map((entry: { purpose: string }) => entry.purpose).sort()).toEqual([
        "companion",
        "timeline",
      ]);
    });

    test("stores nothing of someone who may be under age", async () => {
      const before = await rows();
      const answer = await test1
        .browser()
        .send("POST", "/api/account/begin", { ...BEGIN, ageBand: "under-13" });
      expect(answer.status).toBe(403);
      expect(answer.body.error.kind).toBe("under-age");
      expect(answer.headers["set-cookie"]).toBeUndefined();
      expect(await rows()).toEqual(before);
    });

    test("tells a teen as one", async () => {
      const answer = await test1.browser().send("POST", "/api/account/begin", { ...BEGIN, ageBand: "16-17" });
      expect(answer.body).toMatchObject({ teen: true, ageBand: "16-17" });
    });

    test("a second tap finds the same member", async () => {
      const { browser, memberId } = await beginIn(test1);
      const before = await rows();
      const again = await browser.send("POST", "/api/account/begin", BEGIN);
      expect(again.status).toBe(200);
      expect(again.body.memberId).toBe(memberId);
      expect(await rows()).toEqual(before);
    });

    test("the cookie cannot be read by scripts and stays for 400 days", async () => {
      const answer = await test1.browser().send("POST", "/api/account/begin", BEGIN);
      expect(String(answer.headers["set-cookie"])).toMatch(
        /Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/,
      );
    });

    test("a cookie that this server did not sign is not-signed-in, an unknown session is session-expired", async () => {
      const browser = test1.browser();
      expect((await browser.send("GET", "/api/account/me")).body.error.kind).toBe("not-signed-in");
      browser.cookies.set("evenkeel.session_token", "abc.def");
      expect((await browser.send("GET", "/api/account/me")).body.error.kind).toBe("not-signed-in");
      browser.cookies.set("evenkeel.session_token", encodeURIComponent(test1.accounts.signedToken("gone")));
      expect((await browser.send("GET", "/api/account/me")).body.error.kind).toBe("session-expired");
    });
  });

  describe("what a member says of themself", () => {
    test("changes, and a name rests sealed in the table", async () => {
      const { browser, memberId } = await beginIn(test1);
      const answer = await browser.send("PATCH", "/api/account/me", {
        name: "Noor Zamani",
        country: "MX",
        language: "es",
        zone: "America/Mexico_City",
      });
      expect(answer.body).toMatchObject({
        name: "Noor Zamani",
        country: "MX",
        language: "es",
        zone: "America/Mexico_City",
      });
      const stored = await getDb().asSystem(memberId, (trx) =>
        trx.selectFrom("member").select("name_sealed").executeTakeFirstOrThrow(),
      );
      expect(Buffer.from(stored.name_sealed ?? []).toString("latin1")).not.toContain("Noor");
      const cleared = await browser.send("PATCH", "/api/account/me", { name: null });
      expect(cleared.body).toMatchObject({ name: null, country: "MX" });
    });

    test("never changes another member", async () => {
      const one = await beginIn(test1);
      const two = await beginIn(test1);
      await one.browser.send("PATCH", "/api/account/me", { country: "AR" });
      expect((await two.browser.send("GET", "/api/account/me")).body.country).toBe("ES");
      const foreign = await getDb().asMember(one.memberId, (trx) =>
        trx.selectFrom("member").select("member_id").where("member_id", "=", two.memberId).execute(),
      );
      expect(foreign).toEqual([]);
    });
  });

  describe("keeping an anonymous account", () => {
    test("adds e-mail and password to the same member, who signs in with them on a second device", async () => {
      const { browser, memberId } = await beginIn(test1);
      const email = freshEmail();
      const kept = await browser.send("POST", "/api/account/keep", { email, password: PASSWORD });
      expect(kept.status).toBe(200);
      expect(kept.body.verificationSent).toBe(false);
      expect(kept.body.me).toMatchObject({ memberId, anonymous: false, email, hasPassword: true });

      const second = test1.browser();
      const signIn = await second.send("POST", "/api/auth/sign-in/email", { email, password: PASSWORD });
      expect(signIn.body).toEqual({ signedIn: true, anonymousWaiting: false });
      expect((await second.send("GET", "/api/account/me")).body.memberId).toBe(memberId);
    });

    test("an e-mail of another account is email-taken, also in other letters", async () => {
      const one = await beginIn(test1);
      const two = await beginIn(test1);
      const email = freshEmail();
      await one.browser.send("POST", "/api/account/keep", { email, password: PASSWORD });
      const answer = await two.browser.send("POST", "/api/account/keep", {
        email: email.toUpperCase(),
        password: PASSWORD,
      });
      expect(answer.status).toBe(409);
      expect(answer.body.error.kind).toBe("email-taken");
      expect((await two.browser.send("GET", "/api/account/me")).body.anonymous).toBe(true);
    });

    test("a second password is a conflict", async () => {
      const { browser } = await beginIn(test1);
      await browser.send("POST", "/api/account/keep", { email: freshEmail(), password: PASSWORD });
      const answer = await browser.send("POST", "/api/account/keep", {
        email: freshEmail(),
        password: PASSWORD,
      });
      expect(answer.body.error.kind).toBe("conflict");
    });

    test("a short password is refused and named", async () => {
      const { browser } = await beginIn(test1);
      const answer = await browser.send("POST", "/api/account/keep", {
        email: freshEmail(),
        password: "short",
      });
      expect(answer.body.error).toMatchObject({
        kind: "invalid-request",
        fields: [{ path: "body/password", message: "At least 10 characters." }],
      });
    });

    test("the password rests as argon2id", async () => {
      const { browser, memberId } = await beginIn(test1);
      await browser.send("POST", "/api/account/keep", { email: freshEmail(), password: PASSWORD });
      const account = await getDb().asAccounts((trx) =>
        trx
          .selectFrom("auth.account")
          .select("password")
          .where("userId", "=", memberId)
          .executeTakeFirstOrThrow(),
      );
      expect(account.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    });
  });

  describe("signing in where an anonymous member wrote", () => {
    test("leaves them waiting, says so, and goes back to them", async () => {
      const kept = await beginIn(test1);
      const email = freshEmail();
      await kept.browser.send("POST", "/api/account/keep", { email, password: PASSWORD });

      const { browser, memberId } = await beginIn(test1);
      const signIn = await browser.send("POST", "/api/auth/sign-in/email", { email, password: PASSWORD });
      expect(signIn.body).toEqual({ signedIn: true, anonymousWaiting: true });
      expect((await browser.send("GET", "/api/account/me")).body).toMatchObject({
        memberId: kept.memberId,
        anonymousWaiting: true,
      });

      const back = await browser.send("POST", "/api/account/return-to-anonymous");
      expect(back.body).toMatchObject({ memberId, anonymous: true });
      expect((await browser.send("GET", "/api/account/me")).body.memberId).toBe(memberId);
    });

    test("with nobody waiting there is nowhere to return to", async () => {
      const { browser } = await beginIn(test1);
      const answer = await browser.send("POST", "/api/account/return-to-anonymous");
      expect(answer.body.error.kind).toBe("not-found");
    });
  });

  describe("deleting a user", () => {
    test("ends every session at once", async () => {
      const { browser, memberId } = await beginIn(test1);
      await test1.accounts.deleteUser(memberId);
      expect((await browser.send("GET", "/api/account/me")).body.error.kind).toBe("session-expired");
    });
  });

  describe("in Spanish", () => {
    test("errors speak Spanish", async () => {
      const answer = await test1
        .browser()
        .send("GET", "/api/account/me", undefined, { "accept-language": "es" });
      expect(answer.body.error.message).toMatch(/^No has iniciado sesión/);
    });
  });
});
