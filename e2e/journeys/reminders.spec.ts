import type { Page } from "@playwright/test";
import { type Evenkeel, openEvenkeel } from "../evenkeel.ts";
import { test as base, expect, expectAccessible } from "../journey.ts";
import { openPushService, type PushService, subscribeAt } from "../push-service.ts";
import { begin, keepWithEmail, newEmail, watchForFailures } from "../steps.ts";

const test = base.extend<{ service: PushService }, { evenkeel: Evenkeel }>({
  evenkeel: [
    async ({ letters }, use) => {
      const evenkeel = await openEvenkeel({
        EVENKEEL_SMTP_URL: letters.smtpUrl,
        EVENKEEL_ALERTS_PRIVATE_NETWORK: "1",
      });
      await use(evenkeel);
      await evenkeel.close();
    },
    { scope: "worker" },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  service: async ({}, use) => {
    const service = await openPushService();
    await use(service);
    await service.close();
  },
});

/** The clock on the wall of the page, so that what is set for it is due now. */
const wallClock = (page: Page): Promise<string> =>
  page.evaluate(() => new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" }));

const setTime = async (page: Page, name: string, time: string): Promise<void> => {
  const field = page.getByLabel(name, { exact: true });
  const saved = page.waitForResponse(
    (one) => one.url().endsWith("/api/reminders") && one.request().method() === "PUT" && one.ok(),
  );
  await field.fill(time);
  await field.blur();
  await saved;
};

test.describe("on a device that lets notes show", () => {
  test.use({ serviceWorkers: "allow" });

  test("a member chooses what to hear of, tests it, and a note comes that says nothing of what it is about", async ({
    page,
    context,
    evenkeel,
    service,
  }) => {
    test.setTimeout(120_000);
    const failures = watchForFailures(page);
    await context.grantPermissions(["notifications"], { origin: evenkeel.origin });
    await subscribeAt(page, service);
    await page.setViewportSize({ width: 360, height: 740 });
    await begin(page);
    await page.goto("/");
    // Two taps from home.
    await page.getByRole("link", { name: "You", exact: true }).click();
    await page.getByRole("link", { name: /^Reminders/ }).click();
    await expect(page.getByText("Nowhere yet.")).toBeVisible();
    for (const toggle of await page.getByRole("switch").all()) await expect(toggle).not.toBeChecked();

    await page.getByRole("button", { name: "Let notes show here" }).click();
    await expect(page.getByText("Notes show on this device")).toBeVisible();
    await page.getByRole("button", { name: /^Send me a test/ }).click();
    const trial = await service.next();
    expect(trial).toMatchObject({ title: "Evenkeel", text: "A test you asked for. Notes reach you here." });
    await expect(page.getByText("A test: sent", { exact: true })).toBeVisible();

    // No quiet hours, so that the journey can be made at night.
    await setTime(page, "Quiet hours: From", "00:00");
    await setTime(page, "Quiet hours: To", "00:00");
    await page.getByRole("switch", { name: "How I am" }).click();
    await setTime(page, "How I am: time", await wallClock(page));
    const note = await service.next();
    expect(note).toMatchObject({ kind: "reminder", title: "Evenkeel", text: "A note you asked for." });
    expect(JSON.stringify(note)).not.toMatch(/mood|check|feel/i);
    expect(failures).toEqual([]);
  });
});

test("notes come by e-mail once the address is confirmed, and a browser that cannot show them says what to do", async ({
  page,
  letters,
}) => {
  test.setTimeout(90_000);
  await page.addInitScript(() => {
    Object.defineProperty(Notification, "permission", { get: () => "denied" });
  });
  await begin(page);
  await page.goto("/you/reminders");
  await expect(
    page.getByText("This browser does not let Evenkeel show notes.", { exact: false }),
  ).toBeVisible();
  await expect(page.getByText("Notes by e-mail need an account", { exact: false })).toBeVisible();
  const email = newEmail();
  await keepWithEmail(page, email);
  await page.goto("/you/reminders");
  await expect(page.getByText("Your e-mail address is not confirmed yet.", { exact: false })).toBeVisible();
  await page.goto(await letters.linkTo(email, "/api/auth/verify-email"));
  await page.goto("/you/reminders");
  await page.getByRole("button", { name: "Send notes by e-mail" }).click();
  await page.getByRole("button", { name: /^Send me a test/ }).click();
  await expect(page.getByText("A test: sent", { exact: true })).toBeVisible();
  const { deliveries } = await page.evaluate(async () => (await fetch("/api/reminders")).json());
  await page.goto(await letters.linkTo(email, `/reminders/${deliveries[0].noteId}`));
  await expect(page).toHaveURL(/\/you\/reminders$/);
  await expect(page.getByText("sent, and you answered it", { exact: false })).toBeVisible();
  await expectAccessible(page, ["dark"]);
});
