import { expect, expectAccessible, test } from "../journey.ts";
import { oneTimeCode } from "../one-time-code.ts";
import { begin, expectHome, keepWithEmail, newEmail, PASSWORD, say, signIn } from "../steps.ts";

test("an account kept with e-mail is found whole on a second device, and ended there from the first", async ({
  page,
  browser,
}) => {
  await begin(page);
  await say(page, "the heron was back at the pond today");
  await page.goto("/check-in");
  await page.getByRole("radio", { name: "a bit lifted" }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText(/Kept: a bit lifted/).first()).toBeVisible();
  await page.goto("/journal");
  await page.getByRole("button", { name: "New entry" }).click();
  await page.getByRole("textbox", { name: /entry/i }).fill("A page about the heron.");
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("link", { name: "A page about the heron." })).toBeVisible();
  await expect(page.getByText("on this device, not sent yet")).toHaveCount(0);
  const email = newEmail();
  await keepWithEmail(page, email);

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await signIn(other, email, "not the password at all");
  await expect(other.getByText("E-mail and password do not fit together", { exact: false })).toBeVisible();
  await signIn(other, email);
  await expectHome(other);
  await other.goto("/talk");
  await expect(other.getByText("the heron was back at the pond today").first()).toBeVisible();
  await other.goto("/check-in");
  await expect(other.getByRole("button", { name: /^Edit: a bit lifted/ })).toBeVisible();
  await other.goto("/journal");
  await expect(other.getByText("A page about the heron.")).toBeVisible();

  await page.goto("/you/security");
  await expect(page.getByText("this device")).toBeVisible();
  await page.getByRole("button", { name: /^Sign out there/ }).click();
  await expect(page.getByText("Signed out there")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Sign out there/ })).toHaveCount(0);
  await other.goto("/journal");
  await expect(other.getByText("A page about the heron.")).toHaveCount(0);
  await expect(other.getByRole("link", { name: /sign in|I have an account/i }).first()).toBeVisible();
  await elsewhere.close();
});

test("a passkey keeps an account and opens it again", async ({ page, context }) => {
  await begin(page);
  await say(page, "only this key opens my door");
  await page.bringToFront();
  const devTools = await context.newCDPSession(page);
  await devTools.send("WebAuthn.enable");
  await devTools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto("/you/keep");
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect(page.getByRole("heading", { name: "Passkeys" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Remove/ })).toBeDisabled();
  await expectAccessible(page, ["dark"]);

  await page.goto("/you");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/\/welcome$/);
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expectHome(page);
  await page.goto("/talk");
  await expect(page.getByText("only this key opens my door").first()).toBeVisible();
});

test("a second factor is set up, asked for at sign-in, and a recovery code opens once without it", async ({
  page,
  browser,
}) => {
  await begin(page);
  const email = newEmail();
  await keepWithEmail(page, email);
  await page.getByRole("button", { name: "Set up", exact: true }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Your password").fill(PASSWORD);
  await sheet.getByRole("button", { name: "Continue" }).click();
  const secret = await sheet
    .getByText("Or type this key there")
    .locator("xpath=following-sibling::p")
    .innerText();
  await expectAccessible(page, ["light"]);
  await sheet.getByLabel("Code from the app").fill(oneTimeCode(secret));
  await sheet.getByRole("button", { name: "Turn on" }).click();
  await expect(sheet.getByRole("heading", { name: "Recovery codes" })).toBeVisible();
  const recovery = await sheet.getByRole("listitem").first().innerText();
  await sheet.getByRole("button", { name: "I have them" }).click();

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await signIn(other, email);
  await other.getByLabel("Code from your app").fill("000000");
  await other.getByRole("button", { name: "Sign in" }).click();
  await expect(other.getByText(/This code does not fit/)).toBeVisible();
  await other.getByLabel("Code from your app").fill(oneTimeCode(secret));
  await other.getByRole("button", { name: "Sign in" }).click();
  await expectHome(other);

  const byRecovery = async (): Promise<void> => {
    await elsewhere.clearCookies();
    await signIn(other, email);
    await other.getByRole("button", { name: "Use a recovery code instead" }).click();
    await other.getByLabel("Recovery code").fill(recovery);
    await other.getByRole("button", { name: "Sign in" }).click();
  };
  await byRecovery();
  await expectHome(other);
  await byRecovery();
  await expect(other.getByText(/This code does not fit/)).toBeVisible();
  await elsewhere.close();
});

test("an address is confirmed by its letter, and a forgotten password is set anew by another", async ({
  page,
  letters,
}) => {
  await begin(page);
  const email = newEmail();
  await keepWithEmail(page, email);
  await expect(page.getByText("not confirmed yet")).toBeVisible();
  await page.goto(await letters.linkTo(email, "/api/auth/verify-email"));
  await expect(page.getByText("Your e-mail is confirmed.")).toBeVisible();
  await page.goto("/you/security");
  await expect(page.getByText("confirmed", { exact: true })).toBeVisible();

  await page.goto("/forgot-password");
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByText(/a link is on its way/).first()).toBeVisible();
  const link = await letters.linkTo(email, "/reset-password");
  await page.goto(link);
  await page.getByLabel("New password").fill("another boat, another lake");
  await page.getByRole("button", { name: "Set password" }).click();
  await expect(page.getByText(/Your password is set/)).toBeVisible();
  await signIn(page, email);
  await expect(page.getByText(/do not fit together/)).toBeVisible();
  await signIn(page, email, "another boat, another lake");
  await expectHome(page);
  await page.goto(link);
  await page.getByLabel("New password").fill("a third boat, a third lake");
  await page.getByRole("button", { name: "Set password" }).click();
  await expect(page.getByText(/This link is used up/)).toBeVisible();
});

test("a PIN locks the app on a shared device, Help now stays open, and the PIN opens it", async ({
  page,
}) => {
  await begin(page);
  await say(page, "nobody at home should read this");
  await page.goto("/you/lock");
  await page.getByLabel("PIN", { exact: true }).fill("2580");
  await page.getByLabel("PIN again").fill("2580");
  await page.getByRole("button", { name: "Set the PIN" }).click();
  await page.getByRole("button", { name: "Lock now" }).click();
  await expect(page.getByRole("heading", { name: "Enter your PIN" })).toBeVisible();
  await page.goto("/talk");
  await expect(page.getByRole("heading", { name: "Enter your PIN" })).toBeVisible();
  await expect(page.getByText("nobody at home should read this")).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Help now" }).click();
  await expect(page.getByRole("link", { name: "Call 988" }).first()).toBeVisible();
  await page.goto("/talk");
  await page.getByLabel("PIN").fill("0000");
  await page.getByRole("button", { name: "Unlock" }).click();
  await expect(page.getByText("This PIN does not fit.")).toBeVisible();
  await page.getByLabel("PIN").fill("2580");
  await page.getByRole("button", { name: "Unlock" }).click();
  await expect(page.getByText("nobody at home should read this").first()).toBeVisible();
});
