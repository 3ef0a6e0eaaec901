import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./journey.ts";

/** Where words are written, in either language. */
const composer = (page: Page): Locator => page.getByRole("textbox", { name: /^(Your message|Tu mensaje)$/ });

/** Opens the front door and waits for its fonts: a tap that falls between two layouts would be lost. */
export const openFrontDoor = async (page: Page): Promise<void> => {
  await page.goto("/");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};

/** Opens Evenkeel for the first time and taps an age band; ends where writing can begin. */
export const begin = async (page: Page, age = "25 to 64"): Promise<void> => {
  await openFrontDoor(page);
  await page.getByRole("button", { name: age }).click();
  await expect(composer(page)).toBeVisible();
};

/** What the member said, as it stands in the conversation. */
export const said = (page: Page, words: string): Locator =>
  page
    .getByRole("log")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: /^(You|Tú)$/, exact: true }) })
    .filter({ hasText: words });

/** The complete reply to these words: one that can be asked about. */
export const replyTo = (page: Page, words: string): Locator =>
  said(page, words)
    .last()
    .locator(
      "xpath=following-sibling::li[.//button[@aria-label='About this reply' or @aria-label='Sobre esta respuesta']]",
    )
    .first();

/** Says something, without waiting for an answer. */
export const write = async (page: Page, words: string): Promise<void> => {
  await composer(page).fill(words);
  await page.keyboard.press("Enter");
  await expect(composer(page)).toHaveValue("");
  await expect(said(page, words).last()).toBeVisible();
};

/** Says something and waits until the companion has answered it. @returns the words of the reply. */
export const say = async (page: Page, words: string): Promise<string> => {
  await write(page, words);
  const reply = replyTo(page, words);
  await expect(reply).toBeVisible({ timeout: 20_000 });
  return (await reply.innerText()).replace(/^Evenkeel\s*/, "");
};

/** Everything that broke on the page while the journey went on. */
export const watchForFailures = (page: Page): string[] => {
  const failures: string[] = [];
  page.on("pageerror", (error) => failures.push(error.message));
  return failures;
};

export const PASSWORD = "a boat on a quiet lake";
export const newEmail = (): string => `journey-${randomUUID()}@example.org`;

/** Keeps an account that was begun without one. */
export const keepWithEmail = async (page: Page, email: string): Promise<void> => {
  await page.goto("/you/keep");
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Keep with e-mail" }).click();
  await expect(page.getByRole("heading", { name: "Where you are signed in" })).toBeVisible();
};

/** Fills in e-mail and password; what comes next is the journey's to expect. */
export const signIn = async (page: Page, email: string, password = PASSWORD): Promise<void> => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
};

export const expectHome = (page: Page): Promise<void> =>
  expect(page.getByRole("heading", { name: "What would help now?" })).toBeVisible();

/** So many messages at once that the next answer waits a few seconds: the server answers twenty at once, then one a
 *  second. */
export const writeMuch = async (page: Page, messages = 23): Promise<void> => {
  const ids = Array.from({ length: messages }, () => randomUUID());
  await page.evaluate(
    async ({ conversationId, ids }) => {
      const json = { "content-type": "application/json" };
      await fetch("/api/conversations", {
        method: "POST",
        headers: json,
        body: JSON.stringify({ id: conversationId }),
      });
      await Promise.all(
        ids.map((id) =>
          fetch(`/api/conversations/${conversationId}/messages`, {
            method: "POST",
            headers: json,
            body: JSON.stringify({ id, text: "one of many", sentAt: new Date().toISOString(), zone: "UTC" }),
          }),
        ),
      );
    },
    { conversationId: randomUUID(), ids },
  );
};
