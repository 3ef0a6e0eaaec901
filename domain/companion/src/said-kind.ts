/** One kind of thing that people say about their lives, known by plain cues, with whole sentences that answer it. The
 *  sentences hold no slots: nothing of the member's is put into them, so nothing can be put in wrongly. */
export interface SaidKind {
  readonly id: string;
  /** How heavy it usually is, 0..10: what leads when a message holds several. */
  readonly weight: number;
  /** What its answer does; `reflect-meaning` when not given. */
  readonly move?: "reflect-content" | "reflect-feeling" | "reflect-meaning" | "double-sided" | "affirm";
  /** Patterns over one lower-case claim with straight apostrophes; one is enough. */
  readonly cues: readonly string[];
  /** Where this matches the claim, it is not of this kind. */
  readonly not?: string;
  /** Answers that are true whatever the details are. */
  readonly say: readonly string[];
  /** Open questions that follow from it. */
  readonly ask: readonly string[];
}
