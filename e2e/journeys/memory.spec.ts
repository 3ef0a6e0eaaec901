import type { Page } from "@playwright/test";
import { z } from "zod";
import { expect, expectAccessible, test } from "../journey.ts";
import { begin, replyTo, say } from "../steps.ts";

const SISTER = "My sister Ana moved in with me and we argue every day";
const DINNER = "Ana shouted at me in front of everyone at dinner";
const kept = z.object({ memories: z.array(z.object({ text: z.string() })) });

const keptOf = async (page: Page): Promise<readonly string[]> =>
  kept.parse(await (await page.request.get("/api/memory")).json()).memories.map(({ text }) => text);

const newConversation = async (page: Page): Promise<void> => {
  await page.goto("/conversations");
  await page.getByRole("button", { name: "New conversation" }).click();
  await expect(page).toHaveURL(/\/talk\//);
  await expect(page.getByRole("textbox", { name: "Your message" })).toBeVisible();
};

test("what was said is remembered after a yes, used in the next conversation, deleted, and never used again", async ({
  page,
}) => {
  // Several conversations, and ten seconds in which a deletion can be taken back.
  test.slow();
  await begin(page);
  await say(page, SISTER);
  await expect(page.getByRole("heading", { name: "Shall I remember that for next time?" })).toBeVisible();
  await expectAccessible(page);
  expect(await keptOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Yes, remember" }).click();
  await expect(page.getByText("Kept for next time: Your sister is called Ana")).toBeVisible();

  await newConversation(page);
  expect(await say(page, DINNER)).toMatch(/your sister Ana|Ana is your sister/i);
  const reply = replyTo(page, DINNER);
  await expect(reply.getByText("I remembered this: Your sister is called Ana")).toBeVisible();
  await expectAccessible(page);

  // Two taps from home, and one more to the words it came from.
  await page.goto("/");
  await page.getByRole("link", { name: "You", exact: true }).click();
  await page.getByRole("link", { name: /^What I remember/ }).click();
  await expect(page.getByRole("heading", { name: "People and animals" })).toBeVisible();
  await page.getByRole("link", { name: "Where you said it" }).click();
  await expect(page.getByText(SISTER)).toBeVisible();

  await page.goto("/you/memory");
  await expectAccessible(page);
  const remove = page.getByRole("button", { name: "Delete: Your sister is called Ana." });
  await remove.click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(remove).toBeVisible();
  await remove.click();
  await expect(page.getByRole("heading", { name: "Nothing yet" })).toBeVisible();
  await expect.poll(() => keptOf(page), { timeout: 20_000 }).toEqual([]);

  await newConversation(page);
  expect(await say(page, DINNER)).not.toMatch(/your sister/i);
  expect(await say(page, "What do you remember about me?")).not.toContain("Ana");
});

test("a memory is put right, with its day and its end, and the list not to bring up is added to", async ({
  page,
}) => {
  await begin(page);
  await page.goto("/you/memory");
  await expect(page.getByText("Nothing is kept between conversations while this is off.")).toBeVisible();
  await page.getByRole("switch", { name: "Remember between conversations" }).click();
  await expect(page.getByRole("button", { name: "Add" })).toBeVisible();
  await page.getByRole("textbox", { name: "Something not to bring up" }).fill("My dad");
  await page.getByRole("button", { name: "Add" }).click();
  await expect(page.getByRole("button", { name: "Delete: My dad" })).toBeVisible();

  await page.goto("/talk");
  await say(page, "I have a job interview next week and I can't eat");
  await expect(page.getByText("Kept for next time: Your job interview")).toBeVisible();
  await page.getByRole("link", { name: "change" }).click();
  await page.getByRole("button", { name: "Change: Your job interview" }).click();
  const sheet = page.getByRole("dialog", { name: "Change" });
  await expect(sheet.getByText("You wrote: “I have a job interview next week")).toBeVisible();
  await expectAccessible(page);
  await sheet.getByRole("textbox", { name: "What is kept" }).fill("The interview at the library");
  await sheet.getByLabel("How long").selectOption({ label: "Kept until you delete it" });
  await sheet.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(page.getByText("The interview at the library")).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).click();
  expect((await download).suggestedFilename()).toBe("what-evenkeel-remembers.txt");
  await page.getByRole("button", { name: "Delete all of it" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete all of it" }).click();
  await expect(page.getByRole("heading", { name: "Nothing yet" })).toBeVisible();
  expect(await keptOf(page)).toEqual([]);
});

test("a no is not asked about again", async ({ page }) => {
  await begin(page);
  await say(page, SISTER);
  await page.getByRole("button", { name: "Never" }).click();
  await expect(page.getByRole("heading", { name: "Shall I remember that for next time?" })).toHaveCount(0);
  await newConversation(page);
  await say(page, "My brother Tom moved in with me and we argue every day");
  await expect(page.getByRole("heading", { name: "Shall I remember that for next time?" })).toHaveCount(0);
  expect(await keptOf(page)).toEqual([]);
});
