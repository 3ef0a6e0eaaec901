import { instant } from "@evenkeel/kernel/instant";
import { predictBinary, predictValue } from "@evenkeel/language/model/predict";
import { readText } from "@evenkeel/language/model/text-reader";
import { secondReader } from "@evenkeel/language/risk/second-reader";
import { understand } from "@evenkeel/language/understand";
import { assess, initialSafetyState } from "@evenkeel/safety/assess";
import type { Tier } from "@evenkeel/safety/risk";
import { baseModels, shippedModel } from "../shipped.ts";

/** What the shipped weights and rules make of one text. */
export interface Reading {
  /** -4 (very unpleasant) .. 4 (very pleasant). */
  readonly valence: number;
  /** Calibrated probability of stress, 0..1. */
  readonly stress: number;
  /** Level of risk, read by the rules and the second reader, from a fresh state. */
  readonly risk: Tier;
}

/** Reads texts as the product does. */
export const shippedReader = (): ((text: string) => Reading) => {
  const base = baseModels(["sense"]);
  const valence = shippedModel("valence");
  const stress = shippedModel("stress");
  const second = secondReader(shippedModel("risk-sign"));
  const known = new Map<string, Reading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const read = readText(base, text);
    const understood = second(understand(text, { language: "en" }));
    const reading: Reading = {
      valence: predictValue(valence, read, -4, 4),
      stress: predictBinary(stress, read).probability,
      risk: assess(initialSafetyState(), understood, instant(0)).risk.tier,
    };
    known.set(text, reading);
    return reading;
  };
};
