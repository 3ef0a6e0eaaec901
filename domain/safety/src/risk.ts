import type { Instant } from "@evenkeel/kernel/instant";
import type { RiskEvidence, RiskKind } from "@evenkeel/language/understanding";
import type { Cue } from "./cue-name.ts";

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
    /** Noticed by the reader beside the rules alone: nobody has said it. */
    readonly read?: boolean;
  }[];
  /** What has been asked directly, and what was answered. */
  readonly asked: readonly { readonly turn: number; readonly about: Asked; readonly answer: Answer | null }[];
  /** Steps already taken (so that nothing is said twice in the same words). */
  readonly done: readonly { readonly turn: number; readonly step: NextStep["kind"] }[];
  readonly barriersNamed: readonly string[];
  readonly disputedAtTurn: number | null;
  readonly aiSaidInRisk: boolean;
  /** Turn in which something faint was met with curiosity alone. */
  readonly wonderedAtTurn?: number;
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
  /** Someone the member named as one to turn to, as one says it back: "your sister". */
  readonly person?: string;
  /** The member spoke of a therapist, a doctor or a sponsor of their own. */
  readonly provider?: boolean;
  /** What they could use has been put out of reach, by their own word. */
  readonly meansMoved?: boolean;
  /** Someone is with them in person, by their own word. */
  readonly withSomeone?: boolean;
  /** Every danger beside suicide that was spoken of: what may not be advised follows from it. */
  readonly pathwaysMet?: readonly PathwayConcern[];
  /** The country the member said they are in, ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Turn in which they were last asked for it. */
  readonly countryAskedAtTurn?: number;
  /** Turn in which a safety plan was offered. */
  readonly planOfferedAtTurn?: number;
  /** When the last message was read. */
  readonly lastAt?: Instant;
  /** Turn in which the tier last changed. */
  readonly tierTurn?: number;
  /** Someone alive and not feared who was spoken of, offered or not. */
  readonly mentioned?: string;
  /** The same where they are near or have just written: who could come. */
  readonly inReach?: string;
  /** Said that there is nobody; until somebody is named. */
  readonly nobody?: boolean;
  /** The last messages, oldest first, cut short: what the reader beside the rules reads together with the next one. */
  readonly recent?: readonly string[];
  /** Said by their own words to be under 18: the rules for the young hold from then on. */
  readonly minor?: boolean;
  /** Voices were spoken of, and whether one of them commanded harm. */
  readonly voices?: "heard" | "commanding";
  /** Dangers beside suicide that were asked about because a model alone noticed them, oldest first. */
  readonly wondered?: readonly { readonly turn: number; readonly concern: PathwayConcern }[];
  /** Replies in a row that ended in a question. */
  readonly questions?: number;
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
  | "go-ahead"
  | "means-go"
  | "listen"
  | "what-helps"
  | "check"
  | "before"
  | "told"
  | "follow-up"
  | "came-back"
  | "now"
  | "barrier"
  | "before-rest"
  | "medical";

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

/** What safety asks about in words of its own. */
export type DirectlyAsked =
  | "suicidal-thoughts"
  | "intent"
  | "plan"
  | "means"
  | "time"
  | "past-attempt"
  | "safe-now"
  | "who-can-be-with-you"
  | "barrier"
  | "danger-now"
  | "urge";

/** The same, and the question about a danger that a model alone noticed. */
export type Asked = DirectlyAsked | "danger-wondered";

/** What safety asks of the next reply. `continue` leaves it to the companion. */
export type NextStep =
  | { readonly kind: "continue" }
  | { readonly kind: "gentle-check"; readonly noticed: readonly string[]; readonly cue?: Cue }
  /** A danger beside suicide that only a model noticed. */
  | { readonly kind: "ask-danger"; readonly concern: PathwayConcern; readonly noticed: readonly string[] }
  | {
      readonly kind: "ask-directly";
      readonly about: DirectlyAsked;
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
      /** What the message tells of, whatever else it does: a question can go with it. */
      readonly about?: Cue;
      /** How strong the urge is, from 0 to 10, where it was asked and answered. */
      readonly strength?: number;
    }
  | { readonly kind: "answer-barrier"; readonly barrier: string; readonly tier?: Tier }
  | { readonly kind: "respect-denial"; readonly noticed: readonly string[] }
  /** `medical`: help for the body was pressed for, and nothing is in it. */
  | { readonly kind: "hear-dispute"; readonly medical?: "misread" | "taken-back" }
  | {
      readonly kind: "pathway";
      readonly concern: Exclude<Concern, "suicide" | "self-harm">;
      readonly stage: "first" | "following" | "danger" | "commanded";
      /** Nothing said points to harm to anyone: it is met without a line. */
      readonly calm?: boolean;
      readonly cue?: Cue;
    }
  | { readonly kind: "return-to-topic"; readonly cue?: Cue };

export interface Assessment {
  readonly risk: Risk;
  readonly nextStep: NextStep;
  readonly state: SafetyState;
  readonly at: Instant;
}
