import { describe, expect, it } from "vitest";
import { wordsOfDanger } from "./words-danger.ts";

describe("words written in a program", () => {
  it.each([
    ["I'd be better off dead", "en"],
    ["quiero morirme", "es"],
  ] as const)("“%s” leads to a person", (text, language) =>
    expect(wordsOfDanger(text, language, 0)).toBe(true),
  );
  it.each([
    ["Small enough for my worst day.", "en"],
    ["Up at one time, whatever the night did", "en"],
    ["Una mala noche es una mala noche", "es"],
    ["  ", "en"],
  ] as const)("“%s” is kept and no more", (text, language) =>
    expect(wordsOfDanger(text, language, 0)).toBe(false),
  );
});
