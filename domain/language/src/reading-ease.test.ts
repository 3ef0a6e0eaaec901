import { describe, expect, it } from "vitest";
import { readableAtTwelve, readingEase } from "./reading-ease.ts";

describe("how hard a text is to read", () => {
  it("gives the Flesch-Kincaid grade worked by hand: 6 words, 1 sentence, 6 syllables", () => {
    const { words, score } = readingEase("The cat sat on the mat.", "en");
    expect(words).toBe(6);
    expect(score).toBeCloseTo(0.39 * 6 + 11.8 * 1 - 15.59, 6);
  });

  it("gives the Szigriszt-Pazos perspicuity worked by hand: 4 words, 1 sentence, 8 syllables", () => {
    const { words, score } = readingEase("La casa estaba vacía.", "es");
    expect(words).toBe(4);
    // la 1, ca-sa 2, es-ta-ba 3, va-cí-a 3
    expect(score).toBeCloseTo(206.835 - 62.3 * (9 / 4) - 4, 6);
  });

  it.each([
    ["suicidio", 3],
    ["ciudad", 2],
    ["aéreo", 4],
    ["guerra", 2],
    ["queja", 2],
    ["país", 2],
  ])("counts the syllables of %s as %i", (word, syllables) => {
    expect(readingEase(word, "es").syllablesPerWord).toBe(syllables);
  });

  it("ends a sentence at a full stop inside a quotation, and not inside a number", () => {
    expect(readingEase("“Stay.” We did. It took 3.5 hours.", "en").wordsPerSentence).toBeCloseTo(8 / 3, 6);
  });

  it("takes plain sentences as readable at twelve and an officer's prose as not", () => {
    expect(readableAtTwelve("You are not alone. Tell one person today.", "en")).toBe(true);
    expect(
      readableAtTwelve(
        "Notwithstanding organisational considerations, practitioners should systematically prioritise multidisciplinary collaboration.",
        "en",
      ),
    ).toBe(false);
    expect(
      readableAtTwelve(
        "No obstante las consideraciones organizativas, los profesionales priorizarán sistemáticamente la colaboración multidisciplinar.",
        "es",
      ),
    ).toBe(false);
  });
});
