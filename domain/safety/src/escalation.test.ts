import type { RiskEvidence } from "@evenkeel/language/understanding";
import { describe, expect, it } from "vitest";
import { escalationSign } from "./escalation.ts";
import type { Concern, Tier } from "./risk.ts";

const evidence: RiskEvidence = {
  ...{ kind: "ideation", quote: "words", start: 0, end: 5, strength: 0.8 },
  ...{ about: "self", when: "now", hypothetical: false, rule: "test" },
};
const sign = (tier: Tier, concerns: readonly Concern[], signs: readonly RiskEvidence[] = [evidence]) =>
  escalationSign({ risk: { tier, concerns, evidence: signs } });

describe("what is for a person on call", () => {
  it("is danger of suicide from high on, and not below", () => {
    expect(sign("immediate", ["suicide"])).toEqual({ tier: "immediate", concerns: ["suicide"] });
    expect(sign("high", ["suicide"])?.tier).toBe("high");
    expect(sign("low", ["suicide"])).toBeNull();
    expect(sign("none", [])).toBeNull();
  });
  it("is another danger that wants a person, at any tier, and the more pressing of two", () => {
    expect(sign("none", ["child-abuse"])?.tier).toBe("high");
    expect(sign("low", ["overdose"])?.tier).toBe("immediate");
    expect(sign("high", ["suicide", "medical-emergency"])?.tier).toBe("immediate");
  });
  it("is not a worry about somebody else", () => {
    expect(sign("none", ["concern-for-other"])).toBeNull();
  });
  it("is not what stood before without a new sign", () => {
    expect(sign("immediate", ["suicide"], [])).toBeNull();
  });
});
