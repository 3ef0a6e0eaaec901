import { wordsOfBlock } from "@evenkeel/companion/library-ranking";
import { pattern } from "@evenkeel/companion/pattern";
import type { Module, Program } from "@evenkeel/companion/program/program";
import type { Language } from "@evenkeel/kernel/locale";
import { readableAtTwelve, readingEase } from "@evenkeel/language/reading-ease";
import { REFUSALS } from "@evenkeel/safety/refusal";
import { describe, expect, it } from "vitest";
import { frames } from "../frames/frames.ts";
import { measureById } from "../measures/measures.ts";
import { mayLead } from "../policies/withheld.ts";
import { techniques } from "../techniques/techniques.ts";
import { PROGRAMS } from "./programs.ts";
import { PROGRAM_SOURCES } from "./sources.ts";

const LANGUAGES: readonly Language[] = ["en", "es"];
const techniqueOf = (id: string) => techniques.find((one) => one.id === id);
const modules: readonly (readonly [string, Program, Module])[] = PROGRAMS.flatMap((program) =>
  program.modules.map((module) => [`${program.id}/${module.id}`, program, module] as const),
);

const skillLines = (module: Module, language: Language): readonly string[] =>
  module.skill.flatMap((block) => wordsOfBlock(block, language));
const asSentences = (lines: readonly string[]): string =>
  lines.map((line) => (/[.!?]["”»)]*$/.test(line) ? line : `${line}.`)).join("\n");

/** Every word of a week in one language. */
const everyLine = (module: Module, language: Language): readonly string[] => [
  ...skillLines(module, language),
  module.title[language],
  module.aim[language],
  module.practice.how[language],
  module.practice.small[language],
  module.lookBack[language],
  ...module.keeps[language],
];

/** What is refused in a talk for reasons of that talk: a sentence to keep is in the member's own voice, so its "I" is
 *  theirs, and words for a couple are kept back where a partner is a danger. */
const OF_TALK_ALONE: ReadonlySet<string> = new Set(["claims-human", "couples-advice"]);

/** Ways of dying and amounts, as in the library. */
const FORBIDDEN: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:overdos\w*|pills?|tablets?|milligrams?|mg|dos(?:e|es|age)|lethal\w*|deadl\w+|firearms?|guns?)\b/i,
  es: /\b(?:sobredosis|pastillas?|comprimidos?|miligramos?|mg|dosis|letal\w*|mortal\w*|armas?)\b/i,
};
/** What is never spoken of where food is. */
const COUNTED: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:calori\w*|kilos?|pounds?|bmi|weigh\w*|scales?|slim\w*|thin|thinner|fat|portions?|diet\w*|laxativ\w*|healthy food|unhealthy)\b/i,
  es: /\b(?:calor[ií]as?|kilos?|libras?|imc|pes(?:o|os|ar|arte|as)|báscula|adelgaz\w*|delgad\w*|gord\w*|porci\w*|raci(?:ón|ones)|dieta\w*|laxant\w*|comida sana)\b/i,
};

describe("the programs", () => {
  it("are five, on five concerns, each under its own name", () => {
    expect(PROGRAMS.map(({ id }) => id).toSorted()).toEqual([
      "eating",
      "low-mood",
      "sleep",
      "stress",
      "worry",
    ]);
    for (const language of LANGUAGES)
      expect(new Set(PROGRAMS.map(({ title }) => title[language])).size).toBe(PROGRAMS.length);
  });

  it("name every source once, with where it is, and use each", () => {
    const ids = PROGRAM_SOURCES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { url } of PROGRAM_SOURCES) expect(new URL(url).protocol).toBe("https:");
    const used = new Set(
      modules.flatMap(([, , { skill }]) => skill.flatMap((block) => ("from" in block ? block.from : []))),
    );
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });

  it("find out a text that breaks the rules", () => {
    expect(COUNTED.en.test("Count your calories")).toBe(true);
    expect(COUNTED.es.test("Mira tu peso")).toBe(true);
    expect(FORBIDDEN.en.test("take the pills")).toBe(true);
  });
});

describe.each(PROGRAMS.map((program) => [program.id, program] as const))("the program %s", (_, program) => {
  it("has six to eight weeks, each under its own name", () => {
    expect(program.modules.length).toBeGreaterThanOrEqual(6);
    expect(program.modules.length).toBeLessThanOrEqual(8);
    expect(new Set(program.modules.map(({ id }) => id)).size).toBe(program.modules.length);
  });

  it("is measured and chosen by questionnaires, answers and situations that there are", () => {
    for (const id of [...program.measures, ...program.severeFrom.map(({ measureId }) => measureId)])
      expect(measureById(id), id).toBeDefined();
    expect(program.pointedToBy.filter((id) => !program.measures.includes(id))).toEqual([]);
    for (const { measureId, itemId } of program.items)
      expect(measureById(measureId)?.items.map(({ id }) => id)).toContain(itemId);
    const known = new Set(frames.map(({ id }) => id));
    expect(program.frames.filter((id) => !known.has(id))).toEqual([]);
    expect(program.frames.length).toBeGreaterThan(0);
  });

  it("is found by how its own choice is worded, in both languages", () => {
    for (const language of LANGUAGES)
      expect(pattern(program.finds[language], language).test(program.weighs[language])).toBe(true);
  });

  it("says for whom it is not, the same in both languages, and that no clinician has reviewed it", () => {
    expect(program.notFor.en.length).toBeGreaterThanOrEqual(2);
    expect(program.notFor.es).toHaveLength(program.notFor.en.length);
    expect(program.review).toBe("not yet reviewed by a clinician");
    expect(new Set(program.week.options.map(({ id }) => id)).size).toBe(program.week.options.length);
  });
});

describe.each(modules)("the week %s", (_, program, module) => {
  it("gives a source for every claim", () => {
    for (const block of module.skill) {
      if (!("from" in block)) continue;
      expect(block.from.length, JSON.stringify(block.words)).toBeGreaterThan(0);
      expect(block.from.filter((id) => !PROGRAM_SOURCES.some((one) => one.id === id))).toEqual([]);
    }
  });

  it.each(LANGUAGES)("teaches in 120 to 250 words that are read at twelve (%s)", (language) => {
    const text = asSentences(skillLines(module, language));
    const { words, score } = readingEase(text, language);
    expect(words).toBeGreaterThanOrEqual(120);
    expect(words).toBeLessThanOrEqual(250);
    expect(readableAtTwelve(text, language), `score ${score}`).toBe(true);
  });

  it("says the same in both languages: as many lines, as many things to keep, and no figure", () => {
    for (const block of module.skill)
      expect(wordsOfBlock(block, "es").length).toBe(wordsOfBlock(block, "en").length);
    expect(module.keeps.es).toHaveLength(module.keeps.en.length);
    expect(module.keeps.en.length).toBeGreaterThanOrEqual(3);
    for (const language of LANGUAGES)
      expect(everyLine(module, language).filter((line) => /\d/.test(line))).toEqual([]);
  });

  it("practises an exercise that there is, with one for every age and every place beside it", () => {
    const ids = [module.practice.techniqueId, ...module.practice.instead];
    for (const id of ids) expect(techniqueOf(id)?.fits, id).toBeDefined();
    expect(new Set(ids).size).toBe(ids.length);
    if (program.minors === "open")
      expect(ids.some((id) => techniqueOf(id)?.avoid?.minors !== true)).toBe(true);
    expect(ids.some((id) => mayLead(id, { deployment: "US-IL", licensedPerson: undefined }))).toBe(true);
  });

  it.each(LANGUAGES)(
    "tells no way of dying and no amount, and nothing that the guard keeps from a reply (%s)",
    (language) => {
      for (const line of everyLine(module, language)) {
        expect(FORBIDDEN[language].exec(line)?.[0] ?? null, line).toBeNull();
        expect(
          REFUSALS.filter(
            ({ pattern: refuses, reason }) => !OF_TALK_ALONE.has(reason) && refuses.test(line),
          ).map(({ reason }) => reason),
          line,
        ).toEqual([]);
      }
    },
  );

  it.each(LANGUAGES)("keeps sentences short enough to be kept (%s)", (language) => {
    for (const line of module.keeps[language]) expect(line.length, line).toBeLessThanOrEqual(70);
    expect(module.title[language].length).toBeLessThanOrEqual(45);
  });
});

describe("the eating program", () => {
  const eating = PROGRAMS.find(({ id }) => id === "eating");
  it.each(LANGUAGES)("never speaks of weight, amounts, or food that is good or bad (%s)", (language) => {
    expect(eating).toBeDefined();
    for (const module of eating?.modules ?? [])
      for (const line of everyLine(module, language))
        expect(COUNTED[language].exec(line)?.[0] ?? null, line).toBeNull();
  });
  it("asks for danger signs, sends them to a doctor, and is with a family under 18", () => {
    expect(eating?.dangerSigns?.signs.en.length).toBeGreaterThanOrEqual(5);
    expect(eating?.dangerSigns?.signs.es).toHaveLength(eating?.dangerSigns?.signs.en.length ?? 0);
    expect(eating?.dangerSigns?.doctorFirst.en).toMatch(/doctor/);
    expect(eating?.minors).toBe("with-family");
  });
});
