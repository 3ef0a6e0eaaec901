import { expect, expectAccessible, test } from "../journey.ts";

test("ELIZA can be met from the library, answers by her script, and people stand in her place in danger", async ({
  page,
}) => {
  await page.goto("/library");
  await page.getByRole("link", { name: /ELIZA, 1966/ }).click();
  const say = async (text: string): Promise<void> => {
    await page.getByLabel("Say something to ELIZA").fill(text);
    await page.keyboard.press("Enter");
  };
  await say("Men are all alike.");
  await expect(page.getByText("IN WHAT WAY")).toBeVisible();
  await say("I want to end my life tonight");
  await expect(page.getByRole("heading", { name: "ELIZA cannot hear this. We can." })).toBeVisible();
  await expect(page.getByRole("link", { name: /988/ }).first()).toBeVisible();
  await expectAccessible(page);
});
