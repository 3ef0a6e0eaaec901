import { describe, expect, it } from "vitest";
import { understand } from "../understand.ts";
import { isCalmQuestion } from "./calm-question.ts";

const signs = (text: string, language: "en" | "es"): number =>
  understand(text, { language }).evidence.filter((e) => e.about === "self" && e.strength >= 0.4).length;

describe("a calm question about suicide or self-harm", () => {
  it.each([
    ["How many people die by suicide every year?", "en"],
    ["what happens in the ER after a suicide attempt", "en"],
    ["Can antidepressants cause suicidal thoughts?", "en"],
    ["why do people self harm", "en"],
    ["How do I talk to my teenager about suicide?", "en"],
    ["I'm curious. Is suicide more common in men?", "en"],
    ["¿Cuántas personas se suicidan al año?", "es"],
    ["¿La autolesión es un intento de suicidio?", "es"],
    ["cómo le explico a mi hijo que su tío se suicidó", "es"],
  ] as const)("is no sign: %s", (text, language) => {
    expect(isCalmQuestion(text)).toBe(true);
    expect(signs(text, language)).toBe(0);
  });

  it.each([
    ["How do I tell my parents I've been having suicidal thoughts?", "en"],
    ["I can't stop thinking about killing myself, is that normal?", "en"],
    ["what's the point of living anymore?", "en"],
    ["Why shouldn't I kill myself?", "en"],
    ["How do people do it? I want to die.", "en"],
    ["I tried to kill myself. What happens in the ER?", "en"],
    ["no paro de pensar en matarme, ¿es normal?", "es"],
    ["¿por qué no debería matarme?", "es"],
    ["me corté otra vez, ¿por qué lo hago?", "es"],
  ] as const)("is not one with the writer in it: %s", (text, language) => {
    expect(isCalmQuestion(text)).toBe(false);
    expect(signs(text, language)).toBeGreaterThan(0);
  });

  it.each([
    "how many pills would it take",
    "what's the easiest way to die",
    "which method do most people use",
    "¿cuál es la forma más rápida de morir?",
  ])("is not one about a means: %s", (text) => {
    expect(isCalmQuestion(text)).toBe(false);
  });

  it("leaves signs about someone else to their own pathway", () => {
    const { evidence } = understand("How do I help my friend who is suicidal?", { language: "en" });
    expect(evidence.map((e) => e.kind)).toContain("concern-for-other");
  });

  it("clears its own sentence and no other", () => {
    expect(signs("How many people die by suicide? I want to kill myself.", "en")).toBeGreaterThan(0);
    expect(signs("ctb thursday. if you know you know", "en")).toBeGreaterThan(0);
  });
});
