import { readFileSync } from "node:fs";
import { ERROR_STATUS, type ErrorKind } from "@evenkeel/contract/error";
import { describe, expect, test } from "vitest";
import { ERROR_SENTENCES } from "./error-sentences.ts";

const kinds = Object.keys(ERROR_STATUS) as ErrorKind[];
const rows = new Map(
  [
    ...readFileSync(new URL("../../../docs/errors.md", import.meta.url), "utf8").matchAll(
      /^\| `([a-z0-9-]+)` \| (\d{3}) \| (.+?) \| (.+?) \|$/gm,
    ),
  ].map(
    ([, kind = "", status = "", when = "", act = ""]) =>
      [kind, { status: Number(status), when, act }] as const,
  ),
);

describe("the catalogue of errors", () => {
  test("there are kinds to look at", () => expect(kinds.length).toBeGreaterThan(20));

  test.each(kinds)(
    "%s has a sentence in English and in Spanish that ends as one and shouts at no one",
    (kind) => {
      for (const language of ["en", "es"] as const) {
        const sentence = ERROR_SENTENCES[kind][language];
        expect(sentence).toMatch(/^[A-ZÁÉÍÓÚÑ¿].{20,}\.$/);
        expect(sentence).not.toMatch(/[!¡]|\bjust\b|\bsimply\b/i);
      }
      expect(ERROR_SENTENCES[kind].en).not.toBe(ERROR_SENTENCES[kind].es);
    },
  );

  test.each(kinds)("%s has a row in docs/errors.md with its status", (kind) => {
    expect(rows.get(kind)?.status).toBe(ERROR_STATUS[kind]);
  });

  test("docs/errors.md names no kind that does not exist", () => {
    expect([...rows.keys()].filter((kind) => !kinds.includes(kind as ErrorKind))).toEqual([]);
  });

  test("no two kinds say the same", () => {
    for (const language of ["en", "es"] as const)
      expect(new Set(kinds.map((kind) => ERROR_SENTENCES[kind][language])).size).toBe(kinds.length);
  });
});
