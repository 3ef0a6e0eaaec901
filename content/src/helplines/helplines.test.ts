import { helplinesFor } from "@evenkeel/safety/directory";
import { emergencyLine, firstLine } from "@evenkeel/safety/lines";
import { directoryNumbers } from "@evenkeel/safety/numbers";
import { describe, expect, it } from "vitest";
import { COUNTRIES_WITH_LINES } from "./countries.ts";
import { HELPLINES } from "./helplines.ts";

const need = { tier: "high", concern: "suicide", teen: false, language: "en" } as const;

describe("the directory of lines", () => {
  it("holds the vetted lines, each with a way to reach it, a source and a day", () => {
    expect(HELPLINES.length).toBe(100);
    expect(COUNTRIES_WITH_LINES.length).toBe(33);
    for (const line of HELPLINES) {
      expect(line.country).toMatch(/^[A-Z]{2}$/);
      expect(line.channels.length).toBeGreaterThan(0);
      expect(line.source).toMatch(/^https?:\/\//);
      expect(line.seen).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(["official page", "two agreeing secondary pages"]).toContain(line.confidence);
    }
  });
  it("shows no remark about how a number was found", () => {
    const shown = HELPLINES.flatMap((l) => [l.hours, ...l.channels.map((c) => c.note ?? "")]);
    expect(shown.filter((text) => /page|secondary|cross-check/i.test(text))).toEqual([]);
  });
  it("puts the suicide line first and the emergency number last", () => {
    for (const country of COUNTRIES_WITH_LINES) {
      const purposes = helplinesFor(country, HELPLINES).map((line) => line.purpose);
      if (purposes.includes("suicide")) expect(purposes[0]).toBe("suicide");
      if (purposes.includes("emergency")) expect(purposes.at(-1)).toBe("emergency");
    }
  });
  it("leads with the emergency number only where the body is in danger or nothing else is known", () => {
    for (const country of COUNTRIES_WITH_LINES) {
      const lines = helplinesFor(country, HELPLINES);
      const other = lines.some((l) => l.purpose === "suicide" || l.purpose === "general");
      const first = firstLine(country, HELPLINES, need);
      if (other) expect(first?.purpose).not.toBe("emergency");
      const emergency = emergencyLine(country, HELPLINES);
      if (emergency !== undefined)
        expect(firstLine(country, HELPLINES, { ...need, medical: true })).toBe(emergency);
    }
  });
  it("guesses nothing for a country that is not known", () => {
    expect(helplinesFor(undefined, HELPLINES)).toEqual([]);
    expect(helplinesFor("XX", HELPLINES)).toEqual([]);
    expect(firstLine("XX", HELPLINES, need)).toBeUndefined();
  });
  it("offers a domestic-violence line first to someone whose partner hurts them", () => {
    const line = firstLine("US", HELPLINES, { ...need, tier: "none", concern: "unsafe-partner" });
    expect(line?.purpose).toBe("domestic-violence");
  });
  it("knows every number that it shows, so that the screen lets it pass", () => {
    const numbers = directoryNumbers(HELPLINES);
    for (const line of HELPLINES)
      for (const channel of line.channels) {
        const digits = channel.value.replace(/\D/g, "");
        if (channel.kind !== "chat" && digits.length >= 2) expect(numbers.has(digits)).toBe(true);
      }
  });
});
