import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitClauses } from "./clauses.ts";
import { normalise } from "./normalise.ts";
import type { Clause } from "./understanding.ts";

const split = (text: string, language: "en" | "es" = "en"): readonly Clause[] =>
  splitClauses(text, normalise(text, language), language);
const one = (text: string, language: "en" | "es" = "en"): Clause => {
  const [clause] = split(text, language);
  if (clause === undefined) throw new Error(`no clause in "${text}"`);
  return clause;
};

describe("splitClauses", () => {
  it.each([
    [
      "My manager tore my report apart and I just stood there",
      ["My manager tore my report apart", "and I just stood there"],
    ],
    ["i was fine but then he left", ["i was fine", "but then he left"]],
    ["I like bread and butter", ["I like bread and butter"]],
    ["I came home and cried", ["I came home", "and cried"]],
    ["Since my dad died I feel numb", ["Since my dad died", "I feel numb"]],
    ["when he said I was ugly", ["when he said", "I was ugly"]],
    ["I think everyone hates me", ["I think everyone hates me"]],
    ["my friend says she wants to die", ["my friend says", "she wants to die"]],
    ["I don't know if I can go on", ["I don't know if I can go on"]],
    ["it hurts, I can't sleep, nobody calls", ["it hurts", "I can't sleep", "nobody calls"]],
    ["It cost 3.5 pounds. I woke up", ["It cost 3.5 pounds", "I woke up"]],
    ["Fine.But not really", ["Fine", "But not really"]],
    ["me and my mate fell out", ["me and my mate fell out"]],
    ["sad 😭 but ok", ["sad 😭", "but ok"]],
  ])("splits %j", (text, parts) => {
    expect(split(text).map((clause) => clause.text)).toEqual(parts);
  });

  it.each([
    [
      "No puedo más, mi mamá no me escucha y me siento sola",
      ["No puedo más", "mi mamá no me escucha", "y me siento sola"],
    ],
    ["estoy mal porque me dejó", ["estoy mal", "porque me dejó"]],
    ["me gusta el pan y el queso", ["me gusta el pan y el queso"]],
    ["mi amiga dice que quiere morir", ["mi amiga dice", "que quiere morir"]],
  ])("splits %j", (text, parts) => {
    expect(split(text, "es").map((clause) => clause.text)).toEqual(parts);
  });

  it.each([
    ["I feel awful", "self"],
    ["my head hurts", "self"],
    ["my sister is sick", "other"],
    ["everyone hates me", "general"],
    ["it's hopeless", "self"],
    ["can't sleep", "self"],
    ["Priya left early", "other"],
    ["then we met Oluwaseun", "self"],
  ])("hears whom %j is about: %s", (text, holder) => {
    expect(one(text).holder).toBe(holder);
  });

  it.each([
    ["ella no me quiere", "other"],
    ["estoy cansada", "self"],
    ["me duele todo", "self"],
    ["nadie me entiende", "general"],
    ["mi jefe me grita", "other"],
  ])("hears whom %j is about: %s", (text, holder) => {
    expect(one(text, "es").holder).toBe(holder);
  });

  it("keeps quoted words apart, unless the writer quotes themselves", () => {
    expect(split('she said "you are useless" and left').map((c) => c.holder)).toContain("quoted");
    expect(split('I told him "I want to die"').map((c) => c.holder)).not.toContain("other");
  });

  it.each([
    ["I cried", "past"],
    ["I was fine", "past"],
    ["I will tell him", "future"],
    ["I'm gonna fail", "future"],
    ["I always fail", "habitual"],
    ["I should have called", "counterfactual"],
    ["if only I had known", "counterfactual"],
    ["I am tired", "now"],
    ["I'm tired", "now"],
  ])("hears when %j is: %s", (text, tense) => {
    expect(one(text).tense).toBe(tense);
  });

  it.each([
    ["ayer lloré", "past"],
    ["voy a llorar", "future"],
    ["siempre lloro", "habitual"],
    ["si hubiera llamado", "counterfactual"],
    ["estoy llorando", "now"],
  ])("hears when %j is: %s", (text, tense) => {
    expect(one(text, "es").tense).toBe(tense);
  });

  it("hears denial, but not in 'no wonder' or a tag", () => {
    expect(one("I am not sad").negated).toBe(true);
    expect(one("no wonder I feel sad").negated).toBe(false);
    expect(one("nunca duermo", "es").negated).toBe(true);
  });

  it("hears the possible, the owed and the asked", () => {
    expect(one("if he leaves me").hypothetical).toBe(true);
    expect(one("quizás me equivoco", "es").hypothetical).toBe(true);
    expect(one("I should be happy").obligation).toBe(true);
    expect(one("tengo que ser fuerte", "es").obligation).toBe(true);
    expect(one("what do i do").question).toBe(true);
    expect(one("what a day").question).toBe(false);
    expect(one("¿qué hago?", "es").question).toBe(true);
    expect(one("que tengas buen día", "es").question).toBe(false);
  });

  it("names subject, verb and the rest", () => {
    expect(one("my manager tore my report apart")).toMatchObject({
      subject: "my manager",
      predicate: "tore",
      object: "my report apart",
    });
    expect(one("I'm so tired")).toMatchObject({ subject: "i", predicate: "be", object: "tired" });
    expect(one("mi mamá no me escucha", "es")).toMatchObject({ subject: "mi mamá", predicate: "escucha" });
  });

  it("takes time in proportion to length", () => {
    const time = (words: number, times: number): number => {
      const text = "since i said and but he ".repeat(words);
      const started = performance.now();
      for (let i = 0; i < times; i += 1) split(text);
      return performance.now() - started;
    };
    // As many words, once in one text and once in 32: both take as long where time grows with length, however busy the
    // machine is, and the one takes 32 times as long where it grows with the square.
    const least = (words: number, times: number): number =>
      Math.min(...Array.from({ length: 5 }, () => time(words, times)));
    time(50, 1);
    expect(least(3200, 1)).toBeLessThan(least(100, 32) * 12);
  });

  it("gives clauses in order, without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let end = 0;
        for (const clause of split(text)) {
          expect(clause.start).toBeGreaterThanOrEqual(end);
          end = clause.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});
