import type { Language } from "@evenkeel/kernel/locale";
import type { Line } from "./content-types.ts";

/** What an answer turned out to be. `any` matches every answer. */
export type Reading =
  | "any"
  | "yes"
  | "no"
  | "dont-know"
  | "number"
  | "not-a-number"
  | "time"
  | "no-time"
  | "eased"
  | "not-eased";

export interface Branch {
  readonly when: Reading;
  /** A step of the same technique, or `end`. */
  readonly to: string;
}

export interface Step {
  readonly id: string;
  /** What the answer is read as. */
  readonly reads: "words" | "rating" | "yes-no" | "time" | "done";
  /** The answer is kept under this name; none when it only steers. */
  readonly saves: string | null;
  /** If the conversation already holds it, the member's own words are taken and the question is not asked. */
  readonly from: "situation" | "thought" | null;
  readonly card: "pacer" | "steps" | null;
  /** An answer full of distress or of a harsh belief is no answer here: ask whether to leave the exercise. */
  readonly wantsPleasant?: boolean;
  /** "Skip" and "nobody" pass the step over at once and keep nothing. */
  readonly skippable?: boolean;
  /** Tried in order; the last must be `any`. */
  readonly next: readonly Branch[];
}

export interface StepWords {
  readonly ask: readonly Line[];
  /** A smaller question, after "I don't know"; after that the step is passed over. */
  readonly less: readonly Line[];
  /** Said when the answer came, before the next question; {x} is the answer when it is short. */
  readonly heard?: readonly Line[];
  /** Said when the member's own words are taken instead of asking; with {x}. */
  readonly taken?: readonly Line[];
}

export interface TechniqueWords {
  readonly title: string;
  /** Asks permission, says what it is and how long. */
  readonly offer: readonly Line[];
  readonly steps: Readonly<Record<string, StepWords>>;
  /** Label of each saved answer on the result. */
  readonly labels: Readonly<Record<string, string>>;
  readonly finish: readonly Line[];
  /** Finish when the second rating is lower than the first; with {before} and {after}. */
  readonly eased: readonly Line[];
  /** Finish with a planned time; with {when}. */
  readonly planned: readonly Line[];
  readonly cardTitle: string;
  readonly cardSteps: readonly Line[];
}

/** A guided exercise as data: states, prompts, branches, and what is saved. */
export interface Technique {
  readonly id: string;
  readonly minutes: number;
  readonly start: string;
  readonly steps: readonly Step[];
  readonly pacer: {
    readonly inSeconds: number;
    readonly holdSeconds: number;
    readonly outSeconds: number;
    readonly rounds: number;
  } | null;
  readonly sources: readonly { readonly cite: string; readonly for: string }[];
  readonly contraindications: readonly string[];
  readonly review: "not yet reviewed by a clinician" | { readonly by: string; readonly on: string };
  readonly words: Readonly<Record<Language, TechniqueWords>>;
}
