import { describe, expect, it } from "vitest";
import { read, sourceFiles } from "./source-files.ts";

describe("citations", () => {
  const keys = new Set([...read("docs/papers.bib").matchAll(/^@\w+\{([^,\s]+),/gm)].map((match) => match[1]));
  const cited = sourceFiles()
    .filter((path) => !path.startsWith("tools/"))
    .flatMap((path) =>
      [...read(path).matchAll(/@see ([a-z][A-Za-z0-9]*\d{4}[a-z]?)\b/g)].map((match) => ({
        path,
        key: match[1] ?? "",
      })),
    );

  it("are there", () => {
    expect(keys.size).toBeGreaterThan(3);
    expect(cited.length).toBeGreaterThan(0);
  });

  it("of exercises stand in docs/papers.bib as well", () => {
    const sources = sourceFiles()
      .filter((path) => /^content\/src\/techniques\/.*(?<!test)\.ts$/.test(path))
      .flatMap((path) =>
        [...read(path).matchAll(/^\s+key: "([a-zA-Z]+\d{4})",$/gm)].map((match) => ({
          path,
          key: match[1] ?? "",
        })),
      );
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter(({ key }) => !keys.has(key))).toEqual([]);
  });

  it("all stand in docs/papers.bib", () => expect(cited.filter(({ key }) => !keys.has(key))).toEqual([]));
});
