import type { Line } from "./content-types.ts";

/** What the interpreter says around the questions of any exercise. */
export interface ExerciseWording {
  /** Sources of patterns: what a member says to the exercise rather than in answer to it. */
  readonly cues: {
    readonly back: string;
    readonly skip: string;
    readonly likeWhat: string;
    readonly alreadyTold: string;
    readonly notDone: string;
    /** Comes back to something saved: "I did it", "back to “Worry time”". */
    readonly comesBack: string;
    readonly enough: string;
    /** Begins an exercise by its title; the title stands beside it in quotes. */
    readonly later: string;
  };
  readonly wentBack: readonly Line[];
  readonly atStart: readonly Line[];
  readonly forExample: readonly Line[];
  /** After an example: asks for theirs. */
  readonly yours: readonly Line[];
  /** "I already told you", and it was found; with {x}. */
  readonly toldFound: readonly Line[];
  readonly toldLost: readonly Line[];
  /** Said when a question is left behind after a second answer that did not fit. */
  readonly passedOver: readonly Line[];
  /** The end of a run in which nothing was answered. */
  readonly nothingKept: readonly Line[];
  /** A follow-up is put off. */
  readonly putOff: readonly Line[];
  readonly chips: {
    readonly example: string;
    readonly no: string;
    readonly done: string;
    readonly later: string;
  };
}
