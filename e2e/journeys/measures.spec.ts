import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../journey.ts";
import { begin, replyTo, say } from "../steps.ts";

const answer = async (page: Page, words: string): Promise<void> => {
  await page.getByRole("radio", { name: words, exact: true }).check();
  await page.getByRole("button", { name: /^(Next|Finish)$/ }).click();
};

/** The server's own count of what it keeps for this member. */
const kept = (page: Page): Promise<{ responses: { total: number | null }[] }> =>
  page.evaluate(async () => (await fetch("/api/measures")).json());

test.describe("with the app kept on the device", () => {
  test.use({ serviceWorkers: "allow" });

  test("PHQ-9, one question a screen, is gone on with after a reload and without a connection, and comes out in plain words", async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    await begin(page);
    await page.goto("/");
    await page.getByRole("link", { name: /^Questionnaires/ }).click();
    await page.getByRole("link", { name: /^PHQ-9/ }).click();
    await page.getByRole("link", { name: "Begin" }).click();
    await expect(page.getByText("Question 1 of 9")).toBeVisible();
    await page.getByRole("button", { name: "Next" }).click();
    await expect(page.getByText("Choose one answer to go on.")).toBeVisible();
    for (let i = 0; i < 3; i += 1) await answer(page, "More than half the days");
    await expect(page.getByRole("group", { name: "Feeling tired or having little energy" })).toBeVisible();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await expect(page.getByText("Question 4 of 10")).toBeVisible();
    await page.waitForLoadState("networkidle");

    await context.setOffline(true);
    await page.reload();
    await expect(page.getByText("Question 4 of 10")).toBeVisible();
    await page.getByRole("button", { name: "Back" }).click();
    await expect(page.getByRole("radio", { name: "More than half the days" })).toBeChecked();
    await page.getByRole("button", { name: "Next" }).click();
    for (let i = 0; i < 2; i += 1) await answer(page, "Several days");
    for (let i = 0; i < 4; i += 1) await answer(page, "Not at all");
    await expect(page.getByText("Question 10 of 10")).toBeVisible();
    await answer(page, "Somewhat difficult");
    await expect(
      page.getByText("Your answers add up to 8, on a scale from 0 to 27. Lower is better."),
    ).toBeVisible();
    await expect(page.getByText("The scale calls 5 to 9 “mild”.")).toBeVisible();
    await expect(page.getByText("It says how much, not why. It is no diagnosis.")).toBeVisible();
    await expect(page.getByText("waiting to be sent")).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText("waiting to be sent")).toHaveCount(0, { timeout: 20_000 });
    expect((await kept(page)).responses.map(({ total }) => total)).toEqual([8]);

    await page.getByRole("link", { name: "Answer again" }).click();
    for (let i = 0; i < 7; i += 1) await answer(page, "More than half the days");
    await answer(page, "Not at all");
    await answer(page, "Not at all");
    await answer(page, "Very difficult");
    await expect(
      page.getByText(/6 points higher than on .* most likely things are really harder/),
    ).toBeVisible();
    await expect(page.getByRole("img", { name: /Totals over time, 2 of them/ })).toBeVisible();
    await expectAccessible(page);

    await page
      .getByRole("button", { name: /^Delete the answers/ })
      .first()
      .click();
    await expect(page.getByText("Your answers add up to 8")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Your answers add up to 14")).toBeVisible();
  });

  test("an answer above 0 to item 9 is asked about before the page is left, also without a connection", async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    await begin(page);
    await page.goto("/measures/phq9/take");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    for (let i = 0; i < 8; i += 1) await answer(page, "Not at all");
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    await answer(page, "Several days");
    await expect(page.getByRole("heading", { name: "Before you go on" })).toBeVisible();
    await expect(page.getByText(/There is no connection, so nobody here can be told yet/)).toBeVisible();
    await expect(page.getByText(/suicide|killing yourself|ending your life/i).last()).toBeVisible();
    await expectAccessible(page, ["dark"]);
    await page.getByRole("button", { name: "Yes", exact: true }).click();
    await expect(page.getByText("988 Suicide & Crisis Lifeline").first()).toBeVisible();
    await page.reload();
    await expect(page.getByText("988 Suicide & Crisis Lifeline").first()).toBeVisible();

    await context.setOffline(false);
    await expect(replyTo(page, "Yes")).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText(/There is no connection/)).toHaveCount(0);
    await page.getByRole("button", { name: "Go on with the questions" }).click();
    await answer(page, "Not difficult at all");
    await expect(page.getByText(/You answered that thoughts of being better off dead/)).toBeVisible();
    const { escalation } = await page.evaluate(async () => (await fetch("/api/escalations/mine")).json());
    expect(escalation).not.toBeNull();
  });
});

test("the companion's own question and people come at item 9, a no is believed, and the talk is kept as any other", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await begin(page);
  await page.goto("/measures/phq9/take");
  for (let i = 0; i < 8; i += 1) await answer(page, "Not at all");
  await answer(page, "Nearly every day");
  const item =
    "PHQ-9: “Thoughts that you would be better off dead or of hurting yourself in some way” – nearly every day";
  await expect(replyTo(page, item)).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);
  await page.getByRole("button", { name: "No", exact: true }).click();
  await expect(replyTo(page, "No")).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: "Go on with the questions" }).click();
  await answer(page, "Not difficult at all");
  await expect(page.getByText("Your answers add up to 3, on a scale from 0 to 27.")).toBeVisible();
  await page.goto("/talk");
  await expect(page.getByText(item)).toBeVisible();
});

test("the companion opens the PHQ-9 when it is asked for", async ({ page }) => {
  await begin(page);
  const reply = await say(page, "take PHQ-9");
  expect(reply).toMatch(/no diagnosis|not a diagnosis/);
  await page.getByRole("link", { name: /PHQ-9.*9 questions/s }).click();
  await expect(page.getByRole("link", { name: "Begin" })).toBeVisible();
});

test("a member says when to be asked; it stands on the home screen then and can be put off", async ({
  page,
}) => {
  await begin(page);
  await page.goto("/");
  await expect(page.getByText("Nothing is due.")).toBeVisible();
  await page.goto("/measures/gad7");
  await page.getByRole("radio", { name: "Every two weeks" }).check();
  await page.getByLabel("At", { exact: true }).fill("00:00");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/Next time: /)).toBeVisible();
  await expectAccessible(page);
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "GAD-7: you wanted to be asked" })).toBeVisible();
  await expect(page.getByText("Nothing is due.")).toHaveCount(0);
  await expectAccessible(page, ["light"]);
  await page.getByRole("button", { name: "Not this time" }).click();
  await expect(page.getByRole("heading", { name: "GAD-7: you wanted to be asked" })).toHaveCount(0);
  await page.reload();
  await expect(page.getByText("Nothing is due.")).toBeVisible();
});

test("each question is read aloud by the device's own voice, in its language", async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const voice = { lang: "en-US", localService: true, name: "Own", default: true, voiceURI: "own" };
    const far = { ...voice, localService: false, name: "Far" };
    Object.defineProperty(window, "speechSynthesis", {
      value: {
        getVoices: () => [far, voice],
        cancel: () => {},
        speak: (one: { text: string; voice: { name: string } }) =>
          said.push(`${one.voice.name}: ${one.text}`),
        addEventListener: () => {},
        removeEventListener: () => {},
      },
    });
    Object.defineProperty(window, "SpeechSynthesisUtterance", {
      value: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
  });
  const heard = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await begin(page);
  await page.goto("/measures/gad2/take");
  await page.getByRole("switch", { name: "Read each question aloud" }).click();
  await expect
    .poll(async () => (await heard()).at(-1))
    .toMatch(/^Own: .*Feeling nervous, anxious or on edge.*Nearly every day/s);
  await answer(page, "Several days");
  await expect.poll(async () => (await heard()).at(-1)).toMatch(/Not being able to stop or control worrying/);
});

test.describe("in Spanish", () => {
  test.use({ locale: "es-ES", timezoneId: "Europe/Madrid" });

  test("el PHQ-9 se contesta con su versión oficial, y lo que solo está en inglés lo dice", async ({
    page,
  }) => {
    await begin(page, "25 a 64");
    await page.goto("/measures/phq9/take");
    await expect(page.getByRole("group", { name: "Poco interés o placer en hacer cosas" })).toBeVisible();
    await page.getByRole("radio", { name: "Ningún día" }).check();
    await page.getByRole("button", { name: "Siguiente" }).click();
    await expect(page.getByText("Pregunta 2 de 9")).toBeVisible();
    await page.goto("/measures/pcl5");
    await expect(page.getByText(/Este cuestionario está aquí en inglés/)).toBeVisible();
    await expectAccessible(page);
  });
});
