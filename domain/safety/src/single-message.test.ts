import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { HARMLESS_EN } from "@evenkeel/language/risk/cases/harmless-en";
import { HARMLESS_ES } from "@evenkeel/language/risk/cases/harmless-es";
import { RISK_EN } from "@evenkeel/language/risk/cases/risk-en";
import { RISK_ES } from "@evenkeel/language/risk/cases/risk-es";
import { understand } from "@evenkeel/language/understand";
import { describe, expect, it } from "vitest";
import { assess, initialSafetyState } from "./assess.ts";
import { rank } from "./level.ts";
import type { Assessment } from "./risk.ts";

const read = (text: string, language: Language): Assessment =>
  assess(initialSafetyState(), understand(text, { language }), instant(0));
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

describe.each([
  ["en", RISK_EN, HARMLESS_EN, 150, 150],
  ["es", RISK_ES, HARMLESS_ES, 40, 40],
] as const)("a single message in %s", (language, risky, harmless, leastRisky, leastHarmless) => {
  it("is tested on enough cases", () => {
    expect(risky.length).toBeGreaterThanOrEqual(leastRisky);
    expect(harmless.length).toBeGreaterThanOrEqual(leastHarmless);
    const all = [...risky.map(([, text]) => text), ...harmless];
    expect(new Set(all).size).toBe(all.length);
  });
  it("that shows immediate or high risk is missed in at most 2 %", () => {
    const serious = risky.filter(([level]) => level !== "low");
    const missed = serious.filter(([, text]) => read(text, language).nextStep.kind === "continue");
    const under = serious.filter(([level, text]) => rank(read(text, language).risk.tier) < rank(level));
    console.info(
      `${language}: high or immediate missed ${percent(missed.length, serious.length)} of ${serious.length}; under its tier ${percent(under.length, serious.length)}`,
      [...missed, ...under],
    );
    expect(missed.length / serious.length).toBeLessThanOrEqual(0.02);
    expect(under.length / serious.length).toBeLessThanOrEqual(0.06);
  });
  it("that shows veiled or passive risk is met in at least 95 %", () => {
    const low = risky.filter(([level]) => level === "low");
    const missed = low.filter(([, text]) => read(text, language).nextStep.kind === "continue");
    console.info(`${language}: low missed ${percent(missed.length, low.length)} of ${low.length}`, missed);
    expect(missed.length / low.length).toBeLessThanOrEqual(0.05);
  });
  it("that is harmless raises an alarm in at most 4 %", () => {
    const alarms = harmless.filter((text) => {
      const { nextStep } = read(text, language);
      return nextStep.kind !== "continue";
    });
    console.info(
      `${language}: false alarms ${percent(alarms.length, harmless.length)} of ${harmless.length}`,
      alarms.map((text) => [
        text,
        read(text, language).nextStep.kind,
        read(text, language).risk.evidence.map((e) => `${e.rule}:${e.quote}`),
      ]),
    );
    expect(alarms.length / harmless.length).toBeLessThanOrEqual(0.04);
  });
});
