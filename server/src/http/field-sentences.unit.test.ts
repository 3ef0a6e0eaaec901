import { describe, expect, test } from "vitest";
import { z } from "zod";
import { fieldSentenceOf } from "./field-sentences.ts";

const issueOf = (schema: z.ZodType, value: unknown) => {
  const { code, path: _path, message: _message, ...params } = schema.safeParse(value).error?.issues[0] ?? {};
  return { keyword: code, params };
};

describe("the sentence under a field", () => {
  test.each([
    ["a short password", z.string().min(12), "short", "At least 12 characters.", "Al menos 12 caracteres."],
    ["an empty name", z.string().min(1), "", "Fill this in.", "Rellena este campo."],
    ["a long name", z.string().max(3), "abcd", "At most 3 characters.", "Como máximo 3 caracteres."],
    ["nothing chosen", z.array(z.string()).min(1), [], "Choose at least one.", "Elige al menos uno."],
    ["a number that is too large", z.number().max(5), 9, "5 or less.", "5 o menos."],
  ])("says what to do about %s, in both languages", (_what, schema, value, en, es) => {
    expect(fieldSentenceOf(issueOf(schema, value))).toEqual({ en, es });
  });

  test("an address of mail gets an example", () => {
    expect(fieldSentenceOf(issueOf(z.email(), "me")).en).toContain("name@example.org");
  });

  test("what has no sentence of its own is still said", () => {
    expect(fieldSentenceOf(issueOf(z.enum(["a"]), "b")).en).not.toBe("");
  });
});
