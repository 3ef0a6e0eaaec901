import { measureAsked } from "@evenkeel/companion/measure-asked";
import type { Language } from "@evenkeel/kernel/locale";
import { understand } from "@evenkeel/language/understand";
import { describe, expect, it } from "vitest";
import { companionContent } from "./content.ts";

const asked = (text: string, language: Language): string | null =>
  measureAsked(text, understand(text, { language }).wordCount, companionContent, language)?.id ?? null;

describe("a questionnaire asked for in talk", () => {
  it.each([
    ["take PHQ-9", "en", "phq9"],
    ["phq9", "en", "phq9"],
    ["the GAD-7", "en", "gad7"],
    ["I'd like to do the gad7 again", "en", "gad7"],
    ["my doctor wants me to fill in the PHQ-9 before tuesday", "en", "phq9"],
    ["can I take a depression test", "en", "phq9"],
    ["could i do an anxiety questionnaire", "en", "gad7"],
    ["hacer el PHQ-9", "es", "phq9"],
    ["quiero hacer el GAD-7 otra vez", "es", "gad7"],
    ["¿puedo hacer un test de ansiedad?", "es", "gad7"],
    ["quiero rellenar un cuestionario de depresión", "es", "phq9"],
  ] as const)("%s (%s): %s", (text, language, id) => expect(asked(text, language)).toBe(id));

  it.each([
    ["My PHQ-9 was 15 and I feel awful about it", "en"],
    ["I failed the test and my depression is back", "en"],
    ["I take my pills and have a test tomorrow", "en"],
    ["Mi PHQ-9 salió 15 y me siento fatal", "es"],
    ["tengo una prueba de matemáticas mañana", "es"],
  ] as const)("%s asks for none", (text, language) => expect(asked(text, language)).toBeNull());
});
