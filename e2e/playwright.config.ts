import { defineConfig } from "@playwright/test";
import { browserPath } from "./browser.ts";

const executablePath = await browserPath();

export default defineConfig({
  testDir: "journeys",
  outputDir: "../test-results",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Each journey is a new person; those of one worker share a server.
  fullyParallel: true,
  workers: 2,
  // A journey that passes only the second time is told as flaky, with the trace of that second try.
  retries: 1,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "../.cache/journeys.json" }]],
  use: {
    viewport: { width: 390, height: 844 },
    locale: "en-US",
    timezoneId: "America/New_York",
    screenshot: "only-on-failure",
    trace: "on-first-retry",
    // Caching the whole app anew for every new person costs more than most journeys; those that go offline allow it.
    serviceWorkers: "block",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
