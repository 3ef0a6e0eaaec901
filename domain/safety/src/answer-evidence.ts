import type { RiskEvidence, RiskKind } from "@evenkeel/language/understanding";
import type { Answer, Asked } from "./risk.ts";

/** What a yes says, for the questions whose yes is a danger. */
const SAYS: Readonly<Partial<Record<Asked, RiskKind>>> = {
  "suicidal-thoughts": "ideation",
  intent: "intent",
  time: "intent",
  plan: "plan",
};

/** A yes to a direct question says what was asked in so many words, though the message itself may hold nothing but "yes":
 *  it is a sign of its own, so that whoever is on call sees it and a later "no" to another question does not take it
 *  back.
 *  @returns the sign, or none where the answer was another, or was to another question. */
export const answerEvidence = (
  answered: { readonly about: Asked; readonly answer: Answer } | undefined,
  text: string,
): readonly RiskEvidence[] => {
  const kind = answered?.answer === "yes" ? SAYS[answered.about] : undefined;
  if (answered === undefined || kind === undefined) return [];
  return [
    {
      kind,
      quote: text.trim(),
      start: 0,
      end: text.length,
      strength: 0.8,
      about: "self",
      when: "now",
      hypothetical: false,
      rule: `answered-${answered.about}`,
    },
  ];
};
