import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../journey.ts";
import { begin } from "../steps.ts";

interface Kept {
  readonly practiceId: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly finished: boolean;
}
/** Results as the server has them. */
const kept = (page: Page): Promise<readonly Kept[]> =>
  page.evaluate(async () => (await (await fetch("/api/practices/results")).json()).results);

const answer = (page: Page, question: string, word: string) =>
  page.getByRole("group", { name: question }).getByRole("radio", { name: word, exact: true }).check();

test.describe("with the app kept on the device", () => {
  test.use({ serviceWorkers: "allow" });

  test("someone does a practice to its end, ends another early without a connection, and finds both kept with how they were", async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    await begin(page);
    await page.goto("/");
    // Two taps from home.
    await page.getByRole("link", { name: /^Guided practices/ }).click();
    await page.getByRole("radio", { name: "Two minutes" }).check();
    await expect(page).toHaveURL(/for=short/);
    await expectAccessible(page);
    await page.getByRole("link", { name: /^The floor under you/ }).click();
    await expect(page.getByText("Eyes open, and nothing to do with the breath")).toBeVisible();
    await expectAccessible(page);
    await answer(page, "How are you right now?", "a bit low");

    await page.clock.install();
    await page.getByRole("button", { name: "Begin" }).click();
    await expect(page.getByRole("button", { name: "Pause" })).toBeFocused();
    await expect(page.getByText("This is short, and you can stop whenever you like.")).toBeVisible();
    await expectAccessible(page);
    await page.clock.runFor(30_000);
    await expect(page.getByText(/^The floor presses back/)).toBeVisible();
    await page.getByRole("button", { name: "Back 15 seconds" }).click();
    await expect(page.getByText(/^Keep your eyes open/).last()).toBeVisible();
    await page.getByRole("button", { name: "Pause" }).click();
    await page.clock.runFor(60_000);
    await expect(page.getByText("Paused")).toBeVisible();
    await page.getByRole("button", { name: "Go on" }).click();
    await page.clock.runFor(130_000);
    await page.clock.resume();
    await expect(page.getByRole("heading", { name: "That was it." })).toBeFocused();
    await answer(page, "And now?", "even");
    await expect(page.getByText("A step lighter than before.")).toBeVisible();
    await expectAccessible(page);
    await expect
      .poll(() => kept(page))
      .toEqual([expect.objectContaining({ practiceId: "feet", before: -1, after: 0, finished: true })]);

    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.goto("/practice");
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    await page.reload();
    await page.getByRole("link", { name: /^Only your hands/ }).click();
    await answer(page, "How are you right now?", "even");
    await page.getByRole("button", { name: "Begin" }).click();
    await page.getByRole("button", { name: "End here" }).click();
    await expect(
      page.getByRole("heading", { name: "You ended it here. That counts as much." }),
    ).toBeVisible();
    await answer(page, "And now?", "a bit low");
    await expect(page.getByText(/^A step heavier than before/)).toBeVisible();
    await expect(page.getByRole("link", { name: "Talk about it" })).toBeVisible();
    await context.setOffline(false);
    await expect
      .poll(() => kept(page), { timeout: 30_000 })
      .toContainEqual(
        expect.objectContaining({ practiceId: "hands", before: 0, after: -1, finished: false }),
      );

    await page.goto("/practice/done");
    await expect(page.getByText(/even before, a bit low after/)).toBeVisible();
    await page.getByRole("button", { name: "Delete Only your hands" }).click();
    await expect(page.getByText(/even before, a bit low after/)).toBeHidden();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText(/even before, a bit low after/)).toBeVisible();
  });
});

test("a breath is paced with words and numbers alone where motion is not wanted", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await begin(page);
  await page.goto("/practice/two-minutes-out");
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
  await page.clock.install();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.clock.runFor(38_000);
  await expect(page.getByText(/^Breathe (in|out)$/)).toBeVisible();
  const disc = page.locator(".will-change-transform");
  await expect(disc).not.toHaveAttribute("style", /scale/);
});

test("the built-in voice is fetched on a tap alone, speaks a line, and is taken off again", async ({
  page,
}) => {
  test.setTimeout(90_000);
  const voices: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".wasm")) voices.push(request.url());
  });
  await begin(page);
  await page.goto("/practice/feet");
  await page.getByRole("button", { name: "Voice and sound" }).click();
  await page.getByLabel("Voice", { exact: true }).selectOption("offline");
  await page.waitForLoadState("networkidle");
  expect(voices).toEqual([]);
  await page.getByRole("button", { name: /^Load the built-in voice/ }).click();
  await expect(page.getByRole("button", { name: "Hear it" })).toBeVisible({ timeout: 60_000 });
  expect(voices).toHaveLength(1);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText(/Voice: Built-in voice/)).toBeVisible();
  await page.getByRole("button", { name: "Begin" }).click();
  // The line is said aloud to its end: the silence after it comes, and then the next line, without a complaint.
  await expect(page.getByText(/^Keep your eyes open/)).toBeVisible({ timeout: 40_000 });
  await expect(page.getByText("The voice does not answer. The captions go on.")).toBeHidden();
  await page.reload();
  await page.getByRole("button", { name: "Voice and sound" }).click();
  await page.getByRole("button", { name: "Take the built-in voice off this device" }).click();
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open("evenkeel-voice")).keys()).length))
    .toBe(0);
});
