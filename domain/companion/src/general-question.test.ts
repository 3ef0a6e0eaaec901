import { describe, expect, it } from "vitest";
import { asksForAFact, isGeneralQuestion } from "./general-question.ts";

describe("a question of general form", () => {
  it.each([
    "What is OCD?",
    "does alcohol make sleep worse",
    "how long does a panic attack last",
    "can you tell me what grief is?",
    "¿Qué es el TDAH?",
    "cuánto dura un ataque de pánico",
  ])("is one: %s", (text) => expect(isGeneralQuestion(text)).toBe(true));

  it.each([
    "will I ever sleep again?",
    "what is wrong with me?",
    "what do you think?",
    "are you a real person?",
    "is it normal to cry every day?",
    "how do I help my friend who lost her job?",
    "My mother died in May. What is grief?",
    "do something",
    "¿qué me pasa?",
    "¿es normal llorar todos los días?",
  ])("is none: %s", (text) => expect(isGeneralQuestion(text)).toBe(false));

  it("asks for a fact when it asks for a thing by its name", () => {
    expect(asksForAFact("What is Tourette syndrome?")).toBe(true);
    expect(asksForAFact("how many moons has Jupiter?")).toBe(true);
    expect(asksForAFact("why do people lie?")).toBe(false);
  });
});
