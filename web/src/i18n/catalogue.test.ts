import { i18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { beforeAll, describe, expect, it } from "vitest";
import { catalogueEn } from "./catalogue-en.ts";
import { catalogueEs } from "./catalogue-es.ts";
import { preferredCountry, preferredLanguage } from "./locale.ts";
import { translate } from "./use-t.ts";

const english: Readonly<Record<string, string>> = catalogueEn;
const spanish: Readonly<Record<string, string>> = catalogueEs;

/** The names that a message expects: `{minutes, plural, ...}` and `{name}`. */
const namesIn = (tokens: unknown, found = new Set<string>()): ReadonlySet<string> => {
  if (!Array.isArray(tokens)) return found;
  for (const token of tokens)
    if (Array.isArray(token)) {
      found.add(String(token[0]));
      if (token[2] && typeof token[2] === "object")
        for (const inner of Object.values(token[2])) namesIn(inner, found);
    }
  return found;
};

describe("the words of the interface", () => {
  it("are there in both languages, key for key", () => {
    expect(Object.keys(english).length).toBeGreaterThan(200);
    expect(Object.keys(spanish).sort()).toEqual(Object.keys(english).sort());
  });
  it("expect the same names in both languages", () => {
    const differing = Object.keys(english).filter((key) => {
      const [a, b] = [english[key] ?? "", spanish[key] ?? ""].map((text) =>
        [...namesIn(compileMessage(text))].sort().join(),
      );
      return a !== b;
    });
    expect(differing).toEqual([]);
  });
  it("are never empty, never shout, and never say just", () => {
    const both = [...Object.entries(english), ...Object.entries(spanish)];
    const against = both.filter(
      ([, text]) => text.trim() === "" || /[!¡]/.test(text) || /\bjust\b/i.test(text),
    );
    expect(against).toEqual([]);
  });
});

describe("plurals", () => {
  beforeAll(() => {
    i18n.setMessagesCompiler(compileMessage);
    i18n.load({ en: { ...catalogueEn }, es: { ...catalogueEs } });
  });
  it("follow the language", () => {
    i18n.activate("en");
    expect(translate("breathe.minutes-n", { minutes: 1 })).toBe("1 minute");
    expect(translate("breathe.minutes-n", { minutes: 4 })).toBe("4 minutes");
    i18n.activate("es");
    expect(translate("breathe.minutes-n", { minutes: 1 })).toBe("1 minuto");
    expect(translate("breathe.minutes-n", { minutes: 4 })).toBe("4 minutos");
  });
  it("leave a hold of nothing unsaid", () => {
    i18n.activate("en");
    expect(translate("breathe.in-words", { in: 4, hold: 0, out: 6, rounds: 24 })).toBe(
      "In words: breathe in for 4 seconds, breathe out for 6 seconds. 24 rounds.",
    );
    expect(translate("breathe.in-words", { in: 4, hold: 4, out: 6, rounds: 1 })).toBe(
      "In words: breathe in for 4 seconds, hold for 4 seconds, breathe out for 6 seconds. 1 round.",
    );
  });
});

describe("what a device asks for", () => {
  it("is the first of our languages, and English without one", () => {
    expect(preferredLanguage(["fr-FR", "es-MX", "en"])).toBe("es");
    expect(preferredLanguage(["fr-FR"])).toBe("en");
    expect(preferredLanguage([])).toBe("en");
  });
  it("names the country of the first tag that has one", () => {
    expect(preferredCountry(["en", "es-MX"])).toBe("MX");
    expect(preferredCountry(["zh-Hant-TW"])).toBe("TW");
    expect(preferredCountry(["en"])).toBeNull();
  });
});
