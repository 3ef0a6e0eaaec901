import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { beginIn, openTestApp, type TestApp, type TestBrowser } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { SoftwarePasskey } from "./software-passkey.contract.ts";

const ORIGIN = "http://localhost:3000";

describeOnEachDatabase("passkeys", (getDb) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(getDb(), memoryVault());
  });
  afterAll(() => app.close());

  const add = async (browser: TestBrowser, passkey: SoftwarePasskey) => {
    const options = await browser.send("GET", "/api/auth/passkey/generate-register-options");
    return browser.send("POST", "/api/auth/passkey/verify-registration", {
      response: passkey.register(options.body),
      name: "My phone",
    });
  };
  const signIn = async (browser: TestBrowser, passkey: SoftwarePasskey) => {
    const options = await browser.send("GET", "/api/auth/passkey/generate-authenticate-options");
    return browser.send("POST", "/api/auth/passkey/verify-authentication", {
      response: passkey.signIn(options.body),
    });
  };

  test("a passkey keeps an anonymous account, without an e-mail, and signs in on a second device", async () => {
    const { browser, memberId } = await beginIn(app);
    const passkey = new SoftwarePasskey("localhost", ORIGIN);
    const added = await add(browser, passkey);
    expect(added.status).toBe(200);
    expect(added.body).toMatchObject({ name: "My phone" });
    expect((await browser.send("GET", "/api/account/me")).body).toMatchObject({
      memberId,
      anonymous: false,
      email: null,
      passkeys: 1,
    });
    const second = app.browser();
    expect((await signIn(second, passkey)).body).toEqual({ signedIn: true, anonymousWaiting: false });
    expect((await second.send("GET", "/api/account/me")).body.memberId).toBe(memberId);
  });

  test("signing in where an anonymous member wrote leaves them waiting", async () => {
    const kept = await beginIn(app);
    const passkey = new SoftwarePasskey("localhost", ORIGIN);
    await add(kept.browser, passkey);
    const { browser, memberId } = await beginIn(app);
    expect((await signIn(browser, passkey)).body).toEqual({ signedIn: true, anonymousWaiting: true });
    expect((await browser.send("GET", "/api/account/me")).body.memberId).toBe(kept.memberId);
    expect((await browser.send("POST", "/api/account/return-to-anonymous")).body.memberId).toBe(memberId);
  });

  test("a passkey that another site asked for, or that nobody added, does not sign in", async () => {
    const { browser } = await beginIn(app);
    const foreign = new SoftwarePasskey("localhost", "https://evil.example");
    expect((await add(browser, foreign)).status).toBe(401);
    const unknown = await signIn(app.browser(), new SoftwarePasskey("localhost", ORIGIN));
    expect(unknown.body.error.kind).toBe("wrong-credentials");
  });

  test("it is listed without its key, can be renamed and removed by its owner alone", async () => {
    const { browser } = await beginIn(app);
    const other = await beginIn(app);
    const passkey = new SoftwarePasskey("localhost", ORIGIN);
    const { id } = (await add(browser, passkey)).body;
    const list = (await browser.send("GET", "/api/auth/passkey/list-user-passkeys")).body;
    expect(list).toHaveLength(1);
    expect(Object.keys(list[0]).sort()).toEqual(["createdAt", "deviceType", "id", "name"]);
    const stolen = await other.browser.send("POST", "/api/auth/passkey/delete-passkey", { id });
    expect(stolen.status).toBeGreaterThanOrEqual(400);
    await browser.send("POST", "/api/auth/passkey/update-passkey", { id, name: "Old phone" });
    const renamed = (await browser.send("GET", "/api/auth/passkey/list-user-passkeys")).body;
    expect(renamed[0].name).toBe("Old phone");
    expect((await browser.send("POST", "/api/auth/passkey/delete-passkey", { id })).body).toEqual({
      done: true,
    });
    expect((await browser.send("GET", "/api/account/me")).body).toMatchObject({
      passkeys: 0,
      anonymous: true,
    });
  });

  test("the same challenge does not serve twice", async () => {
    const kept = await beginIn(app);
    const passkey = new SoftwarePasskey("localhost", ORIGIN);
    await add(kept.browser, passkey);
    const browser = app.browser();
    const options = await browser.send("GET", "/api/auth/passkey/generate-authenticate-options");
    const response = passkey.signIn(options.body);
    const first = await browser.send("POST", "/api/auth/passkey/verify-authentication", { response });
    expect(first.status).toBe(200);
    const again = await browser.send("POST", "/api/auth/passkey/verify-authentication", { response });
    expect(again.status).toBe(401);
  });
});
