import type { Browser, Page } from "@playwright/test";
import type { Evenkeel } from "../evenkeel.ts";
import { expect, expectAccessible, test } from "../journey.ts";
import { begin, newEmail, PASSWORD, say, signIn } from "../steps.ts";
import { terminal } from "../terminal.ts";

/** The phone of someone on call, who came by an operator's invitation. */
const onCallPhone = async (evenkeel: Evenkeel, browser: Browser): Promise<{ phone: Page; office: Page }> => {
  const email = newEmail();
  const made = await terminal(evenkeel, "operator", "create", "--email", email, "--name", "Olga");
  const office = await (await browser.newContext({ baseURL: evenkeel.origin })).newPage();
  await office.goto(/https?:\/\/\S+/.exec(made)?.[0] ?? "no link was printed");
  await office.getByLabel("New password").fill(PASSWORD);
  await office.getByRole("button", { name: "Set password" }).click();
  await expect(office.getByText(/Your password is set/)).toBeVisible();
  await signIn(office, email);
  await expect(office.getByRole("heading", { name: "Who works here" })).toBeVisible();
  const { link } = await office.evaluate(async () => {
    const answer = await fetch("/api/staff/invitations", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ role: "on-call" }),
    });
    return answer.json();
  });
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  const phone = await context.newPage();
  await phone.goto(link);
  await phone.getByLabel("Your name").fill("Dr Lee");
  await phone.getByLabel("E-mail").fill(newEmail());
  await phone.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await phone.getByRole("button", { name: "Make my account" }).click();
  return { phone, office };
};

test("words of danger stand on another screen without a reload, and the member sees who has seen them and what they write", async ({
  page,
  browser,
  evenkeel,
}) => {
  test.setTimeout(120_000);
  const { phone, office } = await onCallPhone(evenkeel, browser);
  await expect(phone.getByRole("heading", { name: "Nothing is open" })).toBeVisible();
  await expect(phone.getByText("Connected.")).toBeVisible();
  await expectAccessible(phone, ["dark"]);

  await begin(page);
  await page.goto("/you/consent");
  await page.getByRole("switch", { name: "Alert the person on call" }).click();
  await expect(page.getByText("On: Alert the person on call")).toBeVisible();
  await page.goto("/talk");
  await say(page, "I keep thinking about killing myself");

  const row = phone.getByRole("link", { name: /Suicide/ });
  await expect(row).toBeVisible();
  await expect(row).toContainText("killing myself");
  await expect(row).toContainText(/\d+:\d\d left/);
  await expectAccessible(phone);
  await row.click();
  await expect(phone.getByText("I keep thinking about killing myself").first()).toBeVisible();
  await phone.setViewportSize({ width: 360, height: 740 });
  expect(
    await phone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    "scrolls sideways",
  ).toBeLessThanOrEqual(0);
  await expectAccessible(phone, ["dark"]);
  await phone.getByRole("button", { name: "I have seen it and take it" }).click();
  await expect(page.getByText(/Seen by Dr Lee at \d\d:\d\d/)).toBeVisible();
  await phone.getByLabel("Write to them").fill("I am here. Is anyone with you?");
  await phone.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByText("I am here. Is anyone with you?")).toBeVisible();
  await expectAccessible(page);

  await say(page, "no, nobody is here");
  await expect(phone.getByText("no, nobody is here")).toBeVisible();

  await office.goto("/escalations");
  await expect(office.getByText("Words and name not shown")).toBeVisible();
  await expect(office.getByText("killing myself")).toHaveCount(0);
  await office.getByRole("link", { name: "Months in numbers" }).click();
  await expect(office.getByRole("row", { name: /^All [1-9]\d* \d+ [1-9]/ })).toBeVisible();
  await expectAccessible(office);
  await office.goto("/escalations/policy");
  await office.getByRole("switch", { name: /without a yes/ }).click();
  await office.getByRole("button", { name: "Save" }).click();
  await expect(office.getByText("Saved. It holds from now on.")).toBeVisible();
  await expectAccessible(office, ["light"]);
  await page.goto("/help");
  await expect(page.getByText(/may be told without your yes/)).toBeVisible();

  await phone.getByRole("button", { name: "Outcome and close" }).click();
  await phone.getByLabel("How it ended").selectOption({ label: "Spoke with them" });
  await phone.getByRole("button", { name: "Save and close" }).click();
  await expect(phone.getByText("Outcome by Dr Lee: Spoke with them")).toBeVisible();
  await page.goto("/you/access-log");
  await expect(page.getByText("read what worried us", { exact: false }).first()).toBeVisible();

  await phone.getByRole("button", { name: "Record an incident" }).click();
  const form = phone.getByRole("dialog");
  await form.getByLabel("What kind").selectOption({ label: "A danger was seen too late" });
  await form.getByLabel("What happened").fill("The phone was silent");
  await form.getByRole("button", { name: "Record an incident" }).click();
  await expect(phone.getByText("Recorded.")).toBeVisible();
  await phone.goto("/incidents");
  await expect(phone.getByText("The phone was silent")).toBeVisible();
  await expectAccessible(phone, ["dark"]);

  await phone.goto("/escalations");
  await expect(phone.getByText("All have been seen.")).toBeVisible();
  await phone.context().setOffline(true);
  await expect(phone.getByText(/The connection is lost/)).toBeVisible();
  await page.goto("/talk");
  await say(page, "I want to end my life, I cannot do this");
  await phone.context().setOffline(false);
  await expect(phone.getByText("end my life").first()).toBeVisible({ timeout: 20_000 });
  await phone.context().close();
  await office.context().close();
});
