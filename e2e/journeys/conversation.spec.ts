import { expect, expectAccessible, test } from "../journey.ts";
import { begin, replyTo, said, say, write, writeMuch } from "../steps.ts";

test("a reply that is being made can be stopped, and the talk goes on", async ({ page }) => {
  await begin(page);
  await say(page, "work again");
  await writeMuch(page);
  await write(page, "it is the same every monday");
  await page.getByRole("button", { name: "Stop this reply" }).click();
  await expect(page.getByText("Stopped.")).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await expect(page.getByText("it is the same every monday").first()).toBeVisible();
  await expect(page.getByText("Stopped.")).toBeVisible();
});

test("told to just listen, it asks nothing for a while", async ({ page }) => {
  await begin(page);
  await say(page, "i had a fight with my sister");
  const replies = [
    await say(page, "please just listen"),
    await say(page, "she said i never show up for anyone"),
    await say(page, "and maybe she is right"),
  ];
  for (const reply of replies) expect(reply).not.toContain("?");
});

test("it can be asked why it said something, in plain words, and a bad reply can be reported", async ({
  page,
}) => {
  await begin(page);
  await say(page, "my dog died last week");
  await say(page, "the house is so quiet");
  const reply = replyTo(page, "the house is so quiet");
  await reply.getByRole("button", { name: "About this reply" }).click();
  await reply.getByRole("button", { name: "Why did it say that?" }).click();
  await expect(reply.getByText(/^(It|You|Several|Something|Others) .{15,}\.$/).first()).toBeVisible();
  await expectAccessible(page, ["dark"]);

  await reply.getByRole("button", { name: "Report this reply" }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("radio", { name: "It hurt" }).click();
  await sheet.getByRole("textbox", { name: /Note/ }).fill("too fast");
  await expectAccessible(page, ["light"]);
  await sheet.getByRole("button", { name: "Send the report" }).click();
  await expect(page.getByText("Reported. It helps to know.")).toBeVisible();
  await expect(reply.getByText("You reported this reply.")).toBeVisible();
});

test("a message is deleted with its reply and stays deleted", async ({ page }) => {
  await begin(page);
  await say(page, "first words, they may stay");
  await say(page, "this was about my neighbour Konrad");
  const mine = said(page, "about my neighbour Konrad").first();
  await mine.getByRole("button", { name: "About this message" }).click();
  await mine.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByText("Deleted.", { exact: true })).toBeVisible();
  await expect(page.getByText(/Konrad/)).toHaveCount(0);
  await page.reload();
  await expect(page.getByText("first words, they may stay").first()).toBeVisible();
  await expect(page.getByText(/Konrad/)).toHaveCount(0);
});

test("several conversations: a search leads to the message itself, and a whole conversation can be deleted", async ({
  page,
}) => {
  await begin(page);
  await say(page, "the lighthouse keeper in me wants quiet");
  for (const words of ["work is loud", "the phones never stop", "i go home with my ears ringing"])
    await say(page, words);
  await page.goto("/conversations");
  await page.getByRole("button", { name: "New conversation" }).click();
  await say(page, "my exam is on friday");

  await page.goto("/conversations");
  await expect(page.getByRole("button", { name: /^Delete the conversation/ })).toHaveCount(2);
  await page.getByRole("searchbox").fill("lighthouse");
  await page
    .getByRole("link", { name: /lighthouse keeper in me/ })
    .first()
    .click();
  const found = said(page, "the lighthouse keeper in me").first();
  await expect(found).toBeInViewport();
  await expect(found).toBeFocused();

  await page.goto("/conversations");
  await expectAccessible(page);
  // The newest stands first.
  await page
    .getByRole("button", { name: /^Delete the conversation/ })
    .first()
    .click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByText("The conversation is deleted.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Delete the conversation/ })).toHaveCount(1);
  await page.getByRole("searchbox").fill("friday");
  await expect(page.getByText("Nothing found.")).toBeVisible();
});
