import type { Language } from "@evenkeel/kernel/locale";

/** One possible answer. Its words are in the form of each language, at the same place in the list. */
export interface Choice {
  readonly value: number;
  /** LOINC's code of the answer. */
  readonly loinc?: string;
}

export interface MeasureItem {
  readonly id: string;
  readonly loinc?: string;
  readonly choices: readonly Choice[];
}

/** A question asked after the others that counts for no score. */
export interface UnscoredItem extends MeasureItem {
  /** Asked only where some scored answer is at least this. */
  readonly whenAnyAtLeast: number;
}

/** What is done about questions that were left out. `complete`: no score. `mean-of-answered`: where at most so many are
 *  missing, each counts as the mean of the others. */
export type MissingRule =
  | { readonly kind: "complete"; readonly source: string }
  | { readonly kind: "mean-of-answered"; readonly atMost: number; readonly source: string };

export type Scoring =
  | {
      readonly kind: "sum";
      readonly min: number;
      readonly max: number;
      readonly higherIs: "worse" | "better";
      readonly missing: MissingRule;
      /** Sums of some of the items, by the ids of these. */
      readonly subscales?: readonly { readonly id: string; readonly items: readonly string[] }[];
    }
  /** The answers stand for themselves: nothing shows what their sum would mean. */
  | { readonly kind: "none"; readonly why: string };

/** Totals from `from` to `to`, both included. Its name is in the form of each language, at the same place. */
export interface Band {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** From which total on a screen counts as positive. `sex`: differs, and this service does not ask. */
export type Cutoff =
  | { readonly kind: "one"; readonly atOrAbove: number; readonly source: string; readonly note?: string }
  | {
      readonly kind: "sex";
      readonly female: number;
      readonly male: number;
      readonly source: string;
      readonly note?: string;
    };

/** Points from which a change between two answerings is more than the scale's own noise. */
export interface ReliableChange {
  readonly points: number;
  readonly source: string;
  /** What the number was, or could be, computed from. */
  readonly inputs: readonly {
    readonly sd: number | null;
    readonly reliability: number;
    readonly kind: string;
    readonly computed: number | null;
  }[];
  readonly alternatives: readonly { readonly points: number; readonly source: string }[];
}

/** An answer that asks for a person's safety, whatever the total. */
export interface CriticalAnswer {
  readonly itemId: string;
  readonly atOrAbove: number;
  readonly why: string;
}

/** The questionnaire in one language, word for word as its source has it. */
export interface MeasureForm {
  readonly name: string;
  readonly version: string;
  readonly instruction: string;
  /** Stands before each item and is read with it. */
  readonly stem?: string;
  readonly timeframe: string;
  readonly items: readonly string[];
  /** Words of the choices: one list for all items, or one list an item. */
  readonly choices: readonly string[] | readonly (readonly string[])[];
  readonly unscored?: readonly { readonly text: string; readonly choices: readonly string[] }[];
  readonly bands: readonly string[];
  readonly bandsSource?: string;
  readonly terms: string;
  readonly termsSource: string;
  readonly wordingSource: readonly string[];
  readonly wordingAgreement: string;
  readonly wordingNotes?: string;
}

/** A questionnaire as data: adding one is adding one file of this shape. */
export interface Measure {
  readonly id: string;
  /** As people call it: "PHQ-9". */
  readonly short: string;
  readonly about: MeasureTopic;
  /** Made here, with no study of what it measures. */
  readonly ours: boolean;
  readonly items: readonly MeasureItem[];
  readonly unscored: readonly UnscoredItem[];
  readonly scoring: Scoring;
  readonly bands: readonly Band[];
  readonly cutoff: Cutoff | null;
  readonly change: ReliableChange | null;
  readonly critical: readonly CriticalAnswer[];
  /** The longer form of the same, for when this one is positive. */
  readonly longer?: string;
  readonly loinc: {
    readonly panel: string | null;
    readonly total: string | null;
    readonly source: string;
  } | null;
  readonly forms: { readonly en: MeasureForm } & { readonly [L in Language]?: MeasureForm };
  /** Must be shown with the items. */
  readonly notice?: string;
  readonly termsNote?: string;
  readonly citation: string;
}

/** What it asks about; words for it are the interface's. */
export type MeasureTopic = "low-mood" | "anxiety" | "distress" | "trauma" | "alcohol" | "sessions";
