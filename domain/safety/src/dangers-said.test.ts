import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { DANGERS_SAID } from "@evenkeel/language/risk/cases/dangers-said";
import { NOT_MEANT_EN, NOT_MEANT_ES, STILL_MEANT } from "@evenkeel/language/risk/cases/not-meant";
import { understand } from "@evenkeel/language/understand";
import { describe, expect, it } from "vitest";
import { assess, initialSafetyState } from "./assess.ts";
import { concernsOf } from "./level.ts";

const concerns = (text: string, language: Language): readonly string[] =>
  concernsOf(understand(text, { language }).evidence, "none");
const tier = (text: string, language: Language): string =>
  assess(initialSafetyState(), understand(text, { language }), instant(0)).risk.tier;

describe.each(DANGERS_SAID)("$danger in $language", ({ danger, language, shows, not }) => {
  it("is known in the words of those in it", () => {
    expect(shows.filter((text) => !concerns(text, language).includes(danger))).toEqual([]);
  });
  it("is not read into the same words about something ordinary", () => {
    expect(not.filter((text) => concerns(text, language).includes(danger))).toEqual([]);
  });
});

describe("words of an evening, a train, a favour or a time that is over", () => {
  it.each([
    ["en", NOT_MEANT_EN],
    ["es", NOT_MEANT_ES],
  ] as const)("raise nothing in %s", (language, lines) => {
    expect(lines.filter((text) => tier(text, language) !== "none")).toEqual([]);
  });
  it("are read as risk where they are meant", () => {
    expect(STILL_MEANT.filter(([language, text]) => tier(text, language) === "none")).toEqual([]);
  });
});
