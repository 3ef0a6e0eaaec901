import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";

const installed = (): string | undefined =>
  process.env.CHROMIUM_PATH ??
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
    .find((path) => existsSync(path));

export const openBrowser = (): Promise<Browser> => {
  const executablePath = installed();
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ["--no-sandbox", "--disable-gpu"],
  });
};

/** The list of escalations on a phone of someone on call, connected and waiting. */
export const onCallScreen = async (browser: Browser, origin: string, cookie: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en-US" });
  await context.addCookies(
    cookie.split("; ").map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return { name, value: value.join("="), url: origin };
    }),
  );
  const page = await context.newPage();
  await page.goto(`${origin}/escalations`);
  await page.getByText("Connected.").waitFor();
  return page;
};

/** Runs in the page: resolves two frames after there is one quote more, with the time of then. */
const WATCH = `(() => {
  const count = () => document.querySelectorAll("main q").length;
  const before = count();
  window.drawn = new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      if (count() <= before) return;
      watcher.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())));
    });
    watcher.observe(document.body, { childList: true, subtree: true });
  });
})()`;

/** Begins to watch for one more escalation on this page. @returns when, in ms since the epoch, the browser had drawn
 *  it: the frame after the one that changed the page. */
export const nextDrawn = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(WATCH);
  return () => page.evaluate<number>("window.drawn");
};
