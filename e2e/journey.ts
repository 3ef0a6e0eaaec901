import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { type Evenkeel, openEvenkeel } from "./evenkeel.ts";
import { type Letters, openLetters } from "./letters.ts";

/** Journeys of one worker share a server and its post office; every journey is a new browser context, so a new
 *  person. */
export const test = base.extend<Record<never, never>, { letters: Letters; evenkeel: Evenkeel }>({
  letters: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const letters = await openLetters();
      await use(letters);
      await letters.close();
    },
    { scope: "worker" },
  ],
  evenkeel: [
    async ({ letters }, use) => {
      const evenkeel = await openEvenkeel({ EVENKEEL_SMTP_URL: letters.smtpUrl });
      await use(evenkeel);
      await evenkeel.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ evenkeel }, use) => use(evenkeel.origin),
});

export { expect };

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What a theme changes; everything else is the same page. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** axe finds nothing: all of it in the first theme, what depends on colour in the other. */
export const expectAccessible = async (
  page: Page,
  colorSchemes: readonly ("light" | "dark")[] = ["light", "dark"],
): Promise<void> => {
  // A page that is still loading has nothing to look at.
  await expect(page.locator("h1").first()).toBeAttached();
  await expect(page.locator("main").first()).toBeAttached();
  for (const [index, colorScheme] of colorSchemes.entries()) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const axe = new AxeBuilder({ page });
    const { violations, passes } = await (index === 0
      ? axe.withTags(TAGS)
      : axe.withRules(OF_COLOUR)
    ).analyze();
    expect(passes.length, "axe looked at something").toBeGreaterThan(index === 0 ? 5 : 0);
    expect(
      violations.map(({ id, nodes }) => ({
        colorScheme,
        id,
        at: nodes.map(({ target }) => target.join(" ")),
      })),
    ).toEqual([]);
  }
};
