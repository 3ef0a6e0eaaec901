import { expect, expectAccessible, test } from "../journey.ts";
import { begin } from "../steps.ts";

test("a check-in takes two taps, can be taken back for ten seconds, and stands on the timeline", async ({
  page,
}) => {
  await begin(page);
  await page.goto("/check-in");
  await page.getByRole("radio", { name: "a bit low" }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Taken back. Nothing was kept.")).toBeVisible();

  await page.reload();
  await page.getByRole("radio", { name: "lifted", exact: true }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText(/Kept: lifted/).first()).toBeVisible();
  await page.goto("/patterns");
  await expect(page.getByRole("img").first()).toBeVisible();
  await expectAccessible(page);
});

test("a check-in made offline is kept on the device and sent once", async ({ page, context }) => {
  await begin(page);
  await page.goto("/check-in");
  await context.setOffline(true);
  await page.getByRole("radio", { name: "even" }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText(/Kept on this device/).first()).toBeVisible();
  await context.setOffline(false);
  const count = async (): Promise<number> =>
    (await page.request.get("/api/check-in").then((answer) => answer.json())).checkIns.length;
  await expect.poll(count).toBe(1);
  await page.reload();
  await page.waitForTimeout(1_000);
  expect(await count()).toBe(1);
});

test("a journal entry is saved while it is written, found again, and can be brought back", async ({
  page,
}) => {
  await begin(page);
  await page.goto("/journal");
  await page
    .getByRole("link", { name: "New entry" })
    .or(page.getByRole("button", { name: "New entry" }))
    .first()
    .click();
  await page
    .getByRole("textbox", { name: /entry/i })
    .fill("The walk by the river helped. Tomorrow: the letter to Ana.");
  await expect(page.getByText("Saved", { exact: true }).first()).toBeVisible();
  await page.goto("/journal");
  await page.getByRole("searchbox").fill("river");
  await expect(page.getByText(/The walk by the river/).first()).toBeVisible();
  await expectAccessible(page);
});
