import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { browserPath } from "../browser.ts";
import { type Evenkeel, openEvenkeel } from "../evenkeel.ts";
import { type Hearer, openHearer } from "../hearer.ts";
import { expect, expectAccessible, test } from "../journey.ts";
import { writeSpeechLike } from "../speech-like.ts";
import { begin, replyTo, said } from "../steps.ts";

test.describe("with a recogniser", () => {
  test.describe.configure({ timeout: 120_000 });
  let hearer: Hearer;
  let own: Evenkeel;
  let folder: string;
  let withMicrophone: Browser;
  test.beforeAll(async () => {
    hearer = await openHearer();
    own = await openEvenkeel({ EVENKEEL_TRANSCRIBE_URL: hearer.url, EVENKEEL_TRANSCRIBE_MODEL: "hearer-1" });
    folder = mkdtempSync(join(tmpdir(), "evenkeel-speech-"));
    const wav = join(folder, "speech.wav");
    writeSpeechLike(wav, 3, 4);
    withMicrophone = await chromium.launch({
      executablePath: await browserPath(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--use-fake-ui-for-media-stream",
        "--use-fake-device-for-media-stream",
        `--use-file-for-fake-audio-capture=${wav}`,
      ],
    });
  });
  test.afterAll(async () => {
    await withMicrophone.close();
    await own.close();
    await hearer.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const talk = async (
    colorScheme: "light" | "dark" = "light",
  ): Promise<{ page: Page; spoken: () => Promise<string[]> }> => {
    const context = await withMicrophone.newContext({
      ...{ baseURL: own.origin, viewport: { width: 360, height: 740 }, colorScheme, serviceWorkers: "block" },
    });
    const page = await context.newPage();
    // The browser of a test has no voices: this one keeps what it is given, and takes its time to say it.
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(globalThis, { saidAloud: said });
      const voice = { lang: "en-US", localService: true, name: "Own", default: true, voiceURI: "own" };
      let timer = 0;
      Object.defineProperty(globalThis, "speechSynthesis", {
        value: {
          getVoices: () => [voice],
          cancel: () => clearTimeout(timer),
          speak: (one: { text: string; onend?: () => void }) => {
            said.push(one.text);
            timer = window.setTimeout(() => one.onend?.(), 300);
          },
          addEventListener: () => undefined,
          removeEventListener: () => undefined,
        },
      });
      Object.defineProperty(globalThis, "SpeechSynthesisUtterance", {
        value: class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
    });
    await begin(page);
    return {
      page,
      spoken: () => page.evaluate(() => (globalThis as unknown as { saidAloud: string[] }).saidAloud),
    };
  };
  const bar = (page: Page) => page.getByRole("region", { name: "Speak instead of typing" });
  const microphone = (page: Page) => page.getByRole("button", { name: "Hold to talk" });
  const sayYes = async (page: Page): Promise<void> => {
    await microphone(page).click();
    const sheet = page.getByRole("dialog", { name: "Speak instead of typing" });
    await expect(sheet.getByText(`hearer-1 at ${new URL(hearer.url).host}`)).toBeVisible();
    await expectAccessible(page);
    await sheet.getByRole("switch", { name: "A recogniser outside your device" }).click();
    await expect(sheet.getByRole("switch", { name: "A recogniser outside your device" })).toBeChecked();
    await sheet.getByRole("button", { name: "Close" }).click();
    await expect(sheet).toHaveCount(0);
  };
  /** Holds for as long as it takes to be heard. */
  const hold = async (page: Page): Promise<void> => {
    const box = await microphone(page).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    await page.mouse.down();
    await expect(bar(page).getByText("Listening. Let go when you are done.")).toBeVisible();
    await page.waitForTimeout(800);
    await page.mouse.up();
  };

  test("someone holds the button and speaks: the words stand in the field, are sent, answered and read aloud", async () => {
    const { page, spoken } = await talk();
    await sayYes(page);
    const words = "I had a bad morning at work and cannot shake it off";
    hearer.hears(words);
    await hold(page);
    await expect(page.getByRole("textbox", { name: "Your message" })).toHaveValue(words);
    await expect(bar(page).getByText("Sent in a moment, unless you change it.")).toBeVisible();
    await expectAccessible(page);
    await expect(said(page, words)).toBeVisible();
    await expect(replyTo(page, words)).toBeVisible({ timeout: 20_000 });
    expect(hearer.heard.at(-1)).toBeGreaterThan(0.4);
    await expect.poll(async () => (await spoken()).length).toBeGreaterThan(0);
    const reply = await replyTo(page, words).innerText();
    expect(reply).toContain((await spoken())[0]);

    // Whoever begins to change the words keeps them.
    hearer.hears("and then my sister called");
    await hold(page);
    await page.getByRole("button", { name: "Change it" }).click();
    await page.keyboard.type(" me");
    await page.keyboard.press("Enter");
    await expect(said(page, "and then my sister called me")).toBeVisible();

    hearer.hears(null);
    await hold(page);
    await expect(bar(page).getByText(/Speech could not be turned into words right now/)).toBeVisible();
    await page.context().close();
  });

  test("words of danger that were spoken lead where typed ones lead, by key as by finger", async () => {
    const { page } = await talk("dark");
    await sayYes(page);
    const words = "theres no point anymore. theyd be better off without me";
    hearer.hears(words);
    await microphone(page).focus();
    await page.keyboard.down(" ");
    await expect(bar(page).getByText("Listening. Let go when you are done.")).toBeVisible();
    await page.waitForTimeout(800);
    await page.keyboard.up(" ");
    await page.getByRole("button", { name: "Send now" }).click();
    const asked = replyTo(page, words);
    await expect(asked).toBeVisible({ timeout: 20_000 });
    expect(await asked.innerText()).toMatch(/killing yourself|suicide|ending your life/i);
    const more = "yeah. not right now but yeah";
    hearer.hears(more);
    await hold(page);
    await page.getByRole("button", { name: "Send now" }).click();
    await expect(page.getByRole("link", { name: "Call 988" })).toHaveAttribute("href", "tel:988");
    await page.context().close();
  });

  test("hands-free, speech is told from silence, sent after the pause, and speaking up ends the reading", async () => {
    const { page, spoken } = await talk();
    await sayYes(page);
    const words = "My manager tore my report apart in front of everyone and I feel so ashamed";
    hearer.hears(words);
    await page.getByRole("button", { name: "Hands-free" }).click();
    await expect(said(page, words).first()).toBeVisible({ timeout: 30_000 });
    await expect(replyTo(page, words)).toBeVisible({ timeout: 20_000 });
    await expect.poll(async () => (await spoken()).length).toBeGreaterThan(0);
    expect(hearer.heard.at(-1)).toBeGreaterThan(2);
    expect(hearer.heard.at(-1)).toBeLessThan(6);
    await bar(page).getByRole("button", { name: "End", exact: true }).click();
    await expect(bar(page).getByText("Hold the microphone while you speak.")).toBeVisible();
    await page.context().close();
  });
});

test("without a recogniser it is said what to set up, and typing works on", async ({ page }) => {
  await begin(page);
  await page.getByRole("button", { name: "Hold to talk" }).click();
  const sheet = page.getByRole("dialog", { name: "Speak instead of typing" });
  await expect(sheet.getByText("This server has nothing yet that turns speech into words.")).toBeVisible();
  const guide = sheet.getByRole("link", { name: "What they need to do" });
  const answer = await page.request.get((await guide.getAttribute("href")) ?? "");
  expect(await answer.text()).toContain("EVENKEEL_WHISPER_FOLDER");
  await expectAccessible(page);
});
