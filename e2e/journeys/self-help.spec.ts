import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../journey.ts";
import { begin } from "../steps.ts";

test.use({ serviceWorkers: "allow" });

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
  await expect(page.getByRole("slider", { name: /^Days with a check-in/ })).toBeVisible();
  await expectAccessible(page);
});

test("a check-in made offline is kept on the device and sent once", async ({ page, context }) => {
  await begin(page);
  await page.goto("/check-in");
  await expect(page.getByRole("radio", { name: "even" })).toBeVisible();
  await context.setOffline(true);
  await page.getByRole("radio", { name: "even" }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText(/Kept on this device/).first()).toBeVisible();
  await context.setOffline(false);
  const count = async (): Promise<number> =>
    (await page.request.get("/api/check-in").then((answer) => answer.json())).checkIns.length;
  await expect.poll(count).toBe(1);
  await page.reload();
  await expect(page.getByRole("button", { name: /^Edit: even/ })).toHaveCount(1);
  await expect(page.getByText("waiting to be sent")).toHaveCount(0);
  expect(await count()).toBe(1);
});

test("a check-in can be changed, keeps its earlier versions, and can be deleted with an undo", async ({
  page,
}) => {
  await begin(page);
  await page.goto("/check-in");
  await page.getByRole("radio", { name: "low", exact: true }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: "Add words or a note" }).click();
  await page.getByText("lonely", { exact: true }).click();
  await page.getByRole("textbox", { name: "Note" }).fill("a long sunday");
  await page.getByRole("button", { name: "Save" }).click();
  const row = page.getByRole("listitem").filter({ hasText: "a long sunday" });
  await expect(row.getByText("lonely")).toBeVisible();
  // Once the server has it, the change that follows is a version of its own.
  await expect(row.getByText("waiting to be sent")).toHaveCount(0, { timeout: 20_000 });

  await row.getByRole("button", { name: /^Edit: low/ }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("radio", { name: "a bit low" }).click();
  await sheet.getByRole("textbox", { name: "Note" }).fill("a long sunday, then Ana called");
  await sheet.getByRole("button", { name: "Save" }).click();
  const changed = page.getByRole("listitem").filter({ hasText: "then Ana called" });
  await expect(changed.getByText("waiting to be sent")).toHaveCount(0, { timeout: 20_000 });
  await changed.getByRole("button", { name: /edited/ }).click();
  await expect(sheet.getByText("a long sunday", { exact: true })).toBeVisible();
  await expect(sheet.getByText("a long sunday, then Ana called")).toBeVisible();
  await expectAccessible(page, ["light"]);
  await page.keyboard.press("Escape");

  await changed.getByRole("button", { name: /^Delete: a bit low/ }).click();
  await expect(changed).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(changed).toHaveCount(1);
});

const newEntry = async (page: Page, words: string): Promise<void> => {
  await page.goto("/journal");
  await page.getByRole("button", { name: "New entry" }).click();
  await page.getByRole("textbox", { name: "Your entry" }).fill(words);
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("link", { name: words })).toBeVisible();
  await expect(page.getByText("on this device, not sent yet")).toHaveCount(0);
};

test("a journal entry is kept, found again, changed, and an earlier version put back", async ({ page }) => {
  await begin(page);
  await newEntry(page, "The walk by the river helped.");
  await newEntry(page, "A second page.");
  await page.getByRole("searchbox").fill("river");
  await expect(page.getByText("1 entry found")).toBeVisible();
  await expectAccessible(page, ["dark"]);

  await page.getByRole("link", { name: /The walk by the river/ }).click();
  const entry = page.getByRole("textbox", { name: "Your entry" });
  await entry.fill("All of this was wrong.");
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("link", { name: "All of this was wrong." }).click();
  await page.getByRole("button", { name: "Versions" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Restore this version: Version 1" }).click();
  await expect(entry).toHaveValue("The walk by the river helped.");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(entry).toHaveValue("The walk by the river helped.");
});

test("an entry changed in two tabs at once keeps both texts", async ({ page, context }) => {
  await begin(page);
  await newEntry(page, "Shopping list, or a poem.");
  await page.getByRole("link", { name: "Shopping list, or a poem." }).click();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole("textbox", { name: "Your entry" })).toHaveValue("Shopping list, or a poem.");

  await page.getByRole("textbox", { name: "Your entry" }).fill("Bread, milk, apples.");
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("link", { name: "Bread, milk, apples." })).toBeVisible();
  await expect(page.getByText("on this device, not sent yet")).toHaveCount(0);
  await other.getByRole("textbox", { name: "Your entry" }).fill("The moon is an apple.");
  await other.getByRole("button", { name: "Done" }).click();
  await expect(other.getByRole("link", { name: "The moon is an apple." })).toBeVisible();
  await expect(other.getByText("on this device, not sent yet")).toHaveCount(0);
  await expect(other.getByRole("link", { name: "Bread, milk, apples." })).toBeVisible();
});
