import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import type { Vault } from "../../adapters/vault/vault.ts";
import { beginIn, openTestApp, type TestApp, type TestBrowser } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";

const PASSWORD = "a long enough password";
let serial = 0;
const freshEmail = (): string => `security-${Date.now()}-${++serial}@example.org`;

describeOnEachDatabase("security of accounts", (getDb) => {
  let vault: Vault;
  let here: TestApp;
  /** A second process on the same database. */
  let there: TestApp;
  let clock = 0;
  beforeAll(async () => {
    vault = memoryVault();
    const now = () => new Date(Date.now() + clock);
    here = await openTestApp(getDb(), vault, { now });
    there = await openTestApp(getDb(), vault, { now });
  });
  afterAll(async () => {
    await here.close();
    await there.close();
  });

  const keptMember = async (): Promise<{ browser: TestBrowser; email: string; memberId: string }> => {
    const { browser, memberId } = await beginIn(here);
    const email = freshEmail();
    await browser.send("POST", "/api/account/keep", { email, password: PASSWORD });
    return { browser, email, memberId };
  };
  const signIn = (test1: TestApp, email: string, password: string, browser = test1.browser()) =>
    browser.send("POST", "/api/auth/sign-in/email", { email, password });

  describe("wrong passwords", () => {
    test("five lock out in every process, also with the right one, and time opens again", async () => {
      const { email } = await keptMember();
      for (let guess = 0; guess < 5; guess += 1) {
        const answer = await signIn(guess % 2 === 0 ? here : there, email, "not the password");
        expect(answer.body.error.kind).toBe("wrong-credentials");
      }
      for (const place of [here, there]) {
        const answer = await signIn(place, email, PASSWORD);
        expect(answer.status).toBe(429);
        expect(answer.body.error.kind).toBe("locked-out");
        expect(answer.body.error.retryAfterSeconds).toBeGreaterThan(0);
        expect(answer.body.error.retryAfterSeconds).toBeLessThanOrEqual(30);
      }
      clock += 31_000;
      expect((await signIn(there, email, PASSWORD)).body.signedIn).toBe(true);
      expect((await signIn(here, email, "not the password")).body.error.kind).toBe("wrong-credentials");
    });

    test("many at once do not slip through", async () => {
      const { email } = await keptMember();
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_unused, i) => signIn(i % 2 === 0 ? here : there, email, `guess ${i}`)),
      );
      const kinds = answers.map((answer) => answer.body.error.kind);
      expect(kinds.filter((kind) => kind === "wrong-credentials")).toHaveLength(5);
      expect(kinds.filter((kind) => kind === "locked-out")).toHaveLength(7);
    });

    test("an address that has no account answers the same", async () => {
      const answer = await signIn(here, freshEmail(), PASSWORD);
      expect(answer.body.error.kind).toBe("wrong-credentials");
    });

    test("nobody signs up from the open web", async () => {
      const browser = here.browser();
      const answer = await browser.send("POST", "/api/auth/sign-up/email", {
        email: freshEmail(),
        password: PASSWORD,
        name: "x",
      });
      expect(answer.body.error.kind).toBe("not-found");
    });
  });

  describe("sessions", () => {
    test("are listed, and one that is ended elsewhere is refused at once", async () => {
      const { browser, email } = await keptMember();
      const phone = here.browser();
      await signIn(here, email, PASSWORD, phone);
      expect((await phone.send("GET", "/api/account/me")).status).toBe(200);
      const list = (await browser.send("GET", "/api/account/sessions")).body.sessions;
      expect(list).toHaveLength(2);
      const other = list.find((session: { current: boolean }) => !session.current);
      expect((await browser.send("DELETE", `/api/account/sessions/${other.id}`)).body).toEqual({
        done: true,
      });
      expect((await phone.send("GET", "/api/account/me")).body.error.kind).toBe("session-expired");
      expect((await browser.send("GET", "/api/account/me")).status).toBe(200);
    });

    test("another process refuses an ended session within the ten seconds that it remembers", async () => {
      const { browser } = await keptMember();
      const elsewhere = there.browser();
      for (const [name, value] of browser.cookies) elsewhere.cookies.set(name, value);
      expect((await elsewhere.send("GET", "/api/account/me")).status).toBe(200);
      await browser.send("POST", "/api/auth/sign-out");
      clock += 10_001;
      expect((await elsewhere.send("GET", "/api/account/me")).body.error.kind).toBe("session-expired");
    });

    test("of another person cannot be ended", async () => {
      const one = await beginIn(here);
      const two = await beginIn(here);
      const [session] = (await two.browser.send("GET", "/api/account/sessions")).body.sessions;
      const answer = await one.browser.send("DELETE", `/api/account/sessions/${session.id}`);
      expect(answer.body.error.kind).toBe("not-found");
      expect((await two.browser.send("GET", "/api/account/me")).status).toBe(200);
    });

    test("signing out ends the session and tells those who stream to it", async () => {
      const { browser } = await beginIn(here);
      const [session] = (await browser.send("GET", "/api/account/sessions")).body.sessions;
      const ended: string[] = [];
      const off = here.deps.events.on("session-ended", ({ sessionId }) => ended.push(sessionId));
      const cookie = new Map(browser.cookies);
      expect((await browser.send("POST", "/api/auth/sign-out")).body.done).toBe(true);
      off();
      expect(ended).toEqual([session.id]);
      expect(browser.cookies.has("evenkeel.session_token")).toBe(false);
      for (const [name, value] of cookie) browser.cookies.set(name, value);
      expect((await browser.send("GET", "/api/account/me")).body.error.kind).toBe("session-expired");
    });

    test("a visit carries the session on for another 400 days", async () => {
      const { browser } = await beginIn(here);
      clock += 399 * 86_400_000;
      expect((await browser.send("GET", "/api/account/me")).status).toBe(200);
      clock += 399 * 86_400_000;
      expect((await browser.send("GET", "/api/account/me")).status).toBe(200);
      clock += 401 * 86_400_000;
      expect((await browser.send("GET", "/api/account/me")).body.error.kind).toBe("session-expired");
      clock = 0;
    });
  });

  describe("the app lock", () => {
    test("hides everything but who locked it, until the PIN", async () => {
      const { browser } = await beginIn(here);
      await browser.send("PATCH", "/api/account/me", { name: "Noor" });
      expect((await browser.send("POST", "/api/account/lock/lock")).body.error.kind).toBe("conflict");
      expect((await browser.send("PUT", "/api/account/lock", { pin: "2468" })).body).toEqual({ done: true });
      const locked = await browser.send("POST", "/api/account/lock/lock");
      expect(locked.body).toMatchObject({ name: null, email: null, lock: { set: true, locked: true } });
      for (const [method, path] of [
        ["GET", "/api/consents"],
        ["GET", "/api/account/sessions"],
        ["GET", "/api/access-log"],
        ["DELETE", "/api/account/lock"],
        ["GET", "/api/auth/passkey/list-user-passkeys"],
        ["GET", "/api/auth/passkey/generate-register-options"],
      ] as const) {
        const answer = await browser.send(method, path);
        expect([path, answer.status, answer.body.error?.kind]).toEqual([path, 423, "app-locked"]);
      }
      expect((await browser.send("PUT", "/api/account/lock", { pin: "1111" })).status).toBe(423);
      expect((await browser.send("GET", "/api/account/me")).body.lock).toEqual({ set: true, locked: true });
      const wrong = await browser.send("POST", "/api/account/lock/unlock", { pin: "1357" });
      expect(wrong.body.error.kind).toBe("wrong-credentials");
      const open = await browser.send("POST", "/api/account/lock/unlock", { pin: "2468" });
      expect(open.body).toMatchObject({ name: "Noor", lock: { set: true, locked: false } });
      expect((await browser.send("GET", "/api/consents")).status).toBe(200);
    });

    test("five wrong PINs lock out, in every process", async () => {
      const { browser } = await beginIn(here);
      await browser.send("PUT", "/api/account/lock", { pin: "2468" });
      await browser.send("POST", "/api/account/lock/lock");
      for (let guess = 0; guess < 5; guess += 1)
        expect(
          (await browser.send("POST", "/api/account/lock/unlock", { pin: `111${guess}` })).body.error.kind,
        ).toBe("wrong-credentials");
      const elsewhere = there.browser();
      for (const [name, value] of browser.cookies) elsewhere.cookies.set(name, value);
      for (const place of [browser, elsewhere])
        expect((await place.send("POST", "/api/account/lock/unlock", { pin: "2468" })).body.error.kind).toBe(
          "locked-out",
        );
      clock += 31_000;
      expect((await browser.send("POST", "/api/account/lock/unlock", { pin: "2468" })).status).toBe(200);
    });

    test("signing out works while it is on", async () => {
      const { browser } = await keptMember();
      await browser.send("PUT", "/api/account/lock", { pin: "2468" });
      await browser.send("POST", "/api/account/lock/lock");
      expect((await browser.send("POST", "/api/auth/sign-out")).status).toBe(200);
    });
  });

  describe("passkeys", () => {
    test("their options never show the placeholder e-mail of an anonymous member", async () => {
      const { browser, memberId } = await beginIn(here);
      const options = await browser.send("GET", "/api/auth/passkey/generate-register-options");
      expect(options.status).toBe(200);
      expect(options.body).toMatchObject({
        rp: { id: "localhost", name: "Evenkeel" },
        user: { name: "Evenkeel", displayName: "Evenkeel" },
        authenticatorSelection: { residentKey: "required" },
      });
      expect(JSON.stringify(options.body)).not.toContain("anonymous.invalid");
      expect(JSON.stringify(options.body)).not.toContain(memberId);
    });

    test("an answer that belongs to no challenge is refused", async () => {
      const answer = await here.browser().send("POST", "/api/auth/passkey/verify-authentication", {
        response: { id: "abc", rawId: "abc", type: "public-key", response: {} },
      });
      expect(answer.status).toBe(401);
    });
  });

  describe("API tokens", () => {
    test("open the doors for programs, and only their hash rests in the table", async () => {
      const token = await here.accounts.apiTokens.create("benchmark");
      const request = (authorization: string) =>
        ({ headers: { authorization } }) as Parameters<typeof here.accounts.verifyApiToken>[0];
      await expect(there.accounts.verifyApiToken(request(`Bearer ${token}`))).resolves.toBeUndefined();
      await expect(there.accounts.verifyApiToken(request(`Bearer ${token}x`))).rejects.toThrow(
        "not-signed-in",
      );
      await expect(there.accounts.verifyApiToken(request(""))).rejects.toThrow("not-signed-in");
      const stored = await getDb().asAccounts((trx) =>
        trx.selectFrom("auth.api_token").selectAll().execute(),
      );
      expect(JSON.stringify(stored)).not.toContain(token);
    });
  });
});
