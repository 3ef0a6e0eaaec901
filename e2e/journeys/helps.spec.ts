import { expect, expectAccessible, test } from "../journey.ts";
import { begin } from "../steps.ts";

test("home suggests one thing, says why, and gives another on request; what is said of it changes what is known", async ({
  page,
}) => {
  await begin(page);
  await page.goto("/");
  const card = page.getByRole("region").filter({ has: page.getByRole("button", { name: "Why this?" }) });
  const title = card.getByRole("heading");
  await expect(title).toBeVisible();
  const first = await title.innerText();

  await card.getByRole("button", { name: "Why this?" }).click();
  const sheet = page.getByRole("dialog", { name: `Why “${first}”` });
  await expect(sheet.getByText("The choice was made on this device.")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");

  await page.reload();
  await expect(title).toHaveText(first);
  await card.getByRole("button", { name: "Something else" }).click();
  await expect(title).not.toHaveText(first);

  await page.goto("/library/how-many");
  const yes = page.getByRole("group", { name: "Did it help?" }).getByRole("button", { name: "Yes" });
  await yes.click();
  await expect(yes).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("link", { name: "What this changes" }).click();
  await expect(page.getByText("You said of 1 time whether it helped.")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("switch", { name: "Suggest something on Home" }).click();
  await expect(page.getByText("Nothing is suggested, and you are not asked")).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("link", { name: /^Talk/ }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Why this?" })).toHaveCount(0);

  await page.goto("/you/suggestions");
  await page.getByRole("button", { name: "Forget all answers" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Forget all answers" }).click();
  await expect(page.getByText("You have not said yet what helped.")).toBeVisible();
});
