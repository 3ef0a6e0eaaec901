import type { Language } from "@evenkeel/kernel/locale";

/** Who a clause is about: the writer, someone else, words that are quoted, or people in general. */
export type Holder = "self" | "other" | "quoted" | "general";
export type Tense = "now" | "past" | "habitual" | "future" | "counterfactual";

/** A stretch of text with one predicate. Offsets are UTF-16 code units into `Understanding.text`. */
export interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly string[];
  readonly holder: Holder;
  readonly tense: Tense;
  readonly negated: boolean;
  /** "if", "what if", "would", "maybe": said as possible, not as so. */
  readonly hypothetical: boolean;
  /** "should", "have to", "must". */
  readonly obligation: boolean;
  readonly question: boolean;
  readonly subject?: string;
  readonly predicate?: string;
  readonly object?: string;
}

export type EmotionName =
  | "sadness"
  | "anxiety"
  | "anger"
  | "shame"
  | "guilt"
  | "loneliness"
  | "hopelessness"
  | "numbness"
  | "overwhelm"
  | "tiredness"
  | "disgust"
  | "jealousy"
  | "confusion"
  | "hurt"
  | "grief"
  | "calm"
  | "joy"
  | "hope"
  | "pride"
  | "gratitude"
  | "relief"
  | "love"
  | "interest"
  | "surprise";

export interface EmotionReading {
  readonly emotion: EmotionName;
  /** 0..1. */
  readonly strength: number;
  /** The words it was read from, as written. */
  readonly quote: string;
  readonly holder: Holder;
}

export interface Affect {
  /** -4 (very unpleasant) .. 4 (very pleasant). */
  readonly valence: number;
  /** 0..1. */
  readonly arousal: number;
  /** 0..1: how hard this moment seems, from words of feeling, intensity and overwhelm. */
  readonly distress: number;
}

/** What the member does with the message, beyond telling. */
export type Intent =
  | "greeting"
  | "goodbye"
  | "thanks"
  | "yes"
  | "no"
  | "maybe"
  | "dont-know"
  | "stop"
  | "not-that"
  | "just-listen"
  | "wants-advice"
  | "wants-technique"
  | "wants-breathing"
  | "wants-thought-record"
  | "wants-activity"
  | "wants-sleep-help"
  | "wants-human"
  | "wants-information"
  | "asks-about-you"
  | "asks-if-ai"
  | "asks-privacy"
  | "asks-memory"
  | "asks-what-can-you-do"
  | "asks-question"
  | "complains-bot"
  | "not-understood"
  | "repeats-itself"
  | "correction"
  | "wrong-flag"
  | "changes-topic"
  | "feels-better"
  | "feels-worse"
  | "number"
  | "testing"
  | "insult"
  | "asks-medication"
  | "asks-diagnosis";

export interface IntentReading {
  readonly intent: Intent;
  readonly strength: number;
  readonly quote: string;
}

export type Topic =
  | "work"
  | "study"
  | "money"
  | "partner"
  | "break-up"
  | "family"
  | "parenting"
  | "friends"
  | "loneliness"
  | "bereavement"
  | "illness"
  | "sleep"
  | "body-image"
  | "eating"
  | "substances"
  | "trauma"
  | "discrimination"
  | "identity"
  | "faith"
  | "future"
  | "failure"
  | "conflict"
  | "caregiving"
  | "moving"
  | "housing"
  | "legal"
  | "health-anxiety"
  | "panic"
  | "social-anxiety"
  | "worry"
  | "rumination"
  | "anger"
  | "self-worth"
  | "motivation"
  | "stress"
  | "online"
  | "pet"
  | "pregnancy"
  | "ageing"
  | "news";

export interface TopicReading {
  readonly topic: Topic;
  readonly strength: number;
  readonly quote: string;
}

/** Candidates only, never a verdict. */
export type DistortionName =
  | "all-or-nothing"
  | "overgeneralisation"
  | "mental-filter"
  | "should-statement"
  | "labelling"
  | "personalisation"
  | "magnification"
  | "emotional-reasoning"
  | "mind-reading"
  | "fortune-telling";

/** A sentence that reads as a belief rather than an event: "everyone thinks I'm useless". */
export interface ThoughtReading {
  readonly quote: string;
  readonly candidates: readonly { readonly distortion: DistortionName; readonly strength: number }[];
}

/** Someone or something in the member's life, in their own word: "my sister", "Ana", "my boss". */
export interface PersonMention {
  readonly mention: string;
  readonly relation?: string;
  readonly name?: string;
}

export type RiskKind =
  | "wish-to-be-dead"
  | "ideation"
  | "method"
  | "intent"
  | "plan"
  | "time"
  | "preparation"
  | "means-access"
  | "attempt-now"
  | "past-attempt"
  | "self-harm"
  | "self-harm-urge"
  | "goodbye"
  | "giving-away"
  | "burdensomeness"
  | "nobody-would-miss"
  | "hopelessness"
  | "trapped"
  | "sudden-calm"
  | "bridge-question"
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
  | "denial"
  | "recovered"
  | "third-party"
  | "concern-for-other";

/** One piece of evidence, quoted. `strength` 0..1; `about` says whose risk; `when` says when it held. */
export interface RiskEvidence {
  readonly kind: RiskKind;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly strength: number;
  readonly about: "self" | "other";
  readonly when: "now" | "past" | "future";
  readonly hypothetical: boolean;
  /** Which rule found it, for the audit. */
  readonly rule: string;
}

/** All that `understand` reads from one message. Nothing here is a fact about the person; it is a reading. */
export interface Understanding {
  readonly text: string;
  /** Apostrophes, spaces, elongation and common misspellings evened out; same language, lower case kept apart. */
  readonly normalised: string;
  readonly language: Language | "other" | "unknown";
  readonly clauses: readonly Clause[];
  readonly affect: Affect;
  /** Strongest first. */
  readonly emotions: readonly EmotionReading[];
  /** Strongest first. */
  readonly intents: readonly IntentReading[];
  readonly topics: readonly TopicReading[];
  readonly thoughts: readonly ThoughtReading[];
  readonly people: readonly PersonMention[];
  readonly evidence: readonly RiskEvidence[];
  readonly wordCount: number;
}
