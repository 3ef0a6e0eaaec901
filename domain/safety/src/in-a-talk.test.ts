import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { understand } from "@evenkeel/language/understand";
import { describe, expect, it } from "vitest";
import { answerTo } from "./answer.ts";
import { assess, initialSafetyState } from "./assess.ts";
import type { Tier } from "./risk.ts";

const tierAfter = (language: Language, ...messages: readonly string[]): Tier => {
  let state = initialSafetyState();
  let tier: Tier = "none";
  for (const message of messages) {
    const read = assess(state, understand(message, { language }), instant(0));
    state = read.state;
    tier = read.risk.tier;
  }
  return tier;
};
const THOUGHTS = { en: "i keep wishing i were dead", es: "quiero morirme" } as const;

describe("what is at hand, after thoughts of dying", () => {
  it.each([
    ["en", "I have what I need in the next room"],
    ["en", "it is within reach"],
    ["en", "yes. it's right here"],
    ["en", "i have everything"],
    ["en", "ive got it all here"],
    ["en", "it's in the drawer, same as last week"],
    ["en", "they're right next to me"],
    ["es", "tengo lo que necesito en el otro cuarto"],
    ["es", "lo tengo a la mano"],
    ["es", "está aquí al lado"],
    ["es", "ya tengo todo"],
    ["es", "las tengo en el cajón"],
  ] as const)("is danger now: %s, %s", (language, message) => {
    expect(tierAfter(language, THOUGHTS[language], message)).toBe("immediate");
  });
  it.each([
    ["en", "my phone is right here"],
    ["en", "my sister is here, she is right next to me"],
    ["en", "the number is within reach"],
    ["en", "i have everything i need for dinner"],
    ["en", "it's not within reach anymore"],
    ["en", "i locked it away, it was in the drawer"],
    ["es", "mi hermana está aquí al lado"],
    ["es", "el teléfono está al alcance"],
    ["es", "ya no lo tengo a la mano, lo guardé"],
  ] as const)("is not read into a person, a phone or what was put away: %s, %s", (language, message) => {
    expect(tierAfter(language, THOUGHTS[language], message)).not.toBe("immediate");
  });
  it.each(["it's right here", "i have everything", "it is within reach"])(
    "says nothing where no thought of dying was told: %s",
    (message) => {
      expect(tierAfter("en", "work was loud today", message)).toBe("none");
    },
  );
});

describe("going to do it", () => {
  it.each([
    ["en", "im gonna tell her after dishes", "ok gonna do it"],
    ["en", "should i tell jess about this part", "im going to do it now"],
    ["en", "i want to call my dad tonight", "going to do it after dinner"],
    ["es", "le voy a contar a mi mamá", "voy a hacerlo después de cenar"],
  ] as const)("is about telling somebody where that was spoken of: %s, %s", (language, before, message) => {
    expect(["none", "low"]).toContain(tierAfter(language, THOUGHTS[language], before, message));
  });
  it.each([
    ["en", "nothing helps", "ok gonna do it"],
    ["en", "im going to tell him goodbye", "then im gonna do it"],
    ["en", "i will text her that i love her and im sorry", "and then im going to do it"],
    ["es", "nada sirve", "voy a hacerlo"],
  ] as const)("is danger where nothing else explains it: %s, %s", (language, before, message) => {
    expect(["high", "immediate"]).toContain(tierAfter(language, THOUGHTS[language], before, message));
  });
});

describe("a platform, after thoughts of dying", () => {
  it("is a journey where the train was late", () => {
    expect(tierAfter("en", THOUGHTS.en, "i was on the platform and the train was late again")).toBe("low");
  });
  it("is an attempt where the writer stepped back", () => {
    expect(tierAfter("en", THOUGHTS.en, "i was on the platform, late, and i stepped back")).toBe("immediate");
  });
});

describe("an answer that begins with the question", () => {
  it.each([
    ["Dying? No, nothing like that. Just the bills.", "no"],
    ["thoughts of suicide? no", "no"],
    ["Uh. I just said no. I don't have those thoughts.", "no"],
    ["omg no. not like that", "no"],
    ["¿Morirme? No, nada de eso.", "no"],
    ["dying? yes, most nights", "yes"],
    ["¿morir? sí", "yes"],
  ] as const)("%s: %s", (text, answer) => {
    expect(
      answerTo("suicidal-thoughts", understand(text, { language: /[¿]/.test(text) ? "es" : "en" })),
    ).toBe(answer);
  });
});
