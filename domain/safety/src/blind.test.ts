import { instant } from "@evenkeel/kernel/instant";
import { BLIND_EN } from "@evenkeel/language/risk/cases/blind-en";
import { BLIND_ES } from "@evenkeel/language/risk/cases/blind-es";
import { understand } from "@evenkeel/language/understand";
import { describe, expect, it } from "vitest";
import { assess, initialSafetyState } from "./assess.ts";
import { rank } from "./level.ts";
import type { Assessment, SafetyState } from "./risk.ts";

/** Held to what is reached now: these cases shaped the rules, so fresh ones will read worse. */
const MOST_ALARMS = 0.12;

describe.each([
  ["en", BLIND_EN],
  ["es", BLIND_ES],
] as const)("conversations written without sight of the rules, in %s", (language, cases) => {
  const read = (messages: readonly string[]): Assessment => {
    let state: SafetyState = initialSafetyState();
    let last: Assessment | undefined;
    for (const message of messages) {
      last = assess(state, understand(message, { language }), instant(0));
      state = last.state;
    }
    if (last === undefined) throw new Error("a case without messages");
    return last;
  };
  const rows = cases.map(([level, messages]) => ({ level, ...read(messages) }));
  const share = (
    of: (row: (typeof rows)[number]) => boolean,
    is: (row: (typeof rows)[number]) => boolean,
  ): number => rows.filter((r) => of(r) && is(r)).length / rows.filter(of).length;

  it("high or immediate risk is missed in at most 5 %", () => {
    expect(
      share(
        (r) => rank(r.level) >= 2,
        (r) => r.risk.tier === "none",
      ),
    ).toBeLessThanOrEqual(0.05);
  });
  it("immediate risk is read as at least high in 90 %", () => {
    expect(
      share(
        (r) => r.level === "immediate",
        (r) => rank(r.risk.tier) >= 2,
      ),
    ).toBeGreaterThanOrEqual(0.9);
  });
  it("low risk is acted on in 75 %", () => {
    expect(
      share(
        (r) => r.level === "low",
        (r) => r.nextStep.kind !== "continue",
      ),
    ).toBeGreaterThanOrEqual(0.75);
  });
  it("what shows no risk is met with an alarm no more often than now", () => {
    expect(
      share(
        (r) => r.level === "none",
        (r) => r.nextStep.kind !== "continue",
      ),
    ).toBeLessThanOrEqual(MOST_ALARMS);
  });
});
