import type { FeatureOptions } from "@evenkeel/language/model/features";
import type { DenseGroup } from "@evenkeel/language/model/packed-model";
import type { BaseModels } from "@evenkeel/language/model/text-reader";
import type { Example } from "./corpus.ts";
import type { LogisticOptions } from "./logistic.ts";

/** Two texts that say the same; pairs of one group are never split over folds. */
export interface SamePair {
  readonly text: string;
  readonly other: string;
  readonly group: string;
}

/** How n-grams and dense inputs are learned at once, each label against the rest. */
export interface JointSettings {
  /** What a standardised dense input counts beside n-grams, whose vectors have length 1. */
  readonly denseWeight: number;
  readonly l2: number;
  readonly steps: number;
}

/** What it takes to make one model: its data with its split, its features, and how hard it is pulled to zero. */
export interface Task {
  readonly name: string;
  readonly modelId: string;
  readonly kind: LogisticOptions["kind"];
  readonly labels: readonly string[];
  readonly features: FeatureOptions;
  readonly readsPrevious: boolean;
  /** Inputs of the second stage beside the n-gram scores. */
  readonly dense: readonly DenseGroup[];
  /** How hard the second stage is pulled to passing the n-gram scores on; steps of its fit. */
  readonly stackL2: number;
  readonly stackSteps: number;
  /** Inputs that the second stage is not learned with: they are added to what it makes of the rest, at equal spread. */
  readonly added?: "own" | DenseGroup;
  readonly l2: number;
  readonly rate: number;
  readonly epochs: number;
  readonly startBias: number;
  readonly leastDocuments: number;
  /** Rows kept when it is packed. */
  readonly keepRows: number;
  /** 0 weighs every example alike, 1 weighs classes alike. */
  readonly balance: number;
  readonly seed: number;
  readonly folds: number;
  /** Where set, this is how it is learned, and the settings of the two stages above are not read. */
  readonly jointly?: JointSettings;
  /** What is measured on rows that were held out by fold, in scores as `learn` has them. */
  readonly measureHeld?: (held: readonly Float32Array[], learn: readonly Example[]) => Record<string, number>;
  /** Pairs of texts that say the same, and how hard each stage is pulled to score them alike. */
  readonly same?: {
    readonly pairs: () => readonly SamePair[];
    readonly pull: number;
    readonly stackPull: number;
  };
  /** Gives the rows to learn from what they cannot be read for: scores by models that did not see them. */
  readonly prepare?: (learn: readonly Example[]) => readonly Example[];
  /** How it is measured, where its labels are decided over more than one row; their decision then needs no offsets. */
  readonly measure?: (
    bytes: Uint8Array,
    test: readonly Example[],
    base: BaseModels,
  ) => Record<string, number>;
  /** Rows to learn from (train and development parts) and the test part, read from the data folder. */
  load(): { readonly learn: readonly Example[]; readonly test: readonly Example[] };
  readonly about: string;
  readonly data: {
    readonly folder: string;
    readonly licence: string;
    readonly citation: string;
    readonly split: string;
  };
}
