import { join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { importsOf, read, sourceFiles } from "./source-files.ts";

const domain = ["kernel", "measures", "language", "safety", "companion", "care"];
const product = [...domain, "content", "contract", "models"];

/** The rooms of docs/architecture.md: who may import whom. A room may always import itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  kernel: [],
  measures: ["kernel"],
  language: ["kernel"],
  safety: ["kernel", "language"],
  companion: ["kernel", "measures", "language", "safety"],
  care: ["kernel"],
  content: domain,
  contract: domain,
  models: [],
  server: product,
  web: product,
  cli: [...product, "server"],
  training: [...domain, "content"],
  benchmarks: [...product, "server", "training"],
  e2e: ["contract", "language"],
  // The rows of claims that may not be made are content; a check reads them.
  tools: ["content"],
};

const roomOf = (path: string): string | undefined => {
  const [first, second] = path.split("/");
  return first === "domain" ? second : first;
};
const isTest = (path: string): boolean => /\.(test|contract)\.tsx?$/.test(path);

describe("who may import whom", () => {
  const files = sourceFiles().filter(
    (path) => roomOf(path) !== undefined && path.includes("/") && (roomOf(path) ?? "") in MAY_IMPORT,
  );
  const edges = files.flatMap((path) => importsOf(read(path)).map((specifier) => ({ path, specifier })));

  it("looks at every room", () => {
    const rooms = new Set(files.map((path) => roomOf(path)));
    expect([...rooms].sort()).toEqual(
      expect.arrayContaining([
        "kernel",
        "language",
        "safety",
        "companion",
        "content",
        "contract",
        "server",
        "web",
      ]),
    );
    expect(edges.length).toBeGreaterThan(200);
  });

  it("lets no room import another that is not in the table", () => {
    const wrong = edges.filter(({ path, specifier }) => {
      const from = roomOf(path) ?? "";
      const target = specifier.startsWith("@evenkeel/")
        ? specifier.split("/")[1]
        : specifier.startsWith(".")
          ? roomOf(normalize(join(path, "..", specifier)))
          : undefined;
      return target !== undefined && target !== from && !(MAY_IMPORT[from] ?? []).includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it("crosses rooms by their front doors, never by a relative path", () => {
    const wrong = edges.filter(
      ({ path, specifier }) =>
        specifier.startsWith(".") &&
        roomOf(normalize(join(path, "..", specifier))) !== roomOf(path) &&
        roomOf(path) !== "tools",
    );
    expect(wrong).toEqual([]);
  });

  it("lets the command line reach only the server's adapters and composition", () => {
    const wrong = edges.filter(
      ({ path, specifier }) => roomOf(path) === "cli" && /^@evenkeel\/server\/features\//.test(specifier),
    );
    expect(wrong).toEqual([]);
  });

  it("lets content and contract import types alone from the domain", () => {
    const wrong = files
      .filter((path) => ["content", "contract"].includes(roomOf(path) ?? "") && !isTest(path))
      .flatMap((path) =>
        [...read(path).matchAll(/^import (?!type )[^;]*?from "(@evenkeel\/[^"]+)"/gm)].map((match) => ({
          path,
          specifier: match[1] ?? "",
        })),
      )
      .filter(({ specifier }) => domain.includes(specifier.split("/")[1] ?? ""));
    expect(wrong).toEqual([]);
  });
});
