import { QUESTION_ARTICLES } from "@evenkeel/companion/question-articles";
import { RISK_QUESTIONS } from "@evenkeel/safety/questions/question";
import { describe, expect, it } from "vitest";
import { ARTICLES } from "../psychoeducation/articles.ts";
import { ANSWERS_EN } from "./answers-en.ts";
import { ANSWERS_ES } from "./answers-es.ts";
import { cardsOf, kinds, talk, textOf } from "./spoken.contract.ts";

const begins = (text: string, answers: readonly string[]): boolean =>
  answers.some((answer) => text.startsWith(answer));

describe.each([
  ["en", ANSWERS_EN],
  ["es", ANSWERS_ES],
] as const)("answers to questions in danger, in %s", (_, answers) => {
  it.each(RISK_QUESTIONS)("answers %s in two ways, with no question of its own and no number", (question) => {
    const own = answers[question].map((text) => text.replace(/[“«][^”»]*[”»]/g, ""));
    expect(new Set(own).size).toBeGreaterThanOrEqual(2);
    expect(own.filter((text) => /[?¿]|\d{3,}/.test(text))).toEqual([]);
  });

  it("sends a body that drinks every day to a doctor before it stops, and to the emergency number in danger", () => {
    for (const text of answers["stop-drinking"]) {
      expect(text).toMatch(/doctor|médico/);
      expect(text).toMatch(/emergency number|emergencias/);
      expect(text).not.toMatch(/taper|fewer|less each|cada día menos|poco a poco/i);
    }
  });

  it("never says that a line or a therapist can be held to silence", () => {
    for (const question of ["line-tells", "therapist-tells", "line-police"] as const)
      for (const text of answers[question])
        expect(text).toMatch(/danger|may act soon|about to act|peligro|actuar/);
  });
});

describe("a direct question in danger", () => {
  it("is answered first, and one question of safety at most follows", () => {
    const turns = talk([
      "drank all weekend. thinking about killing myself again",
      "not tonight. no plan",
      "i have a therapist but i skipped monday",
      "would she actually tell someone. yes or no",
      "who do they even pick up for, would they be annoyed",
      "does it count or am i being dramatic",
      "should i text jess? its like 1am",
      "if i text one do they call my parents or the school",
    ]);
    expect(begins(textOf(turns[3]), ANSWERS_EN["therapist-tells"])).toBe(true);
    expect(begins(textOf(turns[4]), ANSWERS_EN["line-annoyed"])).toBe(true);
    expect(begins(textOf(turns[5]), ANSWERS_EN["does-it-count"])).toBe(true);
    expect(begins(textOf(turns[6]), ANSWERS_EN["should-reach"])).toBe(true);
    expect(begins(textOf(turns[7]), ANSWERS_EN["line-tells"])).toBe(true);
    expect(turns.every((turn) => turn.refused === 0)).toBe(true);
  });

  it("is answered where danger is near, and the line still stands below", () => {
    const turns = talk([
      "im going to kill myself tonight, i have what i need here",
      "if i call will they send the police to my apartment",
    ]);
    expect(kinds(turns)[0]).toBe("immediate");
    expect(begins(textOf(turns[1]), ANSWERS_EN["line-police"])).toBe(true);
  });

  it("waits while a body is in danger: the emergency number comes first", () => {
    const [first] = talk(["i took a lot of pills an hour ago. if i call will they send the police"]);
    expect(cardsOf(first)).toContain("helpline");
    expect(begins(textOf(first), ANSWERS_EN["line-police"])).toBe(false);
  });

  it("is answered in other words when it is asked again", () => {
    const turns = talk([
      "i keep thinking about killing myself",
      "no not tonight",
      "would they be annoyed if i call",
      "but would they be annoyed",
    ]);
    expect(begins(textOf(turns[2]), ANSWERS_EN["line-annoyed"])).toBe(true);
    expect(begins(textOf(turns[3]), ANSWERS_EN["line-annoyed"])).toBe(true);
    expect(textOf(turns[3]).slice(0, 40)).not.toBe(textOf(turns[2]).slice(0, 40));
  });

  it("gives no advice on whom to tell where someone near does the harm", () => {
    const turns = talk(["my boyfriend choked me last night", "no hes at work", "should i text him"]);
    expect(begins(textOf(turns[2]), ANSWERS_EN["should-reach"])).toBe(false);
  });

  it("is answered in Spanish", () => {
    const turns = talk(
      [
        "pienso en matarme",
        "no, hoy no",
        "¿mi terapeuta tiene que contarlo?",
        "¿qué pasa si llamo?",
        "¿se van a molestar si llamo por esto?",
        "¿puedes llamar a alguien por mí?",
      ],
      { language: "es", country: "MX" },
    );
    expect(begins(textOf(turns[2]), ANSWERS_ES["therapist-tells"])).toBe(true);
    expect(begins(textOf(turns[3]), ANSWERS_ES["line-what-happens"])).toBe(true);
    expect(begins(textOf(turns[4]), ANSWERS_ES["line-annoyed"])).toBe(true);
    expect(begins(textOf(turns[5]), ANSWERS_ES["can-you-call"])).toBe(true);
    expect(turns.every((turn) => turn.refused === 0)).toBe(true);
  });

  it("has its article in the library, where it has one", () => {
    const ids = new Set(ARTICLES.map((article) => article.id));
    expect(Object.values(QUESTION_ARTICLES).filter((id) => !ids.has(id))).toEqual([]);
  });
});
