import type { Said } from "../program/program.ts";

/** What is attended to. */
export type PracticeKind =
  | "breath"
  | "body"
  | "kindness"
  | "grounding"
  | "noticing"
  | "sleep"
  | "urge"
  | "panic";

/** What someone comes for. */
export type PracticeNeed = "too-much" | "sleep" | "settle" | "kinder" | "thoughts" | "urge";

/** Breaths to go along with while nothing is said. Seconds; a hold of 0 is left out. */
export interface Pace {
  readonly inSeconds: number;
  readonly holdSeconds: number;
  readonly outSeconds: number;
  readonly rounds: number;
}

/** A line that is said and shown, and the silence after it. */
export interface PracticeStep {
  readonly say: Said<string>;
  /** Silence after the line, seconds; where there is a pace, its whole breaths. */
  readonly pause: number;
  readonly pace?: Pace;
  /** A soft tone before the line. */
  readonly cue?: "bell";
}

/** When it may be the wrong one, and what to take instead. */
export interface NotFor {
  readonly when: Said<string>;
  readonly instead: string | null;
}

/** Something to sit, lie or walk with for a while, led line by line. */
export interface Practice {
  readonly id: string;
  readonly kind: PracticeKind;
  /** First the one it is listed under. */
  readonly needs: readonly [PracticeNeed, ...PracticeNeed[]];
  /** How long it takes at the calm speed, rounded; a test holds it to the lines and silences. */
  readonly minutes: number;
  readonly title: Said<string>;
  readonly about: Said<string>;
  /** Done with eyes open, for whom closing them is no rest. */
  readonly eyesOpen: boolean;
  readonly steps: readonly PracticeStep[];
  readonly notFor: readonly NotFor[];
  /** Ids of `PRACTICE_SOURCES`. */
  readonly sources: readonly string[];
  readonly review: "not yet reviewed by a clinician" | { readonly by: string; readonly on: string };
}
