import type { Intent } from "@evenkeel/language/understanding";
import type { SaidKind } from "./said-kind.ts";

/** One kind of thing that people say or ask, known by a model from example messages instead of by patterns, with whole
 *  sentences that answer it. None of them holds a slot. */
export interface LearnedKind {
  readonly id: string;
  /** How heavy it usually is, 0..10: what leads when a message holds several. */
  readonly weight: number;
  /** What its answer does; `reflect-meaning` when not given. */
  readonly move?: SaidKind["move"];
  /** Told of a life; asked, and answered before anything else; said or done towards the companion. */
  readonly form: "told" | "asked" | "act";
  /** What it also is, where that changes what happens next: a goodbye closes, "just listen" ends the offers. */
  readonly does?: Extract<Intent, "stop" | "goodbye" | "thanks" | "just-listen" | "wants-advice">;
  /** Another kind of question is meant where one of these situations or kinds is what the talk is about. */
  readonly rather?: readonly { readonly kind: string; readonly about: readonly string[] }[];
  /** Answers that are true whatever the details are. */
  readonly say: readonly string[];
  /** Open questions that follow from it. */
  readonly ask: readonly string[];
  /** Answers for when it comes back later in the same talk. */
  readonly later?: readonly string[];
  /** One small thing to try, offered and not told to do. */
  readonly step?: readonly string[];
}
