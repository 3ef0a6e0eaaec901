import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** An installed Chromium or Chrome, else the one that @sparticuz/chromium ships (without its `args`, which switch
 *  web security off). `CHROMIUM_PATH` overrides. */
export const browserPath = async (): Promise<string> => {
  const given = process.env["CHROMIUM_PATH"];
  if (given !== undefined) return given;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const installed = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(
    (path) => existsSync(path),
  );
  if (installed !== undefined) return installed;
  const { default: shipped } = await import("@sparticuz/chromium");
  return await shipped.executablePath();
};
