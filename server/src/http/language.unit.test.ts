import { expect, test } from "vitest";
import { languageOf } from "./language.ts";

test.each([
  [undefined, "en"],
  ["", "en"],
  ["es", "es"],
  ["es-MX,es;q=0.9,en;q=0.8", "es"],
  ["en-US,es;q=0.9", "en"],
  ["fr, es;q=0.8, en;q=0.5", "es"],
  ["en;q=0.2, es;q=0.7", "es"],
  ["fr, de;q=0.4", "en"],
  ["*", "en"],
  ["es;q=nonsense", "es"],
])("%s speaks %s", (header, language) => expect(languageOf(header)).toBe(language));
