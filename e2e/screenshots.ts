// Takes the pictures of the README from the running app: `npx tsx e2e/screenshots.ts`. Everything in them is made up.
import { execFileSync } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { browserPath } from "./browser.ts";
import { openEvenkeel } from "./evenkeel.ts";
import { begin, say } from "./steps.ts";

const pictures = fileURLToPath(new URL("../docs/pictures/", import.meta.url));
const MOST_BYTES = 200_000;
const PHONE = { width: 390, height: 844 };

const open = async (browser: Browser, origin: string, options: BrowserContextOptions): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: PHONE,
    deviceScaleFactor: 1.5,
    locale: "en-US",
    timezoneId: "America/New_York",
    reducedMotion: "reduce",
    ...options,
  });
  return context.newPage();
};

/** Fewer colours, so that a picture weighs little in the repository; without ImageMagick it stays as it was taken. */
const quantise = (path: string): void => {
  try {
    execFileSync("convert", [path, "-strip", "-dither", "None", "-colors", "256", `PNG8:${path}`], {
      stdio: "ignore",
    });
  } catch {
    return;
  }
};

const take = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForLoadState("networkidle");
  const path = `${pictures}${name}.png`;
  await page.screenshot({ path, animations: "disabled", caret: "hide" });
  quantise(path);
  const { size } = statSync(path);
  process.stdout.write(`${name}.png  ${Math.round(size / 1024)} KB\n`);
  if (size > MOST_BYTES) throw new Error(`${name}.png is larger than ${MOST_BYTES} bytes.`);
};

/** Six weeks of moods with a week and a half in which nothing was said. */
const sixWeeks = async (page: Page): Promise<void> => {
  const moods = [-1, -2, -1, 0, -1, -1, 0, 1, 0, -1, -2, -2, -1, 0, 0, 1, 1, 0, 1, 2, 1, 0, 1];
  const words = ["tired", "hopeful", "stressed", "calm", "lonely", "connected"];
  const gap = [14, 24] as const;
  let taken = 0;
  for (let day = 41; day >= 0; day -= 1) {
    if ((day >= gap[0] && day <= gap[1]) || day % 5 === 2) continue;
    const mood = moods[taken % moods.length] ?? 0;
    const at = new Date();
    at.setUTCDate(at.getUTCDate() - day);
    at.setUTCHours(day === 0 ? at.getUTCHours() : 16 + (taken % 5), (taken * 17) % 60);
    const answer = await page.request.post("/api/check-in", {
      data: {
        id: crypto.randomUUID(),
        mood,
        emotions: [words[(taken + (mood > 0 ? 1 : 0)) % words.length]],
        note: null,
        at: new Date(Math.min(at.getTime(), Date.now())).toISOString(),
        zone: "America/New_York",
      },
    });
    if (!answer.ok()) throw new Error(`A check-in was refused: ${await answer.text()}`);
    taken += 1;
  }
};

/** The last time it was four minutes past two in New York, in winter time. */
const twoInTheMorning = (): Date => {
  const at = new Date();
  at.setUTCHours(7, 4, 0, 0);
  if (at.getTime() > Date.now()) at.setUTCDate(at.getUTCDate() - 1);
  return at;
};

mkdirSync(pictures, { recursive: true });
const evenkeel = await openEvenkeel();
const browser = await chromium.launch({
  executablePath: await browserPath(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const night = await open(browser, evenkeel.origin, { colorScheme: "dark" });
  await night.clock.setSystemTime(twoInTheMorning());
  await begin(night);
  await say(night, "cant sleep. my manager tore my report apart in front of everyone");
  await say(night, "i just stood there, and i see them all again tomorrow");
  await take(night, "first-conversation");

  const day = await open(browser, evenkeel.origin, { colorScheme: "light" });
  await begin(day);
  await say(day, "my manager tore my report apart in front of everyone");
  await sixWeeks(day);
  await day.goto("/");
  await take(day, "home");
  await day.goto("/patterns");
  await day.getByRole("slider").waitFor();
  await take(day, "patterns");
  await day.setViewportSize({ width: 1280, height: 800 });
  await day.goto("/talk");
  await say(day, "i always freeze when someone raises their voice");
  await say(day, "since school really. there was a teacher");
  await take(day, "desk");

  const crisis = await open(browser, evenkeel.origin, { colorScheme: "light" });
  await begin(crisis);
  await say(crisis, "theres no point anymore. theyd be better off without me");
  await say(crisis, "yeah. not right now but yeah");
  await crisis.getByRole("link", { name: "Call 988" }).first().scrollIntoViewIfNeeded();
  await take(crisis, "crisis");
} finally {
  await browser.close();
  await evenkeel.close();
}
