import type { Language } from "@evenkeel/kernel/locale";
import type { ArticleBlock } from "../article.ts";

export const PROGRAM_IDS = ["low-mood", "worry", "sleep", "stress", "eating"] as const;
export type ProgramId = (typeof PROGRAM_IDS)[number];

export type Said<T> = Readonly<Record<Language, T>>;

/** A question with worded answers; nothing here is answered with a number. */
export interface ProgramQuestion {
  readonly ask: Said<string>;
  readonly options: readonly { readonly id: string; readonly label: Said<string> }[];
}

/** What is done in a week: one of the exercises, and the same made smaller. */
export interface Practice {
  readonly techniqueId: string;
  /** Serve the same where the first does not fit: not for this age, not here, not for this person. */
  readonly instead: readonly string[];
  readonly how: Said<string>;
  readonly small: Said<string>;
}

/** One week, which is as long as someone needs: check-in, skill, practice, review. */
export interface Module {
  readonly id: string;
  readonly title: Said<string>;
  /** What it is for, in one line. */
  readonly aim: Said<string>;
  /** The teaching text; every claim with its sources. */
  readonly skill: readonly ArticleBlock[];
  readonly practice: Practice;
  /** What the review asks. */
  readonly lookBack: Said<string>;
  /** Sentences that can be kept with one tap, beside the member's own. */
  readonly keeps: Said<readonly string[]>;
}

/** Signs with which a doctor comes first. Asked before the program begins, and at every check-in. */
export interface DangerSigns {
  readonly ask: Said<string>;
  readonly signs: Said<readonly string[]>;
  readonly doctorFirst: Said<string>;
}

/** Six to eight weeks on one concern, as data. */
export interface Program {
  readonly id: ProgramId;
  readonly title: Said<string>;
  /** As it stands in a sentence: "the sleep program". */
  readonly name: Said<string>;
  /** As a member would say it of themselves; a choice of the first question. */
  readonly weighs: Said<string>;
  readonly about: Said<string>;
  readonly notFor: Said<readonly string[]>;
  readonly dangerSigns: DangerSigns | null;
  /** `with-family`: under 18 it is not begun here, but with a family and a clinic. */
  readonly minors: "open" | "with-family";
  /** Questionnaires that tell how it goes, the best first. */
  readonly measures: readonly string[];
  /** Those of them that speak for this program, from their cut-off on. */
  readonly pointedToBy: readonly string[];
  /** Totals from which a person belongs beside the program. */
  readonly severeFrom: readonly { readonly measureId: string; readonly total: number }[];
  /** Single answers that point here. */
  readonly items: readonly {
    readonly measureId: string;
    readonly itemId: string;
    readonly atLeast: number;
  }[];
  readonly frames: readonly string[];
  /** Sources of patterns over the member's own words. */
  readonly finds: Said<string>;
  /** Asked at each check-in. */
  readonly week: ProgramQuestion;
  readonly modules: readonly Module[];
  readonly review: "not yet reviewed by a clinician" | { readonly by: string; readonly on: string };
}

export const programById = (programs: readonly Program[], id: string): Program | undefined =>
  programs.find((program) => program.id === id);

/** The exercise of a week: the first that may be led here and fits this age; null where none does. */
export const practiceFor = ({ practice }: Module, fits: (techniqueId: string) => boolean): string | null =>
  [practice.techniqueId, ...practice.instead].find(fits) ?? null;
