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

  it("all stand in docs/papers.bib", () => expect(cited.filter(({ key }) => !keys.has(key))).toEqual([]));
});
