import type { Page } from "@playwright/test";
import { expect } from "./journey.ts";

/** Opens Evenkeel for the first time and taps an age band; ends where writing can begin. */
export const begin = async (page: Page, age = "25 to 64"): Promise<void> => {
  await page.goto("/");
  await page.getByRole("button", { name: age }).click();
  await expect(page.getByRole("textbox", { name: "Your message" })).toBeVisible();
};

/** Replies that are complete: a reply can be asked about once it has arrived. */
const replies = (page: Page) => page.getByRole("button", { name: "About this reply" }).locator("xpath=..");

/** Says something and waits until the companion has answered it. @returns the words of the reply. */
export const say = async (page: Page, words: string): Promise<string> => {
  const before = await replies(page).count();
  await page.getByRole("textbox", { name: "Your message" }).fill(words);
  await page.keyboard.press("Enter");
  await expect(replies(page)).toHaveCount(before + 1, { timeout: 20_000 });
  const answer = await replies(page).last().innerText();
  return answer.replace(/^Evenkeel\s*/, "");
};

/** Everything the app answered without an error while the journey went on. */
export const watchForFailures = (page: Page): string[] => {
  const failures: string[] = [];
  page.on("pageerror", (error) => failures.push(error.message));
  return failures;
};
