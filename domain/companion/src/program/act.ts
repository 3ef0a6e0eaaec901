import type { Instant } from "@evenkeel/kernel/instant";
import type { ProgramId } from "./program.ts";

export const SINCE = ["worse", "same", "better"] as const;
export const PRACTISED = ["no", "once", "more"] as const;
export const HELPED = ["worse", "no", "some", "much"] as const;
export type Since = (typeof SINCE)[number];
export type Practised = (typeof PRACTISED)[number];
export type Helped = (typeof HELPED)[number];

/** What a member does in a program. What was done stands; where someone is follows from it. */
export type ProgramAct =
  /** `inCare`: signs of danger were named, and a doctor knows of them. */
  | { readonly kind: "begin"; readonly small: boolean; readonly inCare: boolean }
  | {
      readonly kind: "check-in";
      readonly moduleId: string;
      readonly since: Since | null;
      /** An option of the program's own question. */
      readonly week: string | null;
      /** Some sign of danger was named. */
      readonly signs: boolean;
    }
  | { readonly kind: "read"; readonly moduleId: string }
  | { readonly kind: "practise"; readonly moduleId: string; readonly techniqueId: string }
  | {
      readonly kind: "review";
      readonly moduleId: string;
      readonly practised: Practised;
      readonly helped: Helped;
      readonly kept: readonly string[];
    }
  /** On, back, past some, or once more where it names the place where one is. */
  | { readonly kind: "go"; readonly moduleId: string; readonly small: boolean }
  /** `until`: ISO 8601, as the device gave it; null: until the member comes back. */
  | { readonly kind: "pause"; readonly until: string | null }
  | { readonly kind: "resume" }
  /** Whether the companion may bring it up. */
  | { readonly kind: "mention"; readonly on: boolean }
  | { readonly kind: "end" };

/** One act of one run. The device names both, so that a repeated one counts once. */
export interface DoneAct {
  readonly id: string;
  readonly at: Instant;
  readonly act: ProgramAct;
}

/** One going through a program. */
export interface ProgramRun {
  readonly runId: string;
  readonly programId: ProgramId;
  readonly acts: readonly DoneAct[];
}
