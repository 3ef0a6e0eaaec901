import { lengthSeconds, paceSeconds, speakSeconds } from "@evenkeel/companion/practice/length";
import type { Practice } from "@evenkeel/companion/practice/practice";
import type { Language } from "@evenkeel/kernel/locale";
import { readableAtTwelve } from "@evenkeel/language/reading-ease";
import { REFUSALS } from "@evenkeel/safety/refusal";
import { describe, expect, it } from "vitest";
import { PRACTICES, practiceById } from "./practices.ts";
import { PRACTICE_SOURCES } from "./sources.ts";

const LANGUAGES: readonly Language[] = ["en", "es"];

const spoken = ({ steps }: Practice, language: Language): readonly string[] =>
  steps.map(({ say }) => say[language]);
const everyLine = (practice: Practice, language: Language): readonly string[] => [
  practice.title[language],
  practice.about[language],
  ...practice.notFor.map(({ when }) => when[language]),
  ...spoken(practice, language),
];

/** What is refused in a talk for reasons of that talk: a wish or a sentence to oneself is in the member's own voice, so
 *  its "I" is theirs, and words for a couple are kept back where a partner is a danger. */
const OF_TALK_ALONE: ReadonlySet<string> = new Set(["claims-human", "couples-advice"]);

const MAY_STOP: Readonly<Record<Language, RegExp>> = {
  en: /you can stop (?:at any moment|whenever you like)/i,
  es: /puedes parar (?:en cualquier momento|cuando quieras)/i,
};
/** What would decide for the member whether they are a man or a woman. */
const GENDERED =
  /\b(?:(?:cansad|tranquil|sentad|tumbad|despiert|acostad|cómod|relajad|preparad|agotad|asustad|perdid|dormid|orgullos)[oa]s?|(?:ti|contigo|tú) mism[oa]|(?:estás|estés|te sientes) (?:segur|list|atent|sol)[oa])\b/iu;
const PROMISES: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:will (?:help|heal|cure|calm|fall asleep)|guarantee\w*|proven|always works|you must|(?<!not )you have to(?! be))\b/i,
  es: /\b(?:te (?:ayudará|curará|calmará|dormirás)|garantiz\w*|demostrado|siempre funciona|debes|(?<!no )tienes que)\b/i,
};
const FORBIDDEN: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:overdos\w*|pills?|tablets?|milligrams?|mg|dos(?:e|es|age)|lethal\w*|deadl\w+|firearms?|guns?)\b/i,
  es: /\b(?:sobredosis|pastillas?|comprimidos?|miligramos?|mg|dosis|letal\w*|mortal\w*|armas?)\b/i,
};

describe("the practices", () => {
  it("are at least 26, each under its own name in both languages", () => {
    expect(PRACTICES.length).toBeGreaterThanOrEqual(26);
    expect(new Set(PRACTICES.map(({ id }) => id)).size).toBe(PRACTICES.length);
    for (const language of LANGUAGES)
      expect(new Set(PRACTICES.map(({ title }) => title[language])).size).toBe(PRACTICES.length);
  });

  it("have some for every need and every kind, from two to twenty minutes", () => {
    for (const need of ["too-much", "sleep", "settle", "kinder", "thoughts", "urge"] as const)
      expect(PRACTICES.filter(({ needs }) => needs.includes(need)).length, need).toBeGreaterThanOrEqual(2);
    for (const kind of [
      ...(["breath", "body", "kindness", "grounding"] as const),
      ...(["noticing", "sleep", "urge", "panic"] as const),
    ])
      expect(PRACTICES.filter((one) => one.kind === kind).length, kind).toBeGreaterThanOrEqual(2);
    const minutes = PRACTICES.map((one) => one.minutes);
    expect(Math.min(...minutes)).toBe(2);
    expect(Math.max(...minutes)).toBe(20);
  });

  it("use every source, and name each once with where it is", () => {
    const ids = PRACTICE_SOURCES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { url } of PRACTICE_SOURCES) expect(new URL(url).protocol).toBe("https:");
    const used = new Set(PRACTICES.flatMap(({ sources }) => sources));
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });

  it("say each line once, but for how they begin, come back and end", () => {
    for (const practice of PRACTICES)
      for (const language of LANGUAGES)
        expect(new Set(spoken(practice, language)).size, practice.id).toBe(practice.steps.length);
  });

  it("find out a line that promises, decides or orders", () => {
    expect(PROMISES.en.test("This will calm you")).toBe(true);
    expect(PROMISES.es.test("Debes respirar")).toBe(true);
    expect(GENDERED.test("cuando estés cansada")).toBe(true);
    expect(GENDERED.test("en este mismo minuto, un lugar seguro")).toBe(false);
  });
});

describe.each(PRACTICES.map((practice) => [practice.id, practice] as const))(
  "the practice %s",
  (_, practice) => {
    it.each(LANGUAGES)("takes the minutes it says, within a tenth (%s)", (language) => {
      const stated = practice.minutes * 60;
      expect(Math.abs(lengthSeconds(practice, language) - stated) / stated).toBeLessThanOrEqual(0.1);
    });

    it("is a script of its own length: lines enough for its minutes, none without a silence after it", () => {
      expect(practice.steps.length).toBeGreaterThanOrEqual(Math.min(6, practice.minutes * 3));
      for (const step of practice.steps) expect(step.pause).toBeGreaterThanOrEqual(2);
      // A silence of more than a minute and a half leaves someone alone with it.
      for (const step of practice.steps) expect(step.pause).toBeLessThanOrEqual(90);
      for (const { pace, pause } of practice.steps) if (pace) expect(paceSeconds(pace)).toBe(pause);
    });

    it("says the same in both languages, line by line, at about the same length", () => {
      for (const step of practice.steps) {
        const [en, es] = [speakSeconds(step, "en"), speakSeconds(step, "es")];
        expect(Math.max(en, es) / Math.min(en, es), step.say.en).toBeLessThan(2.2);
      }
    });

    it.each(LANGUAGES)("says first that it may be stopped (%s)", (language) => {
      expect(practice.steps[0]?.say[language]).toMatch(MAY_STOP[language]);
    });

    it("leaves the eyes to the member, and offers open ones", () => {
      const all = spoken(practice, "en").join(" ");
      if (!practice.eyesOpen && practice.kind !== "sleep") expect(all).not.toMatch(/\bclose your eyes\b/i);
    });

    it("gives sources that there are, and something else for whom it is not", () => {
      expect(practice.sources.length).toBeGreaterThan(0);
      for (const id of practice.sources) expect(PRACTICE_SOURCES.map((one) => one.id)).toContain(id);
      for (const { instead } of practice.notFor) {
        expect(instead).not.toBe(practice.id);
        if (instead !== null) expect(practiceById(instead), instead).toBeDefined();
      }
      if (practice.kind !== "grounding" && practice.id !== "hands")
        expect(practice.notFor.length).toBeGreaterThan(0);
      expect(practice.review).toBe("not yet reviewed by a clinician");
    });

    it("holds no breath where there is panic", () => {
      if (practice.kind !== "panic" && practice.needs[0] !== "too-much") return;
      for (const { pace } of practice.steps) expect(pace?.holdSeconds ?? 0).toBe(0);
      expect(spoken(practice, "en").join(" ")).not.toMatch(/\bhold (?:it|your breath)\b/i);
    });

    it.each(LANGUAGES)("is plain, promises nothing and orders nothing (%s)", (language) => {
      for (const text of everyLine(practice, language)) {
        expect(PROMISES[language].exec(text)?.[0] ?? null, text).toBeNull();
        expect(text).not.toMatch(/[!¡]|\d/);
      }
      expect(readableAtTwelve(spoken(practice, language).join("\n"), language)).toBe(true);
      expect(practice.title[language].length).toBeLessThanOrEqual(40);
    });

    it("calls the member neither he nor she in Spanish", () => {
      for (const text of everyLine(practice, "es")) expect(GENDERED.exec(text)?.[0] ?? null, text).toBeNull();
    });

    it.each(LANGUAGES)("passes the guard of what is said to a member, line by line (%s)", (language) => {
      for (const text of everyLine(practice, language)) {
        expect(FORBIDDEN[language].exec(text)?.[0] ?? null, text).toBeNull();
        expect(
          REFUSALS.filter(({ pattern, reason }) => !OF_TALK_ALONE.has(reason) && pattern.test(text)).map(
            ({ reason }) => reason,
          ),
          text,
        ).toEqual([]);
      }
    });
  },
);
