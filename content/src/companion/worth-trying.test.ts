import { readFileSync } from "node:fs";
import { pattern } from "@evenkeel/companion/pattern";
import { patternList } from "@evenkeel/companion/pattern-list";
import { describe, expect, it } from "vitest";
import { companionContent } from "./content.ts";

const texts = (language: "en" | "es"): readonly string[] =>
  readFileSync(new URL(`../../../benchmarks/risk/sets/dev-${language}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => String(JSON.parse(line).text));

const sourcesOf = (language: "en" | "es"): readonly string[] => {
  const { facets, intentCues, momentCues } = companionContent.wording[language];
  return [
    ...facets.map(({ match }) => match),
    ...companionContent.frames.flatMap(({ words }) => [
      ...words[language].cues,
      ...[words[language].unless ?? []].flat(),
    ]),
    ...Object.values(intentCues),
    ...Object.values(momentCues),
  ];
};

describe("a list of patterns", () => {
  it.each(["en", "es"] as const)(
    "never passes over a pattern of the content that matches (%s)",
    (language) => {
      const sources = sourcesOf(language);
      const list = patternList({}, language, () => sources);
      let matching = 0;
      let passedOver = 0;
      for (const text of texts(language))
        for (const one of [text, text.toUpperCase()]) {
          const worthTrying = list.worthTrying(one);
          for (const source of sources) {
            const matches = pattern(source, language).test(one);
            if (matches) expect(worthTrying(source), `${source}: ${one}`).toBe(true);
            matching += matches ? 1 : 0;
            passedOver += worthTrying(source) ? 0 : 1;
          }
        }
      expect(matching).toBeGreaterThan(50);
      expect(passedOver).toBeGreaterThan(matching * 10);
    },
  );

  it("looks away from capitals as the patterns do, and leaves names of groups and kinds of characters alone", () => {
    const sources = ["\\bI'M (?<What>\\w+)\\b \\S+", "STRAßE|k\\p{Lu}"];
    const { worthTrying } = patternList({}, "es", () => sources);
    for (const text of ["i'm tired now", "I'M TIRED NOW", "i\u2019m", "Straße", "ſtraße", "\u212aA"])
      for (const source of sources)
        if (pattern(source, "es").test(text)) expect(worthTrying(text)(source), text).toBe(true);
    expect(worthTrying("nothing of it")(sources[0] ?? "")).toBe(false);
  });

  it("tries what it does not know", () => {
    expect(patternList({}, "en", () => ["a"]).worthTrying("b")("unknown")).toBe(true);
  });
});
