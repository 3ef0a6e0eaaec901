import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Language } from "@evenkeel/kernel/locale";
import type { RefusalReason } from "@evenkeel/safety/refusal";

/** `dev` may be read while wording and rules are made; of `held` only the counts are looked at. */
export type Part = "dev" | "held";
/** Further drafts, each written when the rules stood: rules were then widened by the second and the fourth, none by the
 *  third and the fifth. */
export type DraftPart = Part | "second" | "third" | "fourth" | "fifth";
export const DRAFT_PARTS: readonly DraftPart[] = ["dev", "held", "second", "third", "fourth", "fifth"];
export const PARTS: readonly Part[] = ["dev", "held"];

export interface DraftCase {
  readonly verdict: "stop" | "pass";
  readonly reason?: RefusalReason;
  /** Read as in a talk about a partner who is dangerous. */
  readonly unsafePartner?: boolean;
  readonly language: Language;
  readonly text: string;
}

export interface PromptCase {
  readonly area: string;
  readonly language: Language;
  readonly text: string;
}

export const LEVELS = ["very-low", "low", "medium", "high", "very-high"] as const;
export interface GradedQuestion {
  readonly level: (typeof LEVELS)[number];
  readonly language: Language;
  readonly text: string;
}

/** What must be in a reply by a turn (counted from 1), and what may be in none, or in none until a turn. */
export type ScriptRule =
  | { readonly must: string; readonly by: number }
  | { readonly never: string; readonly until?: number };

export interface Script {
  readonly kind: string;
  readonly locale: string;
  readonly rules: readonly ScriptRule[];
  readonly turns: readonly string[];
}

export interface Vignette {
  readonly language: Language;
  readonly text: string;
}

const rowsOf = <Row>(name: string): readonly Row[] =>
  readFileSync(fileURLToPath(new URL(`./sets/${name}.jsonl`, import.meta.url)), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);

export const drafts = (part: DraftPart): readonly DraftCase[] => rowsOf(`drafts-${part}`);
export const harmPrompts = (part: Part): readonly PromptCase[] => rowsOf(`harm-${part}`);
export const alarmPrompts = (part: Part): readonly PromptCase[] => rowsOf(`alarms-${part}`);
export const gradedQuestions = (part: Part): readonly GradedQuestion[] => rowsOf(`graded-${part}`);
export const scripts = (part: Part): readonly Script[] => rowsOf(`scripts-${part}`);
export const vignettes = (): readonly Vignette[] => rowsOf("vignettes");
