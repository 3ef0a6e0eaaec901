import type { PackedModel } from "../model/packed-model.ts";
import { predictBinary } from "../model/predict.ts";
import { readText } from "../model/text-reader.ts";
import type { RiskEvidence, RiskKind, Understanding } from "../understanding.ts";

/** A reader beside the rules: a model over the words of the whole message, asked when the rules found nothing. */
export type SecondReader = (understanding: Understanding) => Understanding;

/** Probability from which a message with no evidence of the rules deserves one gentle question. What it
 *  costs and brings: docs/decisions/0006. */
export const GENTLE_FROM: number = 0.9;

/** Strength of what a model alone has noticed: enough to ask, never enough to conclude. */
const STRENGTH = 0.5;

/** Said by the rules, these explain the words: somebody else's danger, a time that is over, a plain no. */
const EXPLAINED: ReadonlySet<RiskKind> = new Set(["third-party", "concern-for-other", "recovered", "denial"]);

/** @param model the risk-sign model: P(any sign of suicidal thought or self-harm). */
export const secondReader = (model: PackedModel, from: number = GENTLE_FROM): SecondReader => {
  return (understanding) => {
    const { text, evidence, language } = understanding;
    if (language !== "en" && language !== "es") return understanding;
    if (evidence.some(({ about, kind }) => about === "self" || EXPLAINED.has(kind))) return understanding;
    const { probability } = predictBinary(model, readText({ words: model }, text.slice(0, 2_000)));
    if (probability < from) return understanding;
    const noticed: RiskEvidence = {
      kind: "ideation",
      quote: text,
      start: 0,
      end: text.length,
      strength: STRENGTH,
      about: "self",
      when: "now",
      hypothetical: false,
      rule: model.modelId,
    };
    return { ...understanding, evidence: [...evidence, noticed] };
  };
};
