import { partsOf, screen } from "@evenkeel/safety/screen";
import { describe, expect, it } from "vitest";
import { companionContent } from "../companion/content.ts";
import { DISCLOSURE_RULES } from "./disclosures.ts";
import { MINIMUM_AGES, minimumAgeFor } from "./minimum-age.ts";
import { mayLead, WITHHELD } from "./withheld.ts";

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

const NOTICES = ["en", "es"].flatMap((language) => {
  const locale = language === "es" ? ("es" as const) : ("en" as const);
  const { ai, again, pause, capitals } = companionContent.wording[locale].notice;
  return [...ai, again, capitals]
    .map((text) => ({ locale, text, saysAi: true }))
    .concat({
      locale,
      text: pause,
      saysAi: false,
    });
});

describe("saying that it is an AI", () => {
  it.each(NOTICES)("is plain and passes the screen: $text", ({ locale, text, saysAi }) => {
    if (saysAi) expect(text).toMatch(locale === "en" ? /\bAI\b|COMPUTER PROGRAM/ : /\bIA\b|PROGRAMA/);
    const out = screen(
      { parts: [{ kind: "text", text }] },
      { locale: { language: locale }, helplines: [], risk: { tier: "none", concerns: [], evidence: [] } },
    );
    expect(partsOf(out.reply)).toEqual([{ kind: "text", text }]);
  });

  it("has one row a rule, each with source and days", () => {
    const ids = DISCLOSURE_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { source, effective, seen } of DISCLOSURE_RULES) {
      expect(source).not.toBe("");
      expect(`${effective} ${seen}`).toMatch(/^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/);
    }
  });

  it("the house's own rows keep what every law asks for, but for words that only one law has", () => {
    const house = DISCLOSURE_RULES.filter(({ place }) => place === "*");
    const laws = DISCLOSURE_RULES.filter(({ place }) => place !== "*");
    expect(laws.length).toBeGreaterThan(8);
    for (const law of laws) {
      const kept = house.some(
        ({ who, when, notices }) =>
          when.kind === law.when.kind &&
          (who === "everyone" || law.who === "minors") &&
          (when.kind !== "every" || law.when.kind !== "every" || when.minutes <= law.when.minutes) &&
          (when.kind !== "after-away" || law.when.kind !== "after-away" || when.days <= law.when.days) &&
          law.notices.filter((kind) => kind !== "ai-capitals").every((kind) => notices.includes(kind)),
      );
      expect(kept, law.id).toBe(true);
    }
  });
});

describe("what the law of a place keeps to licensed people", () => {
  it("is not led there, unless the operator names who is in charge", () => {
    const illinois = { deployment: "US-IL", licensedPerson: undefined };
    expect(mayLead("thought-record", illinois)).toBe(false);
    expect(mayLead("breathing", illinois)).toBe(true);
    expect(mayLead("thought-record", { ...illinois, licensedPerson: "Dr Lee" })).toBe(true);
    expect(mayLead("thought-record", { ...illinois, deployment: "US-CA" })).toBe(true);
    expect(mayLead("thought-record", { ...illinois, deployment: undefined })).toBe(true);
  });
  it("has a source for every place", () => {
    expect(WITHHELD.length).toBeGreaterThan(0);
    for (const { source } of WITHHELD) expect(source).not.toBe("");
  });
});
