import type { PathwayConcern, SafetyState } from "./risk.ts";

/** What ordinary talk keeps away from for the rest of a conversation in which a danger was spoken of. */
export interface Limits {
  /** No advice for two, nothing to say to the other: someone is unsafe with a person near them. */
  readonly noAdviceForTwo: boolean;
  /** No exercise is offered: the body or the mind needs someone to look at it first. */
  readonly noExercises: boolean;
}

const UNSAFE: readonly PathwayConcern[] = ["abuse", "unsafe-partner", "child-abuse", "elder-abuse"];
const NEEDS_A_LOOK: readonly PathwayConcern[] = [
  "psychosis",
  "mania",
  "eating-danger",
  "withdrawal",
  "overdose",
  "medical-emergency",
  "postpartum",
];

/** The limits that follow from what was said so far; they do not lapse within a conversation. */
export const limitsOf = (state: SafetyState): Limits => {
  const met = state.pathwaysMet ?? [];
  return {
    noAdviceForTwo: UNSAFE.some((concern) => met.includes(concern)),
    noExercises: NEEDS_A_LOOK.some((concern) => met.includes(concern)),
  };
};
