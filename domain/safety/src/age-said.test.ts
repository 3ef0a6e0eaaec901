import { understand } from "@evenkeel/language/understand";
import { describe, expect, it } from "vitest";
import { minorSaid } from "./age-said.ts";

const said = (text: string, language: "en" | "es" = "en"): boolean | undefined =>
  minorSaid(understand(text, { language }));

describe("an age told in talk", () => {
  it.each([
    "im 15 and i dont want to be here anymore",
    "I am 16 years old",
    "i just turned 14",
    "im in 8th grade",
  ])("hears that someone is under 18: %s", (text) => expect(said(text)).toBe(true));
  it.each(["tengo 15 años y no aguanto", "voy en la secundaria"])("hears it in Spanish: %s", (text) =>
    expect(said(text, "es")).toBe(true),
  );
  it("hears that someone is of age", () => expect(said("im 34 and tired")).toBe(false));
  it.each([
    "im 15 minutes away",
    "when i was 15 it started",
    "my son is 15",
    "im 12 weeks pregnant",
    "i slept 4 hours",
  ])("takes no other number for an age: %s", (text) => expect(said(text)).toBeUndefined());
});
