import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import type { Vault } from "../../adapters/vault/vault.ts";
import { beginIn, openTestApp, type TestApp, type TestBrowser } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";

const PASSWORD = "a long enough password";
let serial = 0;
const freshEmail = (): string => `factor-${Date.now()}-${++serial}@example.org`;

/** The code of RFC 6238 for now: six digits, 30 seconds, HMAC-SHA1. */
const totp = (uri: string, at = Date.now()): string => {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const secret = new URL(uri).searchParams.get("secret") ?? "";
  const bits = [...secret.replace(/=+$/, "")]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac("sha1", key).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
};

describeOnEachDatabase("second factor and password", (getDb) => {
  let vault: Vault;
  let here: TestApp;
  /** A second process on the same database. */
  let there: TestApp;
  beforeAll(async () => {
    vault = memoryVault();
    here = await openTestApp(getDb(), vault);
    there = await openTestApp(getDb(), vault);
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

  describe("a second factor", () => {
    const enabled = async () => {
      const member = await keptMember();
      const set = await member.browser.send("POST", "/api/auth/two-factor/enable", { password: PASSWORD });
      expect(set.body.backupCodes.length).toBeGreaterThanOrEqual(8);
      await member.browser.send("POST", "/api/auth/two-factor/verify-totp", { code: totp(set.body.totpURI) });
      return { ...member, uri: set.body.totpURI as string, codes: set.body.backupCodes as string[] };
    };

    test("is asked for after the password, and completes the sign-in", async () => {
      const { email, uri, browser, memberId } = await enabled();
      expect((await browser.send("GET", "/api/account/me")).body.twoFactor).toBe(true);
      const phone = here.browser();
      const first = await signIn(here, email, PASSWORD, phone);
      expect(first.status).toBe(401);
      expect(first.body.error.kind).toBe("second-factor-needed");
      expect((await phone.send("GET", "/api/account/me")).status).toBe(401);
      const wrong = await phone.send("POST", "/api/auth/two-factor/verify-totp", { code: "000000" });
      expect(wrong.body.error.kind).toBe("wrong-credentials");
      const right = await phone.send("POST", "/api/auth/two-factor/verify-totp", { code: totp(uri) });
      expect(right.body).toEqual({ signedIn: true, anonymousWaiting: false });
      expect((await phone.send("GET", "/api/account/me")).body.memberId).toBe(memberId);
    });

    test("does not lose an anonymous member of the browser on the way", async () => {
      const { email, uri, memberId } = await enabled();
      const { browser, memberId: anonymousId } = await beginIn(here);
      await signIn(here, email, PASSWORD, browser);
      expect((await browser.send("GET", "/api/account/me")).body.memberId).toBe(anonymousId);
      const right = await browser.send("POST", "/api/auth/two-factor/verify-totp", { code: totp(uri) });
      expect(right.body).toEqual({ signedIn: true, anonymousWaiting: true });
      expect((await browser.send("GET", "/api/account/me")).body.memberId).toBe(memberId);
      const back = await browser.send("POST", "/api/account/return-to-anonymous");
      expect(back.body.memberId).toBe(anonymousId);
    });

    test("a recovery code works once", async () => {
      const { email, codes } = await enabled();
      for (const expected of [200, 401]) {
        const phone = here.browser();
        await signIn(here, email, PASSWORD, phone);
        const answer = await phone.send("POST", "/api/auth/two-factor/verify-backup-code", {
          code: codes[0],
        });
        expect(answer.status).toBe(expected);
      }
    });

    test("five wrong codes lock out, across sign-ins and processes", async () => {
      const { email } = await enabled();
      const kinds: string[] = [];
      for (let guess = 0; guess < 6; guess += 1) {
        const place = guess % 2 === 0 ? here : there;
        const phone = place.browser();
        await signIn(place, email, PASSWORD, phone);
        const answer = await phone.send("POST", "/api/auth/two-factor/verify-totp", {
          code: `00000${guess}`,
        });
        kinds.push(answer.body.error.kind);
      }
      expect(kinds.slice(0, 5)).toEqual(Array(5).fill("wrong-credentials"));
      expect(kinds[5]).toBe("locked-out");
    });

    test("its secret rests encrypted", async () => {
      const { uri } = await enabled();
      const secret = new URL(uri).searchParams.get("secret") ?? "none";
      const stored = await getDb().asBackup((trx) =>
        trx
          // biome-ignore lint/suspicious/noExplicitAny: the table is better-auth's own and not in the schema
          .selectFrom("auth.twoFactor" as any)
          .selectAll()
          .execute(),
      );
      expect(stored.length).toBeGreaterThan(0);
      expect(JSON.stringify(stored)).not.toContain(secret);
    });

    test("keeps the app lock of this device when it is taken away", async () => {
      const { browser } = await enabled();
      await browser.send("PUT", "/api/account/lock", { pin: "2468" });
      const off = await browser.send("POST", "/api/auth/two-factor/disable", { password: PASSWORD });
      expect(off.body).toEqual({ done: true });
      expect((await browser.send("GET", "/api/account/me")).body).toMatchObject({
        twoFactor: false,
        lock: { set: true, locked: false },
      });
    });
  });

  describe("changing the password", () => {
    test("needs the old one, and can end the other sessions", async () => {
      const { browser, email } = await keptMember();
      const phone = here.browser();
      await signIn(here, email, PASSWORD, phone);
      const wrong = await browser.send("POST", "/api/auth/change-password", {
        currentPassword: "not the password",
        newPassword: "another long password",
      });
      expect(wrong.body.error.kind).toBe("wrong-credentials");
      const right = await browser.send("POST", "/api/auth/change-password", {
        currentPassword: PASSWORD,
        newPassword: "another long password",
        revokeOtherSessions: true,
      });
      expect(right.body).toEqual({ done: true });
      expect((await phone.send("GET", "/api/account/me")).body.error.kind).toBe("session-expired");
      expect((await browser.send("GET", "/api/account/me")).status).toBe(200);
      expect((await signIn(here, email, PASSWORD)).body.error.kind).toBe("wrong-credentials");
      expect((await signIn(here, email, "another long password")).body.signedIn).toBe(true);
    });
  });
});
