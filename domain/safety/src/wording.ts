import type { Asked, Barrier, Cue, PathwayConcern, StayFocus } from "./risk.ts";

/** Several ways to say one thing; none is used twice in a conversation while another is left. */
export type Wordings = readonly string[];

/** A way to ride out the next minutes, shown as numbered steps. */
export interface Grounding {
  readonly lead: string;
  readonly title: string;
  readonly steps: readonly string[];
}

export interface PathwayWording {
  /** First reply: what was heard, and what is so. */
  readonly first: Wordings;
  /** The one question that ends the first reply. */
  readonly question: Wordings;
  /** Later replies; each ends in at most one question. */
  readonly following: Wordings;
  /** What the line shown is for. */
  readonly lineAbout: string;
  readonly professional: { readonly title: string; readonly text: string } | null;
}

/** All that safety says, as data. `{quote}` stands for the member's own words, `{name}` for the trusted person,
 *  `{line}` for the line shown, `{onCall}` for whoever is on call. No wording holds a number to dial. */
export interface SafetyWording {
  readonly noticed: Wordings;
  readonly noticedTwo: Wordings;
  readonly aiOnce: Wordings;
  readonly gentleCheck: Wordings;
  readonly ask: Readonly<Record<Asked, Wordings>>;
  readonly askAfterSelfHarm: Wordings;
  readonly recheck: Wordings;
  /** Said with a direct question when a line stands beside it. */
  readonly lineMeanwhile: Wordings;
  readonly guide: Readonly<Record<"low" | "high", Wordings>>;
  readonly guideAfterRefusal: Wordings;
  /** Where the member has said no to a line. */
  readonly guideWithoutLine: Wordings;
  readonly lineAbout: Readonly<Record<"suicide" | "emergency" | "other", string>>;
  readonly onCallNamed: Wordings;
  readonly trustedWords: Readonly<
    Record<"named" | "unnamed" | "immediateNamed" | "immediateUnnamed", Wordings>
  >;
  readonly professional: Readonly<
    Record<"adult" | "teen" | "immediate", { readonly title: string; readonly text: string }>
  >;
  readonly barrierQuestion: Wordings;
  readonly countryQuestion: Wordings;
  readonly noDirectory: Wordings;
  readonly barriers: Readonly<Record<Barrier, Wordings>>;
  readonly barrierChips: readonly {
    readonly barrier: Barrier;
    readonly label: string;
    readonly say: string;
  }[];
  readonly script: Readonly<Record<"title" | "call" | "text", string>>;
  readonly immediate: {
    readonly lead: Wordings;
    readonly medical: Wordings;
    readonly means: Wordings;
    readonly withYou: Wordings;
    readonly withYouTeen: Wordings;
  };
  readonly grounding: readonly Grounding[];
  readonly cues: Readonly<Record<Cue, Wordings>>;
  readonly stay: Readonly<Record<StayFocus, Wordings>>;
  /** The same focuses where danger is near. */
  readonly stayImmediate: Readonly<Partial<Record<StayFocus, Wordings>>>;
  readonly respectDenial: Wordings;
  readonly hearDispute: Wordings;
  readonly returnToTopic: Wordings;
  readonly pathways: Readonly<Record<PathwayConcern, PathwayWording>>;
  readonly teenSchool: Wordings;
}
