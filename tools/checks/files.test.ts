import { describe, expect, it } from "vitest";
import { projectFiles, read, sourceFiles } from "./source-files.ts";

const LONGEST = 300;
/** Content and models are data, not source; so are lists of cases, lexicons and message catalogues. */
const isData = (path: string): boolean =>
  /^(content|models)\//.test(path) || /\/(cases|lexicon|messages)\//.test(path);

describe("files", () => {
  const sources = sourceFiles();

  it("are there to be looked at", () => expect(sources.length).toBeGreaterThan(100));

  it(`are one idea each: ${LONGEST} lines at most`, () => {
    const long = sources
      .filter((path) => !isData(path))
      .map((path) => ({ path, lines: read(path).split("\n").length - 1 }));
    expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });

  it("have front doors instead of barrels", () => {
    const barrels = sources.filter(
      (path) => /\/index\.tsx?$/.test(path) || /^export \* from/m.test(read(path)),
    );
    expect(barrels).toEqual([]);
  });

  it("live in folders named by what they hold", () => {
    expect(
      projectFiles().filter((path) => /(^|\/)(utils?|common|shared|helpers|types)\//.test(path)),
    ).toEqual([]);
  });

  it("name no machine's paths and no package registry", () => {
    const hosts = /registry\.npmjs\.org|npmmirror\.com|yarnpkg\.com/;
    const paths = /(^|[\s"'`(])\/(work|root|home\/\w+)\//;
    const texts = projectFiles().filter(
      (path) =>
        /\.(ts|tsx|mjs|json|md|css|html|yml|sh)$/.test(path) || path === ".ci/run" || path === ".npmrc",
    );
    expect(texts.length).toBeGreaterThan(100);
    const wrong = texts.filter((path) => {
      const text = read(path);
      return path.endsWith("files.test.ts") ? false : hosts.test(text) || paths.test(text);
    });
    expect(wrong).toEqual([]);
  });

  it("leave nothing for later without an issue", () => {
    const marks = new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "XX" + "X"].join("|")})\\b`);
    expect(sources.filter((path) => marks.test(read(path)))).toEqual([]);
  });
});
