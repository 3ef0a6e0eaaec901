import type { Language } from "@evenkeel/kernel/locale";
import { describe, expect, it } from "vitest";
import { practiceById } from "../practices/practices.ts";
import { techniques } from "../techniques/techniques.ts";
import { HELPFUL } from "./helpful.ts";
import { PRACTICE_KINDS } from "./practices.ts";
import { TITLES } from "./titles.ts";

const LANGUAGES: readonly Language[] = ["en", "es"];

describe("what may be offered", () => {
  it("is called as the exercise is, in both languages, and takes as long", () => {
    const things = HELPFUL.map(({ thing }) => thing).filter((thing) => thing.startsWith("exercise:"));
    expect(things.length).toBeGreaterThan(10);
    for (const thing of things) {
      const technique = techniques.find(({ id }) => `exercise:${id}` === thing);
      expect(technique?.fits, `${thing} can be begun from the room of exercises`).toBeDefined();
      expect(TITLES[thing]?.minutes, thing).toBe(technique?.minutes);
      for (const language of LANGUAGES)
        expect(TITLES[thing]?.title[language], thing).toBe(technique?.words[language].title);
    }
  });
  it("is called as the practice is, in both languages, of its kind, and takes as long", () => {
    expect(PRACTICE_KINDS.size).toBeGreaterThan(10);
    for (const [id, kind] of PRACTICE_KINDS) {
      const practice = practiceById(id);
      expect(practice?.kind, id).toBe(kind);
      expect(TITLES[`practice:${id}`], id).toEqual({ minutes: practice?.minutes, title: practice?.title });
    }
  });
  it("has a title for each and no title for anything else", () => {
    expect(Object.keys(TITLES).toSorted()).toEqual(HELPFUL.map(({ thing }) => thing).toSorted());
  });
  it("is expected to help with a chance between the ends, never surely and never not at all", () => {
    for (const { usually, expected } of HELPFUL)
      for (const chance of [usually, ...Object.values(expected)]) {
        expect(chance).toBeGreaterThan(0.1);
        expect(chance).toBeLessThan(0.9);
      }
  });
});
