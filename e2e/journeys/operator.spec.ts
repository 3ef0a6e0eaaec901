import { expect, expectAccessible, test } from "../journey.ts";
import { operatorAtDesk } from "../staff.ts";
import { begin } from "../steps.ts";

test("an operator sets a helpline right, members find it without a connection, and the models are shown with what they read", async ({
  browser,
  evenkeel,
  page,
}) => {
  test.setTimeout(120_000);
  const desk = await operatorAtDesk(evenkeel, browser);
  await desk.goto("/lines");
  await desk.getByLabel("Country").selectOption("US");
  await desk.getByRole("button", { name: "Add a line" }).click();
  const form = desk.getByRole("dialog");
  await form.getByLabel("Name of the line").fill("Harbour line of this clinic");
  await form.getByLabel("Number to call").fill("202 555 0143");
  await form.getByLabel("Open", { exact: true }).fill("24/7");
  await form.getByLabel("Languages").fill("en, es");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(desk.getByRole("heading", { name: "Harbour line of this clinic" })).toBeVisible();
  await expectAccessible(desk);

  await begin(page);
  await page.goto("/help");
  await expect(page.getByText("Harbour line of this clinic")).toBeVisible();
  await page.route("**/api/help/corrections", (route) => route.abort());
  await page.reload();
  await expect(page.getByText("Harbour line of this clinic")).toBeVisible();

  const line = desk.getByRole("listitem").filter({ hasText: "Harbour line of this clinic" });
  await line.getByRole("button", { name: "Remove" }).click();
  await expect(desk.getByText("Harbour line of this clinic")).toHaveCount(0);

  await desk.goto("/models");
  await expect(desk.getByRole("heading", { name: "emotion", exact: true })).toBeVisible();
  await desk.setViewportSize({ width: 360, height: 740 });
  expect(
    await desk.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
  await desk.getByText("Its card").first().click();
  await expectAccessible(desk);
});
