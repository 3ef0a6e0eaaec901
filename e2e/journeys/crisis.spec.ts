import { expect, expectAccessible, test } from "../journey.ts";
import { begin, say } from "../steps.ts";

test.use({ serviceWorkers: "allow" });

test("words of suicide are met with a direct question, then one line, one person and one professional route", async ({
  page,
}) => {
  await begin(page);
  await say(page, "my head is loud tonight");
  const asked = await say(page, "theres no point anymore. theyd be better off without me");
  expect(asked).toMatch(/killing yourself|suicide|ending your life/i);
  await say(page, "yeah. not right now but yeah");
  await expect(page.getByRole("link", { name: "Call 988" })).toHaveAttribute("href", "tel:988");
  await say(page, "i dont know who id even tell");
  await expect(page.getByRole("textbox", { name: "Your message" })).toBeEditable();
  await expectAccessible(page);
});

test("homework that is killing someone raises nothing", async ({ page }) => {
  await begin(page);
  const reply = await say(page, "this homework is killing me");
  expect(reply).not.toMatch(/suicid|killing yourself|988|911|crisis/i);
});

test("Help now is the first tab stop, in the same place on every screen, and works offline", async ({
  page,
  context,
}) => {
  await begin(page);
  const places = new Set<string>();
  for (const path of ["/", "/check-in", "/journal", "/patterns", "/exercises", "/you"]) {
    await page.goto(path);
    const help = page.getByRole("link", { name: "Help now" });
    await expect(help).toBeVisible();
    const box = await help.boundingBox();
    places.add(`${Math.round(box?.x ?? 0)},${Math.round(box?.y ?? 0)}`);
    await page.locator("body").focus();
    await page.keyboard.press("Tab");
    await expect(help).toBeFocused();
  }
  expect(places.size).toBe(1);

  await page.goto("/");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await context.setOffline(true);
  await page.getByRole("link", { name: "Help now" }).click();
  await expect(page.getByRole("link", { name: "Call 988" }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: "Call 988" }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Call 911" })).toBeVisible();
});

test("Quick hide leaves nothing of Evenkeel on the screen and no way back by one step", async ({ page }) => {
  await begin(page);
  await say(page, "someone may look over my shoulder");
  await page.getByRole("button", { name: /Quick hide/ }).click();
  await expect(page.getByText("someone may look over my shoulder")).toHaveCount(0);
  await expect(page).not.toHaveTitle(/Evenkeel/);
});
