import type { Article } from "@evenkeel/companion/article";
import { wordsOfBlock } from "@evenkeel/companion/library-ranking";
import type { Language } from "@evenkeel/kernel/locale";
import { readableAtTwelve, readingEase } from "@evenkeel/language/reading-ease";
import { dialledIn, directoryNumbers } from "@evenkeel/safety/numbers";
import { REFUSALS } from "@evenkeel/safety/refusal";
import { partsOf, screen } from "@evenkeel/safety/screen";
import { describe, expect, it } from "vitest";
import { HELPLINES } from "../helplines/helplines.ts";
import { ARTICLES } from "./articles.ts";
import { ARTICLE_SOURCES } from "./sources.ts";

const LANGUAGES: readonly Language[] = ["en", "es"];
const sourceOf = (id: string) => ARTICLE_SOURCES.find((source) => source.id === id);

const linesOf = (article: Article, language: Language): readonly string[] =>
  article.blocks.flatMap((block) => wordsOfBlock(block, language));

/** A list row or a heading ends as a sentence does. */
const textOf = (article: Article, language: Language): string =>
  linesOf(article, language)
    .map((line) => (/[.!?]["”»)]*$/.test(line) ? line : `${line}.`))
    .join("\n");

/** Words that would tell how, compare ways of dying, or give an amount. A question for a pharmacist names medicine, and
 *  nothing else. */
const FORBIDDEN: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:hang(?:ing|ed)|hang (?:him|her|them|my|your)sel\w+|overdos\w*|cyanide|carbon monoxide|pesticid\w*|jump(?:ed|ing)? (?:off|from)|slit\w*|noose|bullet|firearms?|guns?|pills?|tablets?|milligrams?|mg|dos(?:e|es|age)|lethal\w*|deadl\w+|committed suicide|commit suicide|successful (?:suicide|attempt)|failed attempt|painless)\b/i,
  es: /\b(?:ahorc\w+|sobredosis|cianuro|monóxido|plaguicid\w*|pesticid\w*|saltar (?:de|desde)|soga|bala|pistolas?|armas? de fuego|pastillas?|comprimidos?|miligramos?|mg|dosis|letal\w*|mortal\w*|cometi\w+ suicidio|suicidio (?:exitoso|consumado|fallido)|sin dolor)\b/i,
};

describe("the library", () => {
  it("holds at least 25 articles, each under its own name", () => {
    expect(ARTICLES.length).toBeGreaterThanOrEqual(25);
    expect(new Set(ARTICLES.map(({ id }) => id)).size).toBe(ARTICLES.length);
    for (const language of LANGUAGES)
      expect(new Set(ARTICLES.map(({ title }) => title[language])).size).toBe(ARTICLES.length);
  });

  it("names every source once, with who, when and where, and uses each", () => {
    expect(new Set(ARTICLE_SOURCES.map(({ id }) => id)).size).toBe(ARTICLE_SOURCES.length);
    for (const { title, organisation, year, url, seen } of ARTICLE_SOURCES) {
      expect(title.length).toBeGreaterThan(3);
      expect(organisation.length).toBeGreaterThan(3);
      expect(year).toBeGreaterThan(1990);
      expect(new URL(url).protocol).toBe("https:");
      if (seen !== null) expect(seen).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
    const used = new Set(ARTICLES.flatMap((a) => a.blocks.flatMap((b) => ("from" in b ? b.from : []))));
    expect(ARTICLE_SOURCES.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("finds out an article that breaks the rules", () => {
    expect(FORBIDDEN.en.test("Some take pills.")).toBe(true);
    expect(FORBIDDEN.es.test("Una sobredosis.")).toBe(true);
    expect(readableAtTwelve("Multidisciplinary organisational collaboration predominates.", "en")).toBe(
      false,
    );
  });
});

describe.each(ARTICLES.map((article) => [article.id, article] as const))("the article %s", (_, article) => {
  it("gives a source for every claim, and a source that was read for every figure", () => {
    for (const block of article.blocks) {
      if (!("from" in block)) continue;
      expect(block.from.length, JSON.stringify(block.words)).toBeGreaterThan(0);
      expect(block.from.filter((id) => sourceOf(id) === undefined)).toEqual([]);
      const figures = LANGUAGES.some((language) => /\d/.test(wordsOfBlock(block, language).join(" ")));
      if (figures) expect(block.from.some((id) => sourceOf(id)?.seen != null)).toBe(true);
    }
    expect(new Set(article.blocks.flatMap((b) => ("from" in b ? b.from : []))).size).toBeGreaterThan(1);
  });

  it("says in its short answer nothing that its own sources do not carry", () => {
    const cited = new Set(article.blocks.flatMap((b) => ("from" in b ? b.from : [])));
    expect(article.answerFrom.length).toBeGreaterThan(0);
    expect(article.answerFrom.filter((id) => !cited.has(id))).toEqual([]);
  });

  it.each(LANGUAGES)("is short, plain and says no clinician has reviewed it (%s)", (language) => {
    const { words, score } = readingEase(textOf(article, language), language);
    expect(words).toBeGreaterThanOrEqual(150);
    expect(words).toBeLessThanOrEqual(400);
    expect(readableAtTwelve(textOf(article, language), language), `score ${score}`).toBe(true);
    expect(article.review).toBe("not yet reviewed by a clinician");
  });

  it("says the same in both languages: as many rows, and the same figures", () => {
    for (const block of article.blocks) {
      expect(wordsOfBlock(block, "es").length).toBe(wordsOfBlock(block, "en").length);
      const figures = (language: Language): readonly string[] =>
        (
          wordsOfBlock(block, language)
            .join(" ")
            .replace(/(\d)[, ](?=\d{3}\b)/g, "$1")
            .match(/\d+/g) ?? []
        ).sort();
      expect(figures("es")).toEqual(figures("en"));
    }
  });

  it.each(LANGUAGES)(
    "tells no way of dying, no amount, and no number to call but the directory's (%s)",
    (language) => {
      const numbers = directoryNumbers(HELPLINES);
      for (const line of [...linesOf(article, language), article.answer[language], article.title[language]]) {
        expect(FORBIDDEN[language].exec(line)?.[0] ?? null, line).toBeNull();
        const refused = REFUSALS.filter(({ reason }) => reason === "method" || reason === "encourages-harm");
        expect(
          refused.filter(({ pattern }) => pattern.test(line)).map(({ reason }) => reason),
          line,
        ).toEqual([]);
        // Counts of people stand beside many verbs; a number to call stands after a word for calling, or is long.
        const dialled = dialledIn(line).filter(
          (n) => n.length > 4 || /\b(?:call|dial|llama|marca)\b/i.test(line),
        );
        expect(
          dialled.filter((number) => !numbers.has(number)),
          line,
        ).toEqual([]);
      }
    },
  );

  it.each(LANGUAGES)("answers in words that pass the guard as they are written (%s)", (language) => {
    const { reply, refused } = screen(
      { parts: [{ kind: "text", text: article.answer[language] }] },
      { locale: { language }, helplines: [], risk: { tier: "none", concerns: [], evidence: [] } },
    );
    expect(refused).toEqual([]);
    expect(partsOf(reply)).toEqual([{ kind: "text", text: article.answer[language] }]);
    expect(article.answer[language].split(/\s+/).length).toBeLessThanOrEqual(75);
  });

  it("is asked for in at least five ways in each language", () => {
    for (const language of LANGUAGES) expect(article.asked[language].length).toBeGreaterThanOrEqual(5);
  });
});
