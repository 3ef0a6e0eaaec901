import { partsOf, screen } from "@evenkeel/safety/screen";
import { describe, expect, it } from "vitest";
import { AI_DISCLOSURES } from "./ai-disclosure.ts";
import { MINIMUM_AGES, minimumAgeFor } from "./minimum-age.ts";

describe("the minimum age", () => {
  it("is 13 where nothing else is known", () => {
    expect(minimumAgeFor(undefined)).toBe(13);
    expect(minimumAgeFor("ZZ")).toBe(13);
  });
  it("follows the place", () => {
    expect(minimumAgeFor("US")).toBe(13);
    expect(minimumAgeFor("DE")).toBe(16);
    expect(minimumAgeFor("es")).toBe(14);
    expect(minimumAgeFor("FR")).toBe(15);
  });
  it("has one row a place, for all 27 members of the Union, each with source and day", () => {
    const places = MINIMUM_AGES.map((r) => r.place);
    expect(new Set(places).size).toBe(places.length);
    expect(MINIMUM_AGES.filter((r) => r.source.includes("2016/679"))).toHaveLength(27);
    expect(MINIMUM_AGES.every((r) => r.source !== "" && /^\d{4}-\d\d-\d\d$/.test(r.seen))).toBe(true);
  });
});

describe("saying that it is an AI", () => {
  it("says so in plain words in both languages, and passes the screen", () => {
    expect(AI_DISCLOSURES.length).toBeGreaterThan(0);
    for (const row of AI_DISCLOSURES)
      for (const language of ["en", "es"] as const) {
        const text = row.text[language];
        expect(text).toMatch(language === "en" ? /\bAI\b/ : /\bIA\b/);
        const out = screen(
          { parts: [{ kind: "text", text }] },
          { locale: { language }, helplines: [], risk: { tier: "none", concerns: [], evidence: [] } },
        );
        expect(partsOf(out.reply)).toEqual([{ kind: "text", text }]);
      }
  });
});
