import { describe, expect, it } from "vitest";
import { englishVerb, englishVerbLike, gerund, participle, past, thirdPerson } from "./english-verbs.ts";
import { conjugate, spanishGerund, spanishParticiple, spanishVerb } from "./spanish-verbs.ts";

describe("English verbs", () => {
  it.each([
    ["go", "goes", "went", "gone", "going"],
    ["have", "has", "had", "had", "having"],
    ["cry", "cries", "cried", "cried", "crying"],
    ["stop", "stops", "stopped", "stopped", "stopping"],
    ["panic", "panics", "panicked", "panicked", "panicking"],
    ["die", "dies", "died", "died", "dying"],
    ["play", "plays", "played", "played", "playing"],
    ["help", "helps", "helped", "helped", "helping"],
    ["listen", "listens", "listened", "listened", "listening"],
    ["see", "sees", "saw", "seen", "seeing"],
    ["feel", "feels", "felt", "felt", "feeling"],
    ["admit", "admits", "admitted", "admitted", "admitting"],
  ])("inflects %s: %s, %s, %s, %s", (lemma, third, was, done, doing) => {
    expect([thirdPerson(lemma), past(lemma), participle(lemma), gerund(lemma)]).toEqual([
      third,
      was,
      done,
      doing,
    ]);
  });

  it("reads forms back to their lemma", () => {
    expect(englishVerb("tore")).toEqual({ lemma: "tear", form: "past" });
    expect(englishVerb("crying")).toEqual({ lemma: "cry", form: "gerund" });
    expect(englishVerb("stopped")).toEqual({ lemma: "stop", form: "past" });
    expect(englishVerb("table")).toBeUndefined();
    expect(englishVerbLike("yeeting")?.form).toBe("gerund");
    expect(englishVerbLike("thing")).toBeUndefined();
  });
});

describe("Spanish verbs", () => {
  it.each([
    ["sentir", "present", 0, "siento"],
    ["sentir", "present", 1, "sientes"],
    ["sentir", "preterite", 2, "sintió"],
    ["dormir", "present", 0, "duermo"],
    ["dormir", "preterite", 5, "durmieron"],
    ["pedir", "present", 2, "pide"],
    ["tener", "future", 0, "tendré"],
    ["ser", "imperfect", 2, "era"],
    ["llegar", "preterite", 0, "llegué"],
    ["buscar", "preterite", 0, "busqué"],
    ["empezar", "subjunctive", 2, "empiece"],
    ["jugar", "present", 0, "juego"],
    ["parecer", "present", 0, "parezco"],
    ["llorar", "conditional", 3, "lloraríamos"],
    ["leer", "preterite", 2, "leyó"],
    ["caer", "preterite", 2, "cayó"],
    ["seguir", "present", 0, "sigo"],
  ] as const)("conjugates %s in the %s, person %i: %s", (lemma, tense, person, form) => {
    expect(conjugate(lemma, tense, person)).toBe(form);
  });

  it("makes gerunds and participles", () => {
    expect(["llorar", "dormir", "leer", "sentir"].map(spanishGerund)).toEqual([
      "llorando",
      "durmiendo",
      "leyendo",
      "sintiendo",
    ]);
    expect(["llorar", "romper", "leer", "hacer"].map(spanishParticiple)).toEqual([
      "llorado",
      "roto",
      "leído",
      "hecho",
    ]);
  });

  it("reads forms back, also with pronouns behind them", () => {
    expect(spanishVerb("lloré")).toMatchObject({ lemma: "llorar", form: "preterite", person: 0 });
    expect(spanishVerb("matarme")).toMatchObject({ lemma: "matar", form: "infinitive" });
    expect(spanishVerb("dándole")).toMatchObject({ lemma: "dar", form: "gerund" });
    expect(spanishVerb("mesa")).toBeUndefined();
  });
});
