import type { Browser, Page } from "@playwright/test";
import type { Evenkeel } from "./evenkeel.ts";
import { expect } from "./journey.ts";
import { newEmail, PASSWORD, signIn } from "./steps.ts";
import { terminal } from "./terminal.ts";

/** An operator at a desk, made in the terminal as the first one is. */
export const operatorAtDesk = async (evenkeel: Evenkeel, browser: Browser): Promise<Page> => {
  const email = newEmail();
  const made = await terminal(evenkeel, "operator", "create", "--email", email, "--name", "Olga");
  const context = await browser.newContext({
    ...{ baseURL: evenkeel.origin, viewport: { width: 1280, height: 800 } },
  });
  const page = await context.newPage();
  await page.goto(/https?:\/\/\S+/.exec(made)?.[0] ?? "no link was printed");
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Set password" }).click();
  await expect(page.getByText(/Your password is set/)).toBeVisible();
  await signIn(page, email);
  await expect(page.getByRole("heading", { name: "Who works here" })).toBeVisible();
  return page;
};

/** Someone on call with a phone, who came by an operator's invitation. */
export const onCallWithPhone = async (
  evenkeel: Evenkeel,
  browser: Browser,
  operator: Page,
  name: string,
): Promise<{ readonly phone: Page; readonly email: string }> => {
  const { link } = await operator.evaluate(async () => {
    const answer = await fetch("/api/staff/invitations", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ role: "on-call" }),
    });
    return answer.json();
  });
  const context = await browser.newContext({
    ...{ baseURL: evenkeel.origin, viewport: { width: 390, height: 844 } },
  });
  const phone = await context.newPage();
  const email = newEmail();
  await phone.goto(link);
  await phone.getByLabel("Your name").fill(name);
  await phone.getByLabel("E-mail").fill(email);
  await phone.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await phone.getByRole("button", { name: "Make my account" }).click();
  await expect(phone.getByRole("link", { name: "Rota" })).toBeVisible();
  return { phone, email };
};
