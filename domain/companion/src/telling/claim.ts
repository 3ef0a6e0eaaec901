/** How sure what is said is: told as so, feared, possible, wished, owed, said by another, or held true. */
export type Mode =
  | "fact"
  | "feared"
  | "possible"
  | "wished"
  | "owed"
  | "quoted"
  | "believed"
  | "idea"
  | "asked";

export type When = "past" | "now" | "habitual" | "future";

/** Whom a claim is about. */
export type About = "self" | "other" | "people" | "thing";

/** How a claim hangs on the one before it. */
export type Link = "and" | "but" | "because" | "so" | "when" | "if" | "then";

/** The ways a claim can stand in a sentence of the listener's; null where it cannot be said surely. */
export interface Forms {
  /** "your sister stopped talking to you" */
  readonly whole: string | null;
  /** "not talking to you"; with its subject where that is not the member: "your sister not talking to you". */
  readonly doing: string | null;
  /** "keep going": what the member does, as after "to". */
  readonly to: string | null;
  /** What follows the verb: "having one hour that is yours". */
  readonly object: string | null;
}

/** One thing a message says, read closely enough to be said back. */
export interface Claim {
  /** Normalised words, in the member's own person. */
  readonly text: string;
  readonly sentence: number;
  readonly link: Link | null;
  readonly about: About;
  /** As the listener would say: "you", "your sister", "the house". */
  readonly subject: string;
  readonly negated: boolean;
  readonly mode: Mode;
  readonly when: When;
  /** Whose words these are, when they are another's: "your manager". */
  readonly by: string | null;
  /** "eight months", "every night", "since March". */
  readonly time: string | null;
  readonly forms: Forms;
  /** Kinds of thing it tells, from the lexicon of the language. */
  readonly tags: readonly string[];
  /** 0..1: how much of the message rests on it. */
  readonly weight: number;
}

/** A claim before its tags and its weight are known. */
export type BareClaim = Omit<Claim, "tags" | "weight">;
