import type { RiskEvidence } from "@evenkeel/language/understanding";
import { expect, it } from "vitest";
import { veiled } from "./level.ts";

const said = (rule: string): RiskEvidence => ({
  kind: "ideation",
  quote: "the last time we meet",
  start: 0,
  end: 21,
  strength: 0.7,
  about: "self",
  when: "now",
  hypothetical: false,
  rule,
});

it("what a model alone has noticed stays veiled, so that thoughts are asked about before intent", () => {
  expect(veiled([said("risk-sign-3")])).toBe(true);
  expect(veiled([said("en-end-it")])).toBe(false);
  expect(veiled([said("risk-sign-3"), said("en-end-it")])).toBe(false);
});
