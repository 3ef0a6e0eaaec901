import type { RiskEvidence, Understanding } from "@evenkeel/language/understanding";
import type { HeardCue } from "./cue.ts";
import type { Answer, Asked, Concern, SafetyState, Tier } from "./risk.ts";

/** All that the choice of the next step is made from. */
export interface StepInput {
  readonly before: SafetyState;
  readonly state: SafetyState;
  readonly understanding: Understanding;
  readonly heard: HeardCue;
  readonly signs: readonly RiskEvidence[];
  readonly answered: { readonly about: Asked; readonly answer: Answer } | undefined;
  readonly disputed: boolean;
  /** Help for the body was pressed for, and they say that nothing is in it now. */
  readonly notNow: "misread" | "taken-back" | undefined;
  readonly veiled: boolean;
  readonly concerns: readonly Concern[];
  readonly fromMessage: Tier;
  /** Hours since the last message of this conversation. */
  readonly hoursSince: number;
}
