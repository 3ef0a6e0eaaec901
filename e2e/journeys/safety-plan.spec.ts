import { expect, expectAccessible, test } from "../journey.ts";
import { begin, say } from "../steps.ts";

test.use({ serviceWorkers: "allow" });

test("a safety plan made in the conversation is found under Help now with the network gone", async ({
  page,
  context,
}) => {
  await begin(page);
  await say(page, "it has been a hard week");
  let reply = await say(page, "can we make a safety plan");
  const answers: readonly (readonly [asked: RegExp, answer: string])[] = [
    [/warning signs|came first/i, "i stop answering messages"],
    [/on your own|something small/i, "a long shower"],
    [/take your mind off|people or light/i, "the library downstairs"],
    [/ask for help|kept calm/i, "my aunt Rosa, 555 0100"],
    [/doctor, a therapist|in an emergency/i, "Skip this"],
    [/safer|hold on to something/i, "Rosa keeps the key"],
    [/worth living|until today/i, "my dog"],
  ];
  for (let turn = 0; turn < answers.length + 1 && !/your plan is saved/i.test(reply); turn += 1) {
    const next = answers.find(([asked]) => asked.test(reply));
    if (next === undefined) throw new Error(`The plan asked something else: ${reply}`);
    reply = await say(page, next[1]);
  }
  expect(reply).toMatch(/your plan is saved/i);

  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await page.getByRole("link", { name: "Help now" }).click();
  await page.getByRole("link", { name: /My safety plan/ }).click();
  await expect(page.getByText("my aunt Rosa, 555 0100")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Rosa keeps the key")).toBeVisible();
  await expect(page.getByText("left empty")).toHaveCount(1);
  await expect(page.getByRole("link", { name: /988/ }).first()).toBeVisible();
  await context.setOffline(false);

  await page.reload();
  await page.getByRole("button", { name: "Change" }).click();
  await page.getByLabel("What I can do alone").fill("a long shower, then the radio");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("a long shower, then the radio")).toBeVisible();
  await expectAccessible(page);
});
