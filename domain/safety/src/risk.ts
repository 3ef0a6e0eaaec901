import type { Instant } from "@evenkeel/kernel/instant";
import type { RiskEvidence, RiskKind } from "@evenkeel/language/understanding";

/** How near suicide or serious harm seems, from evidence; rises and falls over a conversation. */
export type Tier = "none" | "low" | "high" | "immediate";

/** What kind of danger leads the next step. */
export type Concern =
  | "suicide"
  | "self-harm"
  | "harm-to-others"
  | "abuse"
  | "child-abuse"
  | "elder-abuse"
  | "unsafe-partner"
  | "psychosis"
  | "mania"
  | "eating-danger"
  | "overdose"
  | "withdrawal"
  | "postpartum"
  | "medical-emergency"
  | "concern-for-other";

export interface Risk {
  readonly tier: Tier;
  /** Most pressing first; empty when the tier is none. */
  readonly concerns: readonly Concern[];
  readonly evidence: readonly RiskEvidence[];
}

export type Answer = "yes" | "no" | "unclear" | "refused";

/** What safety remembers of one conversation. Plain data; stored encrypted with the conversation. */
export interface SafetyState {
  readonly turn: number;
  readonly tier: Tier;
  readonly peakTier: Tier;
  readonly concern: Concern | null;
  /** Evidence so far, with the turn it came in. */
  readonly evidence: readonly {
    readonly turn: number;
    readonly kind: RiskKind;
    readonly quote: string;
    readonly strength: number;
  }[];
  /** What has been asked directly, and what was answered. */
  readonly asked: readonly { readonly turn: number; readonly about: Asked; readonly answer: Answer | null }[];
  /** Steps already taken (so that nothing is said twice in the same words). */
  readonly done: readonly { readonly turn: number; readonly step: NextStep["kind"] }[];
  readonly barriersNamed: readonly string[];
  readonly disputedAtTurn: number | null;
  readonly aiSaidInRisk: boolean;
  /** Turn of the last new sign of risk. */
  readonly lastSignTurn?: number;
  /** Turn in which lines and people were first offered. */
  readonly guidedAtTurn?: number;
  /** What `stay` has turned to so far, oldest first. */
  readonly focuses?: readonly StayFocus[];
  /** Wordings already used, so that none is said twice. */
  readonly wordingsUsed?: readonly string[];
  /** The pathway that is being followed, and for how many replies. */
  readonly pathway?: { readonly concern: PathwayConcern; readonly replies: number };
  /** Someone is with the member, or a line or person has been reached. */
  readonly reached?: boolean;
  /** The member has said no to calling a line; it is not pushed again outside immediate risk. */
  readonly lineRejected?: boolean;
  /** Something was taken or the body is hurt, and no help is known to be there yet. */
  readonly medical?: boolean;
}

/** What a reply in risk turns to once people have been offered. */
export type StayFocus =
  | "urge"
  | "with-you"
  | "means"
  | "safe-place"
  | "make-contact"
  | "professional"
  | "tonight"
  | "what-holds"
  | "hurt"
  | "step-taken"
  | "rest"
  | "safety-plan"
  | "take-step"
  | "medical";

/** How the member met the last reply, as far as their words show it. */
export type Cue =
  | "reached-someone"
  | "with-someone"
  | "will-reach"
  | "means-moved"
  | "tried"
  | "no-answer"
  | "rejects-line"
  | "rejects-people"
  | "alone"
  | "wants-calm"
  | "asks-what-to-do"
  | "urge"
  | "repetition"
  | "stop-asking"
  | "no-lecture"
  | "is-it-ai"
  | "better"
  | "worse"
  | "thanks"
  | "does-not-know"
  | "minimises"
  | "drinking"
  | "cannot-sleep"
  | "money"
  | "shame"
  | "grief"
  | "trauma"
  | "angry"
  | "numb"
  | "tired"
  | "lonely"
  | "scared"
  | "short-yes"
  | "short-no"
  | "short"
  | "story";

/** What can stand between a person and help. */
export type Barrier =
  | "cost"
  | "shame"
  | "police"
  | "no-phone"
  | "last-time"
  | "language"
  | "burden"
  | "waiting"
  | "nobody"
  | "dread-calling"
  | "privacy"
  | "no-use";

export type PathwayConcern = Exclude<Concern, "suicide" | "self-harm">;

export type Asked =
  | "suicidal-thoughts"
  | "intent"
  | "plan"
  | "means"
  | "time"
  | "past-attempt"
  | "safe-now"
  | "who-can-be-with-you"
  | "barrier"
  | "urge";

/** What safety asks of the next reply. `continue` leaves it to the companion. */
export type NextStep =
  | { readonly kind: "continue" }
  | { readonly kind: "gentle-check"; readonly noticed: readonly string[]; readonly cue?: Cue }
  | {
      readonly kind: "ask-directly";
      readonly about: Asked;
      readonly noticed: readonly string[];
      readonly recheck: boolean;
      readonly cue?: Cue;
    }
  | {
      readonly kind: "guide-to-people";
      readonly tier: "low" | "high";
      readonly noticed: readonly string[];
      readonly cue?: Cue;
      /** They asked for something that helps right now. */
      readonly wantsCalm?: boolean;
    }
  | {
      readonly kind: "immediate";
      readonly noticed: readonly string[];
      /** Something was taken or an injury is there: the emergency number leads. */
      readonly medical?: boolean;
      readonly cue?: Cue;
    }
  | {
      readonly kind: "stay";
      readonly tier: Tier;
      readonly focus?: StayFocus;
      readonly cue?: Cue;
      /** The member's words to answer to. */
      readonly noticed?: readonly string[];
    }
  | { readonly kind: "answer-barrier"; readonly barrier: string; readonly tier?: Tier }
  | { readonly kind: "respect-denial"; readonly noticed: readonly string[] }
  | { readonly kind: "hear-dispute" }
  | {
      readonly kind: "pathway";
      readonly concern: Exclude<Concern, "suicide" | "self-harm">;
      readonly stage: "first" | "following";
    }
  | { readonly kind: "return-to-topic"; readonly cue?: Cue };

export interface Assessment {
  readonly risk: Risk;
  readonly nextStep: NextStep;
  readonly state: SafetyState;
  readonly at: Instant;
}
