import { expect, expectAccessible, test } from "../journey.ts";
import { begin, say } from "../steps.ts";

test.use({ serviceWorkers: "allow" });

test("a calm question is answered, and the article behind it opens with its sources, also without a connection", async ({
  page,
  context,
}) => {
  await begin(page);
  const reply = await say(page, "what happens if i call 988?");
  expect(reply).toMatch(/greeting/);
  expect(reply).not.toMatch(/are you (?:having|thinking)/i);
  await page.getByRole("link", { name: /What happens when you call a line/ }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "What happens when you call a line" }),
  ).toBeVisible();
  await expect(page.getByText("Not yet reviewed by a clinician").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "988 frequently asked questions" })).toHaveAttribute(
    "href",
    /samhsa\.gov/,
  );
  await expectAccessible(page);

  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await context.setOffline(true);
  await page.getByRole("navigation").getByRole("link", { name: "Library" }).click();
  await page.getByLabel("Search").fill("duelo");
  await page.getByRole("link", { name: "Grief after a suicide" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Grief after a suicide" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Grief after a suicide" })).toBeVisible();
});

test("the library opens from Help now without an account, and finds by plain words", async ({ page }) => {
  await page.goto("/help");
  await page.getByRole("link", { name: /What happens when you call, and other/ }).click();
  await expect(page).toHaveURL(/\/library$/);
  await expect(page.getByRole("heading", { name: "Getting help" })).toBeVisible();
  await page.getByLabel("Search").fill("xylophone");
  await expect(page.getByText("Nothing found")).toBeVisible();
  await page.getByLabel("Search").fill("hospital");
  await expect(page.getByRole("link", { name: "In the emergency department" })).toBeVisible();
});
