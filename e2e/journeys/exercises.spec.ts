import { expect, expectAccessible, test } from "../journey.ts";
import { begin, say } from "../steps.ts";

test.use({ serviceWorkers: "allow" });

test("a thought record is carried from the conversation to a saved result that can be read again", async ({
  page,
}) => {
  await begin(page);
  await say(page, "my manager tore my report apart in front of everyone");
  let reply = await say(page, "can we do a thought record");
  const answers: readonly (readonly [asked: RegExp, answer: string])[] = [
    [/what happened|bare facts/i, "at the meeting today she read my mistakes out loud"],
    [/went through your mind|harshest|caption/i, "i am useless at this job"],
    [/what do you feel|nearer to/i, "ashamed"],
    [/right now, from 0 to 100|rough number/i, "80"],
    [/facts speak for|look true|backs it up/i, "there were three mistakes in the report"],
    [/don't fit|leaves out|wasn't quite true/i, "two other reports this year were praised"],
    [/fairer|wrote the thought again|could begin like/i, "one bad report does not make me useless"],
    [/feeling now, from 0 to 100|as a number/i, "45"],
  ];
  for (let turn = 0; turn < answers.length + 1 && !/saved/i.test(reply); turn += 1) {
    const next = answers.find(([asked]) => asked.test(reply));
    if (next === undefined) throw new Error(`The thought record asked something else: ${reply}`);
    reply = await say(page, next[1]);
  }
  expect(reply).toMatch(/saved/i);
  await expect(page.getByText("Saved in Exercises")).toBeVisible();
  await expectAccessible(page, ["light"]);

  await page.goto("/exercises/made");
  await page.getByRole("link", { name: /A thought, looked at twice/ }).click();
  const rows = page.getByRole("main").locator("dd");
  for (const [, answer] of answers.slice(1))
    await expect(rows.filter({ hasText: answer }).first()).toBeVisible();
  await page.getByRole("link", { name: "Open the conversation" }).click();
  await expect(page.getByText("i am useless at this job").first()).toBeVisible();
});

test("one small step is planned at a real time and stands among what is planned", async ({ page }) => {
  await begin(page);
  await say(page, "everything is heavy and i do nothing all day");
  let reply = await say(page, "can we plan one small step");
  const answers: readonly (readonly [asked: RegExp, answer: string])[] = [
    [/ease, company or pride|didn't mind doing/i, "walking by the river"],
    [/smallest piece|Shrink it|laughably small|Half of/i, "five minutes outside the door"],
    [/when will you do it|rough time/i, "tomorrow at 5 pm"],
    [/get in the way|likely be the reason/i, "rain"],
    [/could you do instead|even smaller version/i, "i take an umbrella"],
  ];
  for (let turn = 0; turn < answers.length + 1 && !/saved/i.test(reply); turn += 1) {
    const next = answers.find(([asked]) => asked.test(reply));
    if (next === undefined) throw new Error(`The plan asked something else: ${reply}`);
    reply = await say(page, next[1]);
  }
  expect(reply).toMatch(/saved/i);
  await page.goto("/exercises/made");
  const planned = page.getByRole("region", { name: "Planned", exact: true });
  const tomorrow = new Intl.DateTimeFormat("en-US", { weekday: "long", timeZone: "America/New_York" }).format(
    Date.now() + 24 * 60 * 60 * 1000,
  );
  await expect(planned.getByText(new RegExp(`${tomorrow}.*(17:00|5:00)`)).first()).toBeVisible();
  await planned.getByRole("link").first().click();
  await expect(page.getByText("five minutes outside the door")).toBeVisible();
  await expect(page.getByText("i take an umbrella")).toBeVisible();
});

test("an exercise is begun from its room in two taps, finished, found, changed, and asked about in the next conversation", async ({
  page,
}) => {
  await begin(page);
  await page.goto("/");
  await page
    .getByRole("link", { name: /^Exercises/ })
    .last()
    .click();
  await page.getByRole("button", { name: "Begin: One small step" }).click();
  const answers: readonly (readonly [asked: RegExp, answer: string])[] = [
    [/ease, company or pride|better than it found you/i, "walking by the river"],
    [/smallest piece|Shrink it/i, "five minutes outside the door"],
    [/day and time|a time, like/i, "in 1 minute"],
    [/get in the way|get between/i, "rain"],
    [/do instead|the plan then/i, "i take an umbrella"],
  ];
  const log = page.getByRole("log");
  for (const [asked, answer] of answers) {
    await expect(log.getByText(asked).last()).toBeVisible({ timeout: 20_000 });
    await say(page, answer);
  }
  await page.getByRole("link", { name: "Open", exact: true }).click();
  await page.getByRole("link", { name: /One small step/ }).click();
  await expect(page.getByText("five minutes outside the door")).toBeVisible();
  await expectAccessible(page, ["light", "dark"]);

  await page.getByRole("button", { name: "Change" }).click();
  await page.getByLabel("The step").fill("ten minutes outside the door");
  await page.getByLabel("Planned for").fill("2026-01-02T09:00");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("ten minutes outside the door")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("five minutes outside the door")).toBeVisible();

  await page.getByRole("button", { name: "Tell how it went" }).click();
  await expect(log.getByText(/five minutes outside the door/i).first()).toBeVisible({ timeout: 20_000 });
  const reply = await say(page, "i did it and it was grey but fine");
  expect(reply).toMatch(/0 to 10/);
});

test("breathing has a pacer in the conversation and a room of its own that needs no connection", async ({
  page,
  context,
}) => {
  await begin(page);
  await say(page, "my heart is racing, can we do a breathing exercise");
  const pacer = page.getByRole("log").getByRole("button", { name: "Start", exact: true });
  await say(page, "70");
  await expect(pacer).toBeVisible();

  await page.goto("/breathe");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await context.setOffline(true);
  await page.reload();
  await page.getByRole("radio", { name: "1 minute" }).click();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByText("Breathe in").first()).toBeVisible();
  await expect(page.getByText("Breathe out", { exact: true }).first()).toBeVisible();
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("button", { name: "End" }).click();
  await expect(page.getByText("Ready when you are")).toBeVisible();
});
