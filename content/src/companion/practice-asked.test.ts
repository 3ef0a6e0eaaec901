import { practiceAsked } from "@evenkeel/companion/practice/practice-asked";
import type { Language } from "@evenkeel/kernel/locale";
import { describe, expect, it } from "vitest";
import { practiceById } from "../practices/practices.ts";
import { companionContent } from "./content.ts";

const asked = (text: string, language: Language): string | null =>
  practiceAsked(text, companionContent, language)?.ids[0] ?? null;

describe("a guided practice asked for in talk", () => {
  it.each([
    ["can we do a meditation", "en", "sounds"],
    ["Could we try a short guided meditation?", "en", "sounds"],
    ["I'd like to meditate for a bit", "en", "sounds"],
    ["meditation", "en", "sounds"],
    ["let's do a body scan", "en", "feet-to-head"],
    ["do you have a loving-kindness meditation", "en", "hand-on-heart"],
    ["help me sleep", "en", "awake-at-night"],
    ["Can you help me fall asleep tonight?", "en", "awake-at-night"],
    ["play a sleep story", "en", "awake-at-night"],
    ["ok, give me something to fall asleep to", "en", "awake-at-night"],
    ["¿podemos hacer una meditación?", "es", "sounds"],
    ["quiero meditar un rato", "es", "sounds"],
    ["ayúdame a dormir", "es", "awake-at-night"],
    ["¿tienes algo para dormir?", "es", "awake-at-night"],
    ["hagamos un escaneo corporal", "es", "feet-to-head"],
    ["me gustaría una meditación de bondad", "es", "hand-on-heart"],
  ] as const)("%s (%s): %s", (text, language, id) => expect(asked(text, language)).toBe(id));

  it.each([
    ["my therapist keeps telling me to meditate and I hate it", "en"],
    ["I tried meditation and it made me panic", "en"],
    ["don't tell me to meditate", "en"],
    ["I can't sleep, my head keeps going round about work", "en"],
    ["what would help me sleep better over the next weeks, I lie awake for hours", "en"],
    ["does meditation work for depression", "en"],
    ["mi terapeuta me dice que medite y no puedo", "es"],
    ["probé la meditación y me dio pánico", "es"],
    ["no puedo dormir por lo del trabajo", "es"],
    ["no quiero meditar", "es"],
  ] as const)("%s asks for none", (text, language) => expect(asked(text, language)).toBeNull());

  it("leads only to practices that there are", () => {
    for (const language of ["en", "es"] as const)
      for (const { ids, says } of companionContent.wording[language].practice.asked) {
        expect(says.length).toBeGreaterThan(0);
        for (const id of ids) expect(practiceById(id), id).toBeDefined();
      }
  });
});
