import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { type Evenkeel, openEvenkeel } from "./evenkeel.ts";

/** Journeys of one worker share a server; every journey is a new browser context, so a new person. */
export const test = base.extend<Record<never, never>, { evenkeel: Evenkeel }>({
  evenkeel: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const evenkeel = await openEvenkeel();
      await use(evenkeel);
      await evenkeel.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ evenkeel }, use) => use(evenkeel.origin),
});

export { expect };

/** axe finds nothing, in both themes. */
export const expectAccessible = async (page: Page): Promise<void> => {
  for (const colorScheme of ["light", "dark"] as const) {
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
