/** What people ask while they are in danger, or after: about lines, about those who may hear of it, about themselves. */
export const RISK_QUESTIONS = [
  "hurt-or-obey",
  "police-fear",
  "line-police",
  "line-tells",
  "therapist-tells",
  "line-text-or-call",
  "line-location",
  "line-name",
  "line-cost",
  "line-annoyed",
  "line-what-happens",
  "can-you-call",
  "stop-drinking",
  "drink-less",
  "body-alarm",
  "eat-something",
  "cheaper-care",
  "write-therapist",
  "move-means",
  "should-tell",
  "knock-or-text",
  "should-reach",
  "too-much-to-ask",
  "what-to-say",
  "while-waiting",
  "dark-again",
  "does-it-count",
  "turn-into",
  "is-it-normal",
  "is-that-bad",
  "calm-tonight",
  "which-first",
  "report-me",
  "mean-it",
  "lighter-words",
  "fall-asleep",
  "night-plan",
  "rebook",
  // What a night, a body and a day after need.
  "hands-busy",
  "urge-to-restrict",
  "something-normal",
  "sober-night",
  "near-the-place",
  "stay-here",
  "does-it-end",
  "next-day",
  "breathing-works",
  "wake-drinks",
  "calm-the-other",
  "is-it-abuse",
  "why-care",
  "nowhere-to-go",
  "help-now-what",
  "on-record",
  // Asked as a subject, or on the way to help.
  "what-is-prevention",
  "what-is-postvention",
  "where-help",
  "tell-thoughts",
  "teen-signs",
  // What is not known from here, and who does know.
  "of-rights",
  "of-body",
  "of-another",
  "not-known",
] as const;

export type RiskQuestion = (typeof RISK_QUESTIONS)[number];

/** One way of asking, on folded text: every pattern of `all` is found, and `not` is not. */
export interface QuestionRule {
  readonly question: RiskQuestion;
  readonly all: readonly RegExp[];
  readonly not?: RegExp;
}

/** A rule from the sources of its patterns, whole words only. */
export const asked = (question: RiskQuestion, all: readonly string[], not?: string): QuestionRule => {
  const whole = (source: string): RegExp => new RegExp(`(?:^| )(?:${source})(?= |$)`);
  return { question, all: all.map(whole), ...(not === undefined ? {} : { not: whole(not) }) };
};
