import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../journey.ts";
import { begin } from "../steps.ts";

const SCREENS = [
  "/",
  "/talk",
  "/conversations",
  "/check-in",
  "/journal",
  "/patterns",
  "/how-feelings-are-read",
  "/library",
  "/library/how-many",
  "/eliza",
  "/exercises",
  "/exercises/made",
  "/exercises/about/worry-time",
  "/safety-plan",
  "/measures",
  "/measures/phq9",
  "/measures/phq9/take",
  "/measures/session-check",
  "/programs",
  "/programs/choose",
  "/programs/eating",
  "/programs/sleep/bed",
  "/breathe",
  "/practice",
  "/practice?for=sleep",
  "/practice/heavy-body",
  "/practice/done",
  "/help",
  "/you",
  "/you/suggestions",
  "/you/profile",
  "/you/look",
  "/you/keep",
  "/you/security",
  "/you/lock",
  "/you/reminders",
  "/you/consent",
  "/you/access-log",
  "/you/clinicians",
  "/you/trusted-person",
  "/you/data",
];

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await expect(page.getByRole("main")).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    `${path} scrolls sideways`,
  ).toBeLessThanOrEqual(0);
};

const half = Math.ceil(SCREENS.length / 2);
for (const [which, screens] of [
  ["first", SCREENS.slice(0, half)],
  ["second", SCREENS.slice(half)],
] as const) {
  test(`the ${which} half of all screens is free of axe findings in both themes and fits a phone of 360 px`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 360, height: 740 });
    await begin(page);
    for (const path of screens) {
      await open(page, path);
      await test.step(path, () => expectAccessible(page));
    }
  });
}

test("every screen fits a desk, and where it is laid out differently axe finds nothing there", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await begin(page);
  for (const path of SCREENS) await open(page, path);
  for (const path of ["/talk", "/patterns"]) {
    await open(page, path);
    await test.step(path, () => expectAccessible(page, ["light"]));
  }
});

test("the first visit and signing in are free of axe findings", async ({ page }) => {
  for (const path of ["/", "/sign-in", "/forgot-password", "/reset-password", "/invitation", "/deleted"]) {
    await open(page, path);
    await expectAccessible(page);
  }
});
