import { describe, expect, it } from "vitest";
import { parseLocale } from "./locale.ts";

describe("a locale", () => {
  it.each([
    ["en-US", { language: "en", country: "US" }],
    ["es_mx", { language: "es", country: "MX" }],
    ["en", { language: "en" }],
    ["EN-gb-oxendict", { language: "en", country: "GB" }],
  ])("%s is read", (tag, locale) => expect(parseLocale(tag)).toEqual(locale));

  it.each(["de-DE", "", "english please", "e"])("%s is not one that is spoken here", (tag) =>
    expect(parseLocale(tag)).toBeUndefined(),
  );
});
