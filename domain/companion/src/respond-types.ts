import type { Instant } from "@evenkeel/kernel/instant";
import type { Locale } from "@evenkeel/kernel/locale";
import type { Random } from "@evenkeel/kernel/random";
import type { Understanding } from "@evenkeel/language/understanding";
import type { Helpline } from "@evenkeel/safety/directory";
import type { DisclosureRule } from "@evenkeel/safety/disclosure";
import type { Draft } from "@evenkeel/safety/reply";
import type { Assessment } from "@evenkeel/safety/risk";
import type { EarlierResult } from "./earlier.ts";
import type { KindReader } from "./learned/kinds-heard.ts";
import type { MemoryAtHand, NewMemory } from "./memory/memory.ts";
import type { Move } from "./move.ts";
import type { ProgramId } from "./program/program.ts";
import type { CompanionState } from "./state.ts";

/** What the member just did. */
export type CompanionEvent = {
  readonly kind: "message";
  readonly text: string;
  readonly understanding: Understanding;
  readonly assessment: Assessment;
};

export interface CompanionContext {
  readonly now: Instant;
  /** IANA zone of the member, to name a planned time in their words. */
  readonly zone: string;
  readonly random: Random;
  readonly locale: Locale;
  readonly teen: boolean;
  readonly helplines: readonly Helpline[];
  readonly trustedPerson: { readonly name: string; readonly contact: string | null } | null;
  /** False where nothing is kept, so that the first words do not say it is; absent means kept. */
  readonly stored?: boolean;
  /** Name of whoever is on call; null says honestly that nobody is. */
  readonly onCall: string | null;
  /** Who must be told what and when, where the member is and where this is run; absent: the first words alone. */
  readonly disclosureRules?: readonly DisclosureRule[];
  /** Exercises that the law of the place keeps to licensed people. */
  readonly withheldTechniques?: readonly string[];
  /** Saved results of exercises that the companion may come back to, newest first. */
  readonly earlier?: readonly EarlierResult[];
  /** Reads which kind of thing was said; absent: the patterns alone are heard. */
  readonly kindReader?: KindReader;
  /** What is known from other conversations; absent where nothing is kept. */
  readonly memory?: MemoryAtHand;
  /** The week of the program that is on; absent where none is, or the member does not let it be brought up. */
  readonly program?: ProgramAtHand;
}

/** Where someone is in a program, as far as a talk needs it. */
export interface ProgramAtHand {
  readonly programId: ProgramId;
  readonly moduleId: string;
}

/** What should be kept or done because of this turn; carried out by the server. */
export type Effect =
  | {
      readonly kind: "save-result";
      readonly techniqueId: string;
      readonly title: string;
      readonly rows: readonly { readonly key?: string; readonly label: string; readonly value: string }[];
      /** When the member plans to do it, if they said a time that could be read. */
      readonly plannedFor: Instant | null;
      /** The earlier result that this one comes back to. */
      readonly follows?: string;
    }
  /** How an earlier result went was asked; it is not asked again. */
  | { readonly kind: "asked-about"; readonly resultId: string }
  /** What the rules of the place asked to be told was told in this reply; kept as a record of it. */
  | { readonly kind: "disclosed"; readonly rules: readonly string[] }
  /** Something to keep beyond this conversation, in the place of what was known of it. Only with a standing yes. */
  | { readonly kind: "remember"; readonly memory: NewMemory; readonly replaces: string | null }
  | { readonly kind: "forget"; readonly ids: readonly string[] }
  /** This reply rests on something remembered. */
  | { readonly kind: "used-memory"; readonly id: string }
  /** Something would be worth keeping, and the member has not said yes or no to that. */
  | { readonly kind: "ask-memory" }
  | { readonly kind: "title-conversation"; readonly title: string }
  | { readonly kind: "feedback"; readonly about: "wrong-flag" | "not-understood" | "repeats-itself" };

/** Why the reply is what it is: stored with the turn for "why did it say that?". */
export interface ReplyPlan {
  readonly moves: readonly Move[];
  readonly reason: string;
}

export interface Response {
  readonly state: CompanionState;
  readonly draft: Draft;
  readonly effects: readonly Effect[];
  readonly plan: ReplyPlan;
}
