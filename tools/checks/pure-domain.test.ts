import { describe, expect, it } from "vitest";
import { importsOf, read, sourceFiles } from "./source-files.ts";

/** Time, chance and I/O come into `domain/` as arguments; none of these may stand in its code. */
const FORBIDDEN: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: "the clock",
    pattern: /\bDate\s*\.\s*now\b|\bnew\s+Date\s*\(\s*\)|\bperformance\s*\.\s*now\b|\bDate\s*\(\s*\)/,
  },
  { what: "chance", pattern: /\bMath\s*\.\s*random\b|\bcrypto\b\s*\./ },
  { what: "eval", pattern: /\beval\s*\(|\bnew\s+Function\s*\(/ },
  { what: "dynamic import", pattern: /\bimport\s*\(/ },
  {
    what: "the outside",
    pattern: /\bfetch\s*\(|\bprocess\s*\.|\bglobalThis\b|\brequire\s*\(|\bsetTimeout\b|\bconsole\s*\./,
  },
];

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");

describe("domain/ is pure", () => {
  const files = sourceFiles().filter(
    (path) => path.startsWith("domain/") && !/\.(test|contract)\.ts$/.test(path),
  );

  it("has files to look at", () => expect(files.length).toBeGreaterThan(30));

  it.each(FORBIDDEN)("holds nothing of $what", ({ pattern }) => {
    const wrong = files.filter((path) => pattern.test(withoutComments(read(path))));
    expect(wrong).toEqual([]);
  });

  it("would notice a clock", () => expect(FORBIDDEN[0]?.pattern.test("const t = Date.now();")).toBe(true));

  it("imports no package from outside and nothing of Node", () => {
    const wrong = files.flatMap((path) =>
      importsOf(read(path))
        .filter((name) => !name.startsWith(".") && !name.startsWith("@evenkeel/"))
        .map((name) => `${path}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("is compiled without any ambient types", () => {
    const manifests = sourceFiles()
      .filter((path) => /^domain\/[^/]+\/src\//.test(path))
      .map((path) => path.split("/").slice(0, 2).join("/"));
    for (const room of new Set(manifests)) {
      const { compilerOptions } = JSON.parse(read(`${room}/tsconfig.json`)) as {
        compilerOptions: { types: string[]; lib: string[] };
      };
      expect({ room, types: compilerOptions.types, lib: compilerOptions.lib }).toEqual({
        room,
        types: [],
        lib: ["es2023"],
      });
    }
  });

  it("depends on no package from outside", () => {
    const rooms = new Set(files.map((path) => path.split("/").slice(0, 2).join("/")));
    for (const room of rooms) {
      const manifest = JSON.parse(read(`${room}/package.json`)) as { dependencies?: Record<string, string> };
      expect(
        Object.keys(manifest.dependencies ?? {}).filter((name) => !name.startsWith("@evenkeel/")),
      ).toEqual([]);
    }
  });
});
