import type { Language } from "@evenkeel/kernel/locale";
import type { DistortionName, EmotionName } from "@evenkeel/language/understanding";
import type { Line } from "./content-types.ts";

/** What an answer turned out to be. `any` matches every answer; ratings are compared on their own scale. */
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
  | "not-eased"
  /** It was not done: "I forgot", "not yet". */
  | "not-done"
  | `at-least-${number}`
  | `below-${number}`
  /** One of the options of a choice, by its id. */
  | `chose-${string}`
  /** The answer holds this feeling. */
  | `feels-${EmotionName}`
  /** Something is known under this name, from this run or from an earlier result. */
  | `has-${string}`;

export interface Branch {
  readonly when: Reading;
  /** A step of the same technique, or `end`. */
  readonly to: string;
}

export type Reads = "words" | "rating" | "yes-no" | "time" | "done" | "list" | "choice" | "hours" | "clock";

export interface Step {
  readonly id: string;
  /** What the answer is read as. */
  readonly reads: Reads;
  /** The answer is kept under this name; none when it only steers. */
  readonly saves: string | null;
  /** If the conversation already holds it, the member's own words are taken and the question is not asked. */
  readonly from?: "situation" | "thought" | null;
  /** If an earlier saved result holds it, that is taken and said, and the question is not asked. */
  readonly earlier?: { readonly techniqueId: string; readonly key: string };
  readonly card?: "pacer" | "steps" | "timer" | null;
  /** Top of a rating's scale; 100 when it is not given. */
  readonly scale?: 10 | 100;
  /** A rating that is laid beside another at the end. */
  readonly compares?: "before" | "after";
  /** A list asks for more until it has this many. */
  readonly least?: number;
  /** A choice from the list that was kept under this name; without it the options are in the words. */
  readonly among?: string;
  /** An answer full of distress or of a harsh belief is no answer here: ask whether to leave the exercise. */
  readonly wantsPleasant?: boolean;
  /** "No" and "nobody" pass the step over as "skip" does, and keep nothing. */
  readonly skippable?: boolean;
  /** Tried in order; the last must be `any`. */
  readonly next: readonly Branch[];
}

export interface Option {
  readonly id: string;
  readonly label: string;
  /** Source of a pattern that means this option, beside its own words. */
  readonly cue?: string;
}

/** What a step says. `{name}` in any line is an answer given before, in the member's own words. */
export interface StepWords {
  /** Ways to put the same question; a second run begins with another one. */
  readonly ask: readonly Line[];
  /** A smaller question, after "I don't know" or an answer that does not fit; after that the step is passed over. */
  readonly less: readonly Line[];
  /** Examples, when asked "like what?". */
  readonly like?: readonly Line[];
  /** Said when the answer came, before the next question; {x} is the answer when it is short. */
  readonly heard?: readonly Line[];
  /** Said when the member's own words are taken instead of asking; with {x}. */
  readonly taken?: readonly Line[];
  /** Asks for another item of a list. */
  readonly more?: readonly Line[];
  readonly options?: readonly Option[];
}

export interface TechniqueWords {
  readonly title: string;
  /** What it is, in the Exercises room. Absent: it has a room of its own and is not listed. */
  readonly about?: Line;
  /** Words to find it by. */
  readonly finds?: readonly string[];
  /** Source of a pattern that asks for it by name. */
  readonly asked?: string;
  /** Asks permission, says what it is and how long. */
  readonly offer: readonly Line[];
  /** Said when it is asked for where it would harm or come too early. */
  readonly unfit?: readonly Line[];
  readonly steps: Readonly<Record<string, StepWords>>;
  /** Label of each saved answer on the result. */
  readonly labels: Readonly<Record<string, string>>;
  /** When not to use it, in plain words; the same number of lines as in the other language. */
  readonly notFor?: readonly Line[];
  readonly finish: readonly Line[];
  /** Finish when the second rating is lower than the first; with {before} and {after}. */
  readonly eased: readonly Line[];
  /** Finish with a planned time; with {when}. */
  readonly planned: readonly Line[];
  readonly cardTitle: string;
  readonly cardSteps: readonly Line[];
  /** What is on screen during each stage of the timer. */
  readonly stages?: readonly Line[];
}

/** Shelves of the Exercises room. */
export type Shelf =
  | "low-mood"
  | "worry"
  | "fear"
  | "calm"
  | "thoughts"
  | "sleep"
  | "urges"
  | "people"
  | "self"
  | "loss"
  | "change"
  | "body";

/** What it is for, so that it is offered when it fits. */
export interface Indications {
  readonly shelves: readonly Shelf[];
  /** Situation frames, best first. */
  readonly frames: readonly string[];
  readonly feelings: readonly EmotionName[];
  readonly thoughts?: readonly DistortionName[];
}

/** What keeps it from being offered, and from beginning when it is asked for. */
export interface Contraindications {
  readonly frames?: readonly string[];
  /** Sources of patterns over the member's own words of this conversation. */
  readonly said?: Readonly<Record<Language, string>>;
  /** Not offered above this distress, 0..1. */
  readonly distressAbove?: number;
  /** Not for someone under 18. */
  readonly minors?: boolean;
}

/** Values worked out from answers, so that a later line can say them. */
export interface Derived {
  readonly by: "sleep-window";
  /** Names of the answers with hours slept and the time of getting up. */
  readonly slept: string;
  readonly wake: string;
  /** A step at which a no drops it. */
  readonly unless: string;
  /** Name under which the bed time is known. */
  readonly saves: string;
}

/** A guided exercise as data: states, prompts, branches, and what is saved. */
export interface Technique {
  readonly id: string;
  readonly minutes: number;
  readonly start: string;
  readonly steps: readonly Step[];
  /** Steps that come back to a saved result: when, and where it begins. */
  readonly followUp?: { readonly start: string; readonly afterHours: number | null };
  readonly pacer: {
    readonly inSeconds: number;
    readonly holdSeconds: number;
    readonly outSeconds: number;
    readonly rounds: number;
  } | null;
  /** Seconds of each stage of the timer. */
  readonly timer?: readonly number[];
  readonly derived?: Derived;
  readonly fits?: Indications;
  readonly avoid?: Contraindications;
  /** `key` of docs/papers.bib where it stands there. */
  readonly sources: readonly { readonly cite: string; readonly for: string; readonly key?: string }[];
  readonly contraindications: readonly string[];
  readonly review: "not yet reviewed by a clinician" | { readonly by: string; readonly on: string };
  readonly words: Readonly<Record<Language, TechniqueWords>>;
}
