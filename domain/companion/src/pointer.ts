import type { Language } from "@evenkeel/kernel/locale";
import type { Line } from "./content-types.ts";

/** What can be told in one language to someone who asks what to say or do. */
export interface PointerWords {
  /** Source of a pattern over the question and what was told lately: what this answers. */
  readonly about: string;
  /** Small, usable and tentative; no question in it. `{who}` is the person it is about, as the listener would say. */
  readonly says: readonly Line[];
  /** The same as a thing to do, to take along at the end: fits after "one small thing for tomorrow:". */
  readonly step: Line;
}

/** A short piece of usable advice, as data: one is given per reply, then it is asked whether it fits. */
export interface Pointer {
  readonly id: string;
  /** Answers "what do I say", "what do I do", or the choice in "should I". */
  readonly aim: "say" | "do" | "choose";
  /** Situations it fits without being named. */
  readonly frames: readonly string[];
  /** Where a stated fact or a method comes from. */
  readonly sources: readonly string[];
  readonly words: Readonly<Record<Language, PointerWords>>;
}
