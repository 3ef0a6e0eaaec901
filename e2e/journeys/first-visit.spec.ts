import { expect, expectAccessible, test } from "../journey.ts";
import { begin, openFrontDoor, say, watchForFailures } from "../steps.ts";

test("someone opens Evenkeel at 2 a.m. with no account and is writing within ten seconds", async ({
  page,
}) => {
  const failures = watchForFailures(page);
  const started = Date.now();
  await begin(page);
  expect(Date.now() - started).toBeLessThan(10_000);
  const first = await say(page, "cant sleep. my head keeps replaying the meeting");
  expect(first).toMatch(/an AI, not a person and not a therapist/);
  expect(first.length).toBeGreaterThan(20);
  await expectAccessible(page);
  expect(failures).toEqual([]);
});

test("a conversation of ten turns asks at most one question at a time and never opens twice the same way", async ({
  page,
}) => {
  await begin(page);
  const said = [
    "my manager tore my report apart in front of everyone",
    "i just stood there",
    "people laughed when she asked if i had even read it",
    "i dont know",
    "i see them all tomorrow again",
    "i always freeze when someone raises their voice",
    "since school really. there was a teacher",
    "i told my sister about it once, she got it",
    "maybe i could ask my manager for ten minutes alone",
    "ok. i think i will try to sleep",
  ];
  const replies: string[] = [];
  for (const words of said) replies.push(await say(page, words));
  for (const reply of replies) expect((reply.match(/\?/g) ?? []).length, reply).toBeLessThanOrEqual(1);
  const openings = replies.map((reply) =>
    reply
      .toLowerCase()
      .replace(/[^\p{L}\s']/gu, "")
      .trim()
      .split(/\s+/)
      .slice(0, 3)
      .join(" "),
  );
  expect(new Set(openings).size).toBe(openings.length);

  await page.reload();
  await expect(page.getByText("i just stood there")).toBeVisible();
});

test("someone under the minimum age is refused kindly, with people to talk to, and nothing is stored", async ({
  page,
  context,
}) => {
  await openFrontDoor(page);
  await page.getByRole("button", { name: "Under 13" }).click();
  await expect(page.getByRole("heading", { name: "Evenkeel is not made for your age yet" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Call/ }).first()).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  await expectAccessible(page);
});

test("nothing is stored before the age band is tapped", async ({ page, context }) => {
  await page.goto("/");
  await expect(page.getByRole("button", { name: "25 to 64" })).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
