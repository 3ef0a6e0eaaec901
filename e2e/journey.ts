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

/** axe finds nothing. @param colorSchemes both themes, unless told. */
export const expectAccessible = async (
  page: Page,
  colorSchemes: readonly ("light" | "dark")[] = ["light", "dark"],
): Promise<void> => {
  for (const colorScheme of colorSchemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations, passes } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    expect(passes.length, "axe looked at something").toBeGreaterThan(5);
    expect(
      violations.map(({ id, nodes }) => ({
        colorScheme,
        id,
        at: nodes.map(({ target }) => target.join(" ")),
      })),
    ).toEqual([]);
  }
};
