import { expect, expectAccessible, test } from "../journey.ts";
import { begin } from "../steps.ts";

const SCREENS = [
  "/",
  "/talk",
  "/conversations",
  "/check-in",
  "/journal",
  "/patterns",
  "/exercises",
  "/breathe",
  "/help",
  "/you",
  "/you/profile",
  "/you/look",
  "/you/keep",
  "/you/security",
  "/you/lock",
  "/you/consent",
  "/you/access-log",
  "/you/clinicians",
  "/you/trusted-person",
  "/you/data",
];

for (const [name, viewport] of [
  ["a phone of 360 px", { width: 360, height: 740 }],
  ["a desktop", { width: 1280, height: 800 }],
] as const) {
  test(`every screen is free of axe findings and fits ${name}, in both themes`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(viewport);
    await begin(page);
    for (const path of SCREENS) {
      await page.goto(path);
      await expect(page.getByRole("main")).toBeVisible();
      await page.waitForLoadState("networkidle");
      await test.step(path, () => expectAccessible(page));
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
        `${path} scrolls sideways`,
      ).toBeLessThanOrEqual(0);
    }
  });
}

test("the first visit and signing in are free of axe findings", async ({ page }) => {
  for (const path of ["/", "/sign-in", "/forgot-password", "/help"]) {
    await page.goto(path);
    await expect(page.getByRole("main")).toBeVisible();
    await expectAccessible(page);
  }
});
