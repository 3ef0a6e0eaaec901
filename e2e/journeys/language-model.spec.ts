import { type Evenkeel, openEvenkeel } from "../evenkeel.ts";
import { expect, expectAccessible, test } from "../journey.ts";
import { operatorAtDesk } from "../staff.ts";
import { begin, replyTo, say } from "../steps.ts";
import { openWriter, type Writer } from "../writer.ts";

test.describe("with a language model", () => {
  let writer: Writer;
  let own: Evenkeel;
  test.beforeAll(async () => {
    writer = await openWriter();
    own = await openEvenkeel({ EVENKEEL_LLM_URL: writer.url, EVENKEEL_LLM_MODEL: "writer-1" });
  });
  test.afterAll(async () => {
    await own.close();
    await writer.close();
  });

  test("a member says yes to it, reads its words, is told who worded them; the operator sees its use and switches it off", async ({
    browser,
  }) => {
    const context = await browser.newContext({ baseURL: own.origin, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await begin(page);
    writer.says("That was a hard morning.");
    await say(page, "I had a bad morning at work and cannot shake it off");
    expect(writer.heard).toHaveLength(0);

    await page.goto("/you/consent");
    await page.getByRole("switch", { name: "A language model outside this server" }).click();
    await expect(page.getByText(/Names, places, numbers and contacts are taken out/)).toBeVisible();
    await page.goto("/talk");
    writer.says("Being torn apart by [person-1] in public stings. The shame came home with you.");
    const words = "Anna tore my report apart in front of everyone and I feel so ashamed";
    expect(await say(page, words)).toContain(
      "Being torn apart by Anna in public stings. The shame came home",
    );
    expect(writer.heard).toHaveLength(1);
    expect(writer.heard[0]).not.toContain("Anna");
    const reply = replyTo(page, words);
    await reply.getByRole("button", { name: "About this reply" }).click();
    await reply.getByRole("button", { name: "Why did it say that?" }).click();
    await expect(reply.getByText(/^Worded by the language model writer-1\./)).toBeVisible();
    await expectAccessible(page);

    writer.says(null);
    expect(await say(page, "And then everyone laughed and I felt small")).not.toBe("");

    const desk = await operatorAtDesk(own, browser);
    await desk.goto("/models");
    const card = desk.getByRole("region", { name: "Language model" });
    await expect(card.getByText("failed once")).toBeVisible();
    await expect(card.getByText("Replies it worded")).toBeVisible();
    await card.getByText("Prices", { exact: true }).click();
    await card.getByLabel("A million tokens in").fill("2,5");
    await card.getByLabel("Currency, three letters").fill("eur");
    await card.getByRole("button", { name: "Save prices" }).click();
    await expect(card.getByText(/^€0\.00$/)).toBeVisible();
    await expectAccessible(desk);
    await card.getByRole("switch", { name: "Let it word replies" }).click();
    await expect(card.getByText("switched off")).toBeVisible();

    const asked = writer.heard.length;
    writer.says("This is not said.");
    expect(await say(page, "My sister says I should forget it")).not.toContain("This is not said.");
    expect(writer.heard).toHaveLength(asked);
  });
});
