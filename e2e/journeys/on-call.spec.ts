import type { Page } from "@playwright/test";
import { type Evenkeel, openEvenkeel } from "../evenkeel.ts";
import { test as base, expect, expectAccessible } from "../journey.ts";
import { openPager } from "../pager.ts";
import { onCallWithPhone, operatorAtDesk } from "../staff.ts";

/** The clock of this server runs sixty times as fast, so that nobody waits minutes for silence to be noticed. */
const HURRIED = `
const Real = Date;
const start = Real.now();
const now = () => start + (Real.now() - start) * 60;
globalThis.Date = class extends Real {
  constructor(...given) { if (given.length === 0) super(now()); else super(...given); }
  static now() { return now(); }
};`;

const test = base.extend<Record<never, never>, { evenkeel: Evenkeel }>({
  evenkeel: [
    async ({ letters }, use) => {
      const evenkeel = await openEvenkeel({
        EVENKEEL_SMTP_URL: letters.smtpUrl,
        EVENKEEL_ALERTS_PRIVATE_NETWORK: "1",
        NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(HURRIED)}`,
      });
      await use(evenkeel);
      await evenkeel.close();
    },
    { scope: "worker" },
  ],
});

const addWebhook = async (phone: Page, pagerOrigin: string, path: string): Promise<void> => {
  await phone.goto("/on-call/channels");
  await phone.getByText("Webhook", { exact: true }).click();
  await phone.getByLabel("Address", { exact: true }).fill(`${pagerOrigin}${path}`);
  await phone.getByRole("button", { name: "Send me a code" }).click();
  await expect(phone.getByLabel("Secret", { exact: true })).toHaveValue(/^evk_/);
};

const confirm = async (phone: Page, code: unknown): Promise<void> => {
  await phone.getByLabel("Code", { exact: true }).fill(String(code));
  await phone.getByRole("button", { name: "Confirm" }).click();
  await expect(phone.getByText("confirmed", { exact: true })).toBeVisible();
};

test("someone on call confirms their e-mail, tests it and sees the test arrive, and the gaps of the rota", async ({
  browser,
  evenkeel,
  letters,
}) => {
  test.setTimeout(180_000);
  const office = await operatorAtDesk(evenkeel, browser);
  const { phone, email } = await onCallWithPhone(evenkeel, browser, office, "Dr Ana");
  await phone.getByRole("link", { name: "Rota" }).click();
  await expect(phone.getByText("Nobody is on call now.", { exact: false })).toBeVisible();
  await expect(phone.getByText("No working way to alert you is set up.", { exact: false })).toBeVisible();
  await phone.getByRole("link", { name: "Add a way" }).click();
  await phone.getByText("E-mail", { exact: true }).click();
  await expect(phone.getByLabel("E-mail address")).toHaveValue(email);
  await phone.getByRole("button", { name: "Send me a code" }).click();
  // The letter's link brings its code along.
  await phone.goto(await letters.linkTo(email, "/on-call/channels"));
  await expect(phone.getByLabel("Code", { exact: true })).toHaveValue(/^\d{6}$/);
  await phone.getByRole("button", { name: "Confirm" }).click();
  await expect(phone.getByText("confirmed", { exact: true })).toBeVisible();
  await phone.getByRole("button", { name: "Test me: E-mail" }).click();
  await expect(phone.getByText("Taken by the mail server")).toBeVisible();
  await expectAccessible(phone);

  await phone.goto("/on-call");
  await phone.getByLabel("From", { exact: true }).fill("20:00");
  await phone.getByLabel("To", { exact: true }).fill("08:00");
  await phone.getByRole("button", { name: "Put it in the plan" }).click();
  const planned = phone.getByText(/^Mon, Tue, Wed, Thu, Fri, 20:00–08:00/);
  await expect(planned).toBeVisible();
  await phone.getByRole("button", { name: /^Undo/ }).click();
  await expect(phone.getByText("Nothing is planned.")).toBeVisible();
  await phone.getByRole("button", { name: "Put it in the plan" }).click();
  await expect(planned).toBeVisible();
  await expect(phone.getByText(/gaps in the next two weeks/)).toBeVisible();
  await expectAccessible(phone);

  // The link of a test leads back here and counts as opened.
  await phone.goto(await letters.linkTo(email, await testLink(phone)));
  await expect(phone).toHaveURL(/\/on-call\/channels$/);
  await phone.goto("/on-call/deliveries");
  await expect(phone.getByText("opened", { exact: true })).toBeVisible();
  await expectAccessible(phone, ["dark"]);
  await phone.context().close();
  await office.context().close();
});

const testLink = (phone: Page): Promise<string> =>
  phone.evaluate(async () => {
    const { deliveries } = await (await fetch("/api/on-call/deliveries")).json();
    const test = deliveries.find((one: { kind: string }) => one.kind === "test");
    return `/on-call/open/${test.id}`;
  });

test("a drill goes to the second on call when the first stays silent, and ends when it is acknowledged", async ({
  browser,
  evenkeel,
}) => {
  test.setTimeout(150_000);
  const pager = await openPager();
  const office = await operatorAtDesk(evenkeel, browser);
  const { phone: silent } = await onCallWithPhone(evenkeel, browser, office, "Dr Silent");
  const { phone: awake } = await onCallWithPhone(evenkeel, browser, office, "Dr Awake");
  for (const [phone, path] of [
    [silent, "/silent"],
    [awake, "/awake"],
  ] as const) {
    await addWebhook(phone, pager.origin, path);
    await confirm(phone, (await pager.message(path, "code"))["code"]);
  }

  await office.getByRole("link", { name: "Rota" }).click();
  await expect(office.getByRole("heading", { name: "The next two weeks" })).toBeVisible();
  for (const [name, order] of [
    ["Dr Silent", "1st"],
    ["Dr Awake", "2nd"],
  ] as const) {
    await office.getByLabel("Who", { exact: true }).selectOption({ label: name });
    for (const day of ["Sat", "Sun"]) {
      const chip = office.getByRole("button", { name: day, exact: true });
      if ((await chip.getAttribute("aria-pressed")) === "false") await chip.click();
    }
    await office.getByLabel("From", { exact: true }).fill("08:00");
    await office.getByLabel("To", { exact: true }).fill("08:00");
    await office.getByLabel("First day", { exact: true }).fill("2026-01-01");
    await office.getByLabel("Order", { exact: true }).selectOption({ label: order });
    await office.getByRole("button", { name: "Put it in the plan" }).click();
    await expect(office.getByRole("list", { name: "On call now" }).getByText(name)).toBeVisible();
  }
  await expect(office.getByText("Someone is on call at every hour of the next two weeks.")).toBeVisible();
  await expectAccessible(office);

  await office.getByRole("link", { name: "Drills" }).click();
  await expect(office.getByText("It goes to, in this order: Dr Silent, Dr Awake.")).toBeVisible();
  await office.getByText("immediate", { exact: true }).click();
  await office.getByRole("button", { name: "Start the drill" }).click();
  await expect(office.getByText("Waiting for somebody to acknowledge.")).toBeVisible();
  expect(await pager.message("/silent", "drill")).toMatchObject({ drill: true, tier: "immediate" });
  const alert = await pager.message("/awake", "drill");
  await awake.goto(String(alert["link"]));
  await expect(awake).toHaveURL(/\/escalations\//);
  await awake.getByRole("button", { name: "I have seen it and take it" }).click();
  await expect(office.getByText(/^Dr Awake acknowledged after \d+ min \d+ s\.$/)).toBeVisible();
  await expect(office.getByText("Given to the next on call")).toHaveCount(2);
  await expect(office.getByText("opened", { exact: true })).toBeVisible();
  await expectAccessible(office);
  for (const page of [office, silent, awake]) await page.context().close();
  await pager.close();
});
