import { readFileSync } from "node:fs";
import { framesHeard } from "@evenkeel/companion/frames-heard";
import type { Language } from "@evenkeel/kernel/locale";
import { understand } from "@evenkeel/language/understand";
import { describe, expect, it } from "vitest";
import { frames } from "./frames.ts";

type Lines = Readonly<
  Record<Language, { readonly fires: readonly string[]; readonly not: readonly string[] }>
>;

/** Messages that tell a situation, and near misses: feared, about somebody else, long over, or another sense of the word. */
const told = JSON.parse(readFileSync(new URL("./told.json", import.meta.url), "utf8")) as Readonly<
  Record<string, Lines>
>;

const heard = (text: string, language: Language): readonly string[] =>
  framesHeard(understand(text, { language }), frames, language).map(({ id }) => id);

it("holds lines for every situation there is", () =>
  expect(Object.keys(told).sort()).toEqual(frames.map(({ id }) => id).sort()));

describe.each(Object.entries(told))("the situation %s", (id, lines) => {
  it.each(["en", "es"] as const)("has lines enough to be sure of in %s", (language) => {
    expect(lines[language].fires.length).toBeGreaterThanOrEqual(language === "en" ? 6 : 3);
    expect(lines[language].not.length).toBeGreaterThanOrEqual(language === "en" ? 4 : 2);
  });
  it.each((["en", "es"] as const).flatMap((l) => lines[l].fires.map((text) => [l, text] as const)))(
    "is heard (%s) in: %s",
    (language, text) => expect(heard(text, language)).toContain(id),
  );
  it.each((["en", "es"] as const).flatMap((l) => lines[l].not.map((text) => [l, text] as const)))(
    "is not heard (%s) in: %s",
    (language, text) => expect(heard(text, language)).not.toContain(id),
  );
});
