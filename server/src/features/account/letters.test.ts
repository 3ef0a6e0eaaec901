import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { beginIn, openTestApp, type TestApp } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";

const PASSWORD = "a long enough password";
let serial = 0;
const freshEmail = (): string => `letters-${Date.now()}-${++serial}@example.org`;

/** Quoted-printable undone where the letter says that it is, as a mail program would: in a plain letter "token=AB" is
 *  what it looks like. */
const readable = (raw: string): string =>
  !/^content-transfer-encoding: quoted-printable/im.test(raw)
    ? raw
    : Buffer.from(
        raw
          .replace(/=\r?\n/g, "")
          .replace(/=([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        "latin1",
      ).toString("utf8");

describeOnEachDatabase("letters about an account", (getDb) => {
  const inbox: { to: string; text: string }[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData: (stream, session, done) => {
      let raw = "";
      stream.on("data", (chunk: Buffer) => {
        raw += chunk.toString("latin1");
      });
      stream.on("end", () => {
        inbox.push({ to: session.envelope.rcptTo[0]?.address ?? "", text: readable(raw) });
        done();
      });
    },
  });
  let app: TestApp;
  beforeAll(async () => {
    smtp.listen(0, "127.0.0.1");
    await once(smtp.server, "listening");
    const { port } = smtp.server.address() as AddressInfo;
    app = await openTestApp(getDb(), memoryVault(), {
      config: { smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: "Evenkeel <no-reply@evenkeel.example>" },
    });
  });
  afterAll(async () => {
    await app.close();
    await new Promise<void>((resolve) => smtp.close(() => resolve()));
  });

  /** The newest letter to an address that says `about`, once it has arrived. */
  const letterTo = async (email: string, about = ""): Promise<string> =>
    vi.waitFor(async () => {
      await app.accounts.settled();
      const letter = inbox.findLast(({ to, text }) => to === email && text.includes(about));
      if (letter === undefined) throw new Error(`no letter to ${email} yet that says ${about}`);
      return letter.text;
    });
  const linkIn = (text: string): URL => new URL(/http:\/\/localhost:3000\S+/.exec(text)?.[0] ?? "none:");

  describe("confirming an address", () => {
    test("the letter's link confirms it, in the member's language, with no word of what they wrote", async () => {
      const { browser } = await beginIn(app);
      await browser.send("PATCH", "/api/account/me", { name: "Noor" });
      const email = freshEmail();
      const kept = await browser.send(
        "POST",
        "/api/account/keep",
        { email, password: PASSWORD },
        { "accept-language": "es" },
      );
      expect(kept.body).toMatchObject({ verificationSent: true, me: { emailVerified: false } });
      const text = await letterTo(email);
      expect(text).toContain("Abre este enlace");
      expect(text).not.toContain("Noor");
      const link = linkIn(text);
      expect(link.pathname).toBe("/api/auth/verify-email");
      const opened = await app.browser().send("GET", link.pathname + link.search);
      expect(opened.status).toBe(302);
      expect(opened.headers.location).toBe("/?email=confirmed");
      expect((await browser.send("GET", "/api/account/me")).body.emailVerified).toBe(true);
    });

    test("a link that was tampered with confirms nothing", async () => {
      const { browser } = await beginIn(app);
      const email = freshEmail();
      await browser.send("POST", "/api/account/keep", { email, password: PASSWORD });
      const link = linkIn(await letterTo(email));
      link.searchParams.set("token", `${link.searchParams.get("token")}x`);
      const opened = await app.browser().send("GET", link.pathname + link.search);
      expect(opened.headers.location).toContain("error=");
      expect((await browser.send("GET", "/api/account/me")).body.emailVerified).toBe(false);
    });

    test("it can be sent again, though not without end", async () => {
      const { browser } = await beginIn(app);
      const email = freshEmail();
      await browser.send("POST", "/api/account/keep", { email, password: PASSWORD });
      const before = inbox.length;
      const again = await browser.send("POST", "/api/auth/send-verification-email");
      expect(again.body).toEqual({ verificationSent: true });
      expect(inbox.length).toBe(before + 1);
      let last = again;
      for (let i = 0; i < 6; i += 1) last = await browser.send("POST", "/api/auth/send-verification-email");
      expect(last.status).toBe(429);
      expect(last.body.error.kind).toBe("slow-down");
    });
  });

  describe("a forgotten password", () => {
    test("the letter's token sets a new one once, and ends every session", async () => {
      const { browser } = await beginIn(app);
      const email = freshEmail();
      await browser.send("POST", "/api/account/keep", { email, password: PASSWORD });
      const asked = await app.browser().send("POST", "/api/auth/request-password-reset", { email });
      expect(asked.body).toEqual({ done: true });
      const link = linkIn(await letterTo(email, "/reset-password"));
      const token = link.searchParams.get("token");
      const reset = { token, newPassword: "another long password" };
      expect((await app.browser().send("POST", "/api/auth/reset-password", reset)).body).toEqual({
        done: true,
      });
      expect((await browser.send("GET", "/api/account/me")).body.error.kind).toBe("session-expired");
      const old = await app.browser().send("POST", "/api/auth/sign-in/email", { email, password: PASSWORD });
      expect(old.body.error.kind).toBe("wrong-credentials");
      const fresh = await app
        .browser()
        .send("POST", "/api/auth/sign-in/email", { email, password: "another long password" });
      expect(fresh.body.signedIn).toBe(true);
      const twice = await app.browser().send("POST", "/api/auth/reset-password", reset);
      expect(twice.status).toBe(410);
      expect(twice.body.error.kind).toBe("invitation-expired");
    });

    test("opens an account that wrong guesses had locked", async () => {
      const { browser } = await beginIn(app);
      const email = freshEmail();
      await browser.send("POST", "/api/account/keep", { email, password: PASSWORD });
      for (let guess = 0; guess < 6; guess += 1)
        await app.browser().send("POST", "/api/auth/sign-in/email", { email, password: "not the password" });
      await app.browser().send("POST", "/api/auth/request-password-reset", { email });
      const token = linkIn(await letterTo(email, "/reset-password")).searchParams.get("token");
      await app
        .browser()
        .send("POST", "/api/auth/reset-password", { token, newPassword: "another long password" });
      const answer = await app
        .browser()
        .send("POST", "/api/auth/sign-in/email", { email, password: "another long password" });
      expect(answer.body.signedIn).toBe(true);
    });

    test("an address without an account gets the same answer and no letter", async () => {
      const email = freshEmail();
      const asked = await app.browser().send("POST", "/api/auth/request-password-reset", { email });
      expect(asked.body).toEqual({ done: true });
      await app.accounts.settled();
      expect(inbox.filter(({ to }) => to === email)).toEqual([]);
    });

    test("the token rests hashed", async () => {
      const { browser } = await beginIn(app);
      const email = freshEmail();
      await browser.send("POST", "/api/account/keep", { email, password: PASSWORD });
      await app.browser().send("POST", "/api/auth/request-password-reset", { email });
      const token = linkIn(await letterTo(email, "/reset-password")).searchParams.get("token") ?? "none";
      const stored = await getDb().asAccounts((trx) =>
        trx
          // biome-ignore lint/suspicious/noExplicitAny: the table is better-auth's own and not in the schema
          .selectFrom("auth.verification" as any)
          .selectAll()
          .execute(),
      );
      expect(stored.length).toBeGreaterThan(0);
      expect(JSON.stringify(stored)).not.toContain(token);
    });
  });

  describe("without mail", () => {
    test("asking for a letter is told so, and keeping an account still works", async () => {
      const mute = await openTestApp(getDb(), memoryVault());
      const { browser } = await beginIn(mute);
      const email = freshEmail();
      const asked = await browser.send("POST", "/api/auth/request-password-reset", { email });
      expect(asked.status).toBe(501);
      expect(asked.body.error.kind).toBe("mail-not-configured");
      const kept = await browser.send("POST", "/api/account/keep", { email, password: PASSWORD });
      expect(kept.body.verificationSent).toBe(false);
      await mute.close();
    });

    test("a mail server that is down does not undo the account", async () => {
      const blocker = createServer().listen(0, "127.0.0.1");
      await once(blocker, "listening");
      const { port } = blocker.address() as AddressInfo;
      await new Promise<void>((resolve) => blocker.close(() => resolve()));
      const broken = await openTestApp(getDb(), memoryVault(), {
        config: { smtpUrl: `smtp://127.0.0.1:${port}` },
      });
      const { browser } = await beginIn(broken);
      const kept = await browser.send("POST", "/api/account/keep", {
        email: freshEmail(),
        password: PASSWORD,
      });
      expect(kept.body).toMatchObject({ verificationSent: false, me: { anonymous: false } });
      await broken.close();
    });
  });
});
