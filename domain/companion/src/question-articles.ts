import type { RiskQuestion } from "@evenkeel/safety/questions/question";

/** The article that says more about a question, where there is one that anyone in danger may read. */
export const QUESTION_ARTICLES: Readonly<Partial<Record<RiskQuestion, string>>> = {
  "police-fear": "when-you-call",
  "line-police": "when-you-call",
  "line-tells": "when-you-call",
  "line-name": "when-you-call",
  "line-annoyed": "when-you-call",
  "line-what-happens": "when-you-call",
  "line-cost": "when-you-text",
  "line-text-or-call": "when-you-text",
  "therapist-tells": "telling-someone",
  "should-tell": "telling-someone",
  "what-to-say": "telling-someone",
  "cheaper-care": "treatments",
  "dark-again": "safety-plan",
  "does-it-count": "are-these-thoughts-normal",
  "turn-into": "are-these-thoughts-normal",
  "is-it-normal": "are-these-thoughts-normal",
  "tell-thoughts": "telling-someone",
  "teen-signs": "teens",
  "near-the-place": "distance",
};
