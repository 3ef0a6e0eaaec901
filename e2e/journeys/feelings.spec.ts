import type { Page } from "@playwright/test";
import { z } from "zod";
import { expect, expectAccessible, test } from "../journey.ts";
import { begin, said, say } from "../steps.ts";

const readings = z.object({
  readings: z.array(
    z.object({
      sourceKind: z.string(),
      feelings: z.array(z.string()),
      valence: z.number().nullable(),
      answered: z.string().nullable(),
    }),
  ),
});
const readingsOf = async (page: Page) =>
  readings.parse(await (await page.request.get("/api/mood-readings?from=2020-01-01T00:00:00Z")).json())
    .readings;

const SORRY = "I am really sorry that I forgot to call him back yesterday";
const ANNOYED = "He talked over me the whole evening. How annoying, he never lets anyone finish.";
/** The models are about 3 MB and are loaded when they are first needed. */
const FIRST_LOAD = { timeout: 30_000 };

/** Leads to a question about a feeling that was not said. */
const beAsked = async (page: Page): Promise<void> => {
  await begin(page);
  await say(page, "hello, I had a day at the office");
  await say(page, SORRY);
  await expect(page.getByText("Sounds like guilt. Did I get that right?")).toBeVisible();
};

const sayYesToMood = async (page: Page): Promise<void> => {
  await page.goto("/patterns");
  await page.getByRole("button", { name: "Yes, read mood from my words" }).click();
  await expect(page.getByRole("heading", { name: "Nothing read yet" })).toBeVisible();
};

const newEntry = async (page: Page, words: string): Promise<void> => {
  await page.goto("/journal");
  await page.getByRole("button", { name: "New entry" }).click();
  await page.getByRole("textbox", { name: "Your entry" }).fill(words);
};

/** Leaves the entry and waits until the server has it. */
const finishEntry = async (page: Page, words: string): Promise<void> => {
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("link", { name: words.slice(0, 20) })).toBeVisible();
  await expect(page.getByText("on this device, not sent yet")).toHaveCount(0);
};

test("a guess about a feeling is corrected in other words, and the correction is kept and used", async ({
  page,
}) => {
  await begin(page);
  await sayYesToMood(page);
  await page.goto("/talk");
  await say(page, "hello, I had a day at the office");
  await say(page, SORRY);
  await page.getByRole("button", { name: "Not quite" }).click();
  const sheet = page.getByRole("dialog", { name: "What fits better?" });
  await expect(sheet.getByRole("button", { name: "guilt" })).toHaveAttribute("aria-pressed", "true");
  await expectAccessible(page);
  await sheet.getByRole("button", { name: "guilt" }).click();
  await sheet.getByRole("searchbox", { name: "Search feelings" }).fill("ashamed");
  await sheet.getByRole("button", { name: "shame" }).click();
  await sheet.getByRole("searchbox", { name: "Search feelings" }).fill("homesick");
  await sheet.getByRole("button", { name: "Use “homesick”" }).click();
  await sheet.getByRole("button", { name: "Keep" }).click();
  await expect(page.getByText("You said: shame and homesick.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("You said: shame and homesick.")).toBeVisible();

  const ofMessage = (await readingsOf(page)).find((one) => one.answered === "other");
  expect(ofMessage).toMatchObject({ sourceKind: "message", feelings: ["shame"] });
  await page.goto("/patterns");
  const figure = page.getByRole("slider", { name: /^Days on which something was read/ });
  await expect(figure).toHaveAttribute("aria-valuetext", /Feelings:.*shame/);
  await figure.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("by your word")).toBeVisible();
  await expect(page.getByText("homesick", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "See as a table" }).click();
  await expect(page.getByRole("row", { name: /shame/ })).toBeVisible();
  await expectAccessible(page, ["light"]);
});

test("a yes to the question is kept, and it is not asked again at once", async ({ page }) => {
  await beAsked(page);
  await page.getByRole("button", { name: "Yes", exact: true }).click();
  await expect(page.getByText("You said it fits: guilt.")).toBeVisible();
  await say(page, SORRY);
  await expect(page.getByText(/Did I get that right/)).toHaveCount(0);
  await expect(page.getByText("You said it fits: guilt.")).toBeVisible();
});

test("nothing is asked about feelings once there was a sign of danger", async ({ page }) => {
  await begin(page);
  await say(page, "hello, I had a day at the office");
  await say(page, "I am sorry for everything, I want to die");
  await say(page, SORRY);
  await expect(said(page, SORRY)).toBeVisible();
  await expect(page.getByText(/Did I get that right/)).toHaveCount(0);
});

test("without a yes to mood from words no reading is stored, and the journal is read on the device alone", async ({
  page,
}) => {
  await beAsked(page);
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") sent.push(new URL(request.url()).pathname);
  });
  await newEntry(page, ANNOYED);
  await expect(page.getByText(/Sounds like anger/)).toBeVisible(FIRST_LOAD);
  await expect(page.getByText("Read on this device. Nothing is sent for it.")).toBeVisible();
  expect(sent.filter((path) => !path.startsWith("/api/journal/"))).toEqual([]);
  await expectAccessible(page);
  await finishEntry(page, ANNOYED);
  expect(await readingsOf(page)).toEqual([]);
  await page.goto("/patterns");
  await expect(page.getByRole("heading", { name: "Your words can draw a line too" })).toBeVisible();
});

test("a correction of a journal entry stays with it, and counts on the timeline", async ({ page }) => {
  await begin(page);
  await sayYesToMood(page);
  await newEntry(page, ANNOYED);
  await expect(page.getByText(/Sounds like anger/)).toBeVisible(FIRST_LOAD);
  await page.getByRole("button", { name: "Not quite" }).click();
  const sheet = page.getByRole("dialog", { name: "What fits better?" });
  await sheet.getByRole("button", { name: "anger" }).click();
  await sheet.getByRole("button", { name: "hurt", exact: true }).click();
  await sheet.getByRole("button", { name: "Keep" }).click();
  await expect(page.getByText("You said: hurt.")).toBeVisible();
  await finishEntry(page, ANNOYED);
  await expect
    .poll(async () => (await readingsOf(page)).map(({ feelings, answered }) => ({ feelings, answered })))
    .toEqual([{ feelings: ["hurt"], answered: "other" }]);
  await page.getByRole("link", { name: ANNOYED.slice(0, 20) }).click();
  await expect(page.getByText("You said: hurt.")).toBeVisible(FIRST_LOAD);
});

test.describe("offline", () => {
  test.use({ serviceWorkers: "allow" });
  test("what words sound like is read offline once the models were here", async ({ page, context }) => {
    await begin(page);
    await newEntry(page, ANNOYED);
    await expect(page.getByText(/Sounds like anger/)).toBeVisible(FIRST_LOAD);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.goto("/journal");
    await expect(page.getByRole("button", { name: "New entry" })).toBeVisible();
    await context.setOffline(true);
    await page.reload();
    await page.getByRole("button", { name: "New entry" }).click();
    await page
      .getByRole("textbox", { name: "Your entry" })
      .fill("I am really sorry that I did not pick up when she called");
    await expect(page.getByText(/Sounds like guilt/)).toBeVisible(FIRST_LOAD);
    await page.getByRole("button", { name: "Why?", exact: true }).click();
    await expect(page.getByText(/The numbers add up exactly/)).toBeVisible(FIRST_LOAD);
    await context.setOffline(false);
  });
});

test("where the models cannot be loaded, writing goes on without them", async ({ page }) => {
  await page.route(/\/assets\/weights-.*\.bin$/, (route) => route.abort());
  await begin(page);
  await newEntry(page, ANNOYED);
  // Longer than the pause after which a text is read.
  await page.waitForTimeout(3_000);
  await expect(page.getByText(/Sounds like/)).toHaveCount(0);
  await finishEntry(page, ANNOYED);
});

test("why is one tap away: the words that moved a guess, numbers that add up, and how good it is", async ({
  page,
}) => {
  await beAsked(page);
  await page.getByRole("button", { name: "Why?", exact: true }).click();
  const sheet = page.getByRole("dialog", { name: "Why “guilt”?" });
  await expect(sheet.getByText(/The numbers add up exactly/)).toBeVisible(FIRST_LOAD);
  await expect(sheet.getByText("A guess from words, never a diagnosis.")).toBeVisible();
  const cells = await sheet.getByRole("row").getByRole("cell").allInnerTexts();
  const numbers = cells.map((cell) => Number(/[+-]?\d+\.\d+$/.exec(cell.trim())?.[0] ?? "0"));
  const sum = numbers.pop() ?? Number.NaN;
  expect(numbers.length).toBeGreaterThan(4);
  expect(Math.abs(numbers.reduce((total, one) => total + one, 0) - sum)).toBeLessThan(0.1);
  await expect(sheet.getByRole("rowheader", { name: "“sorry”" })).toBeVisible();
  await expectAccessible(page);
  await sheet.getByRole("link", { name: "How this works, and how good it is" }).click();
  await expect(page.getByRole("heading", { name: "Where it is weak" })).toBeVisible();
  await expectAccessible(page);
});

test("a note of a check-in is read on the device, and feelings already chosen are not guessed", async ({
  page,
}) => {
  await begin(page);
  await page.goto("/check-in");
  await page.getByRole("radio", { name: "a bit low" }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: "Add words or a note" }).click();
  await page.getByRole("textbox", { name: "Note" }).fill(ANNOYED);
  await expect(page.getByText(/Sounds like anger/)).toBeVisible(FIRST_LOAD);
  await page.getByText("irritable", { exact: true }).click();
  await expect(page.getByText(/Sounds like anger/)).toHaveCount(0);
});

test("taking the yes back stops the reading, and what was read can be deleted", async ({ page }) => {
  await begin(page);
  await sayYesToMood(page);
  await page.goto("/talk");
  await say(page, "I am sad about the long day it was");
  expect(await readingsOf(page)).toHaveLength(1);
  await page.goto("/you/consent");
  await page.getByRole("switch", { name: "Mood from my words" }).click();
  const sheet = page.getByRole("dialog", { name: "Delete what was read so far?" });
  await expectAccessible(page, ["light"]);
  await sheet.getByRole("button", { name: "Delete the readings" }).click();
  await expect(page.getByText("1 reading deleted.")).toBeVisible();
  expect(await readingsOf(page)).toEqual([]);
  await page.goto("/talk");
  await say(page, "I am still sad about it");
  expect(await readingsOf(page)).toEqual([]);
});

test.describe("in Spanish", () => {
  test.use({ locale: "es-MX", timezoneId: "America/Mexico_City" });
  test("it says that feelings are read only in English, and claims nothing", async ({ page }) => {
    await begin(page, "25 a 64");
    await page.goto("/journal");
    await page.getByRole("button", { name: "Nueva entrada" }).click();
    await page
      .getByRole("textbox")
      .fill("Hoy caminé por el parque con mi hermana y después no quise hablar con nadie.");
    await expect(page.getByText("Por ahora solo sé leer sentimientos en inglés.")).toBeVisible(FIRST_LOAD);
    await expect(page.getByText(/Suena a/)).toHaveCount(0);
    await page.goto("/how-feelings-are-read");
    await expect(page.getByRole("heading", { name: "Dónde falla" })).toBeVisible();
    await expectAccessible(page, ["light"]);
  });
});
