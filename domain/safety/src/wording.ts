import type { Cue } from "./cue-name.ts";
import type { RiskQuestion } from "./questions/question.ts";
import type { Barrier, DirectlyAsked, PathwayConcern, StayFocus } from "./risk.ts";

/** Several ways to say one thing; none is used twice in a conversation while another is left. */
export type Wordings = readonly string[];

/** A way to ride out the next minutes, shown as numbered steps. */
export interface Grounding {
  readonly lead: string;
  readonly title: string;
  readonly steps: readonly string[];
}

export interface PathwayWording {
  /** Before anything is known: one plain question that fits whoever is in it, and nobody is hurt by when it is not so. */
  readonly wonder: Wordings;
  /** First reply: what was heard, and what is so. */
  readonly first: Wordings;
  /** The one question that ends the first reply; "yes" means danger now. */
  readonly question: Wordings;
  /** In its place where nothing said points to harm: a question that raises no alarm, and no line beside it. */
  readonly openQuestion?: Wordings;
  /** Where a voice commands harm: what is so, what to do, and whether it has to be obeyed; "yes" means danger now. */
  readonly commanded?: Wordings;
  /** The first reply after that. */
  readonly afterCommand?: string;
  /** After that yes: what to do this minute, beside the emergency number. */
  readonly danger: Wordings;
  /** Later replies, in this order; each ends in at most one question. */
  readonly following: Wordings;
  /** What the line shown is for. */
  readonly lineAbout: string;
  readonly professional: { readonly title: string; readonly text: string } | null;
}

/** All that safety says, as data. `{quote}` stands for the member's own words, `{name}` for the trusted person,
 *  `{line}` for the line shown, `{onCall}` for whoever is on call. No wording holds a number to dial. */
export interface SafetyWording {
  /** What is asked in danger, answered before anything else. */
  readonly answers: Readonly<Record<RiskQuestion, Wordings>>;
  readonly noticed: Wordings;
  readonly noticedTwo: Wordings;
  /** A clause of theirs, turned round: `{x}`, and `{X}` at the beginning. */
  readonly reflected: Wordings;
  /** What of a life was named is said back, as `{a}`, `{b}`, `{c}`; no verb stands with them, so that any number fits. */
  readonly things: Readonly<Record<"one" | "two" | "three", Wordings>>;
  /** Near danger, at the end of every reply: `{line}` is dialled, `{emergency}` too. By text and call, by call alone,
   *  and where the line was said no to. */
  readonly lineNear: Readonly<Record<"text" | "call" | "refused", Wordings>>;
  readonly aiOnce: Wordings;
  readonly gentleCheck: Wordings;
  readonly ask: Readonly<Record<DirectlyAsked, Wordings>>;
  readonly askAfterSelfHarm: Wordings;
  /** Whether it could come to acting, where a voice commands it. */
  readonly askObey: Wordings;
  readonly recheck: Wordings;
  /** Said with a direct question when a line stands beside it. */
  readonly lineMeanwhile: Wordings;
  /** With a line that was refused before it was ever shown. */
  readonly lineOnce: Wordings;
  readonly guide: Readonly<Record<"low" | "high", Wordings>>;
  /** Where the line already stands above. */
  readonly guideBesideLine: Wordings;
  /** Where they asked for something that helps right now. */
  readonly guideCalm: Wordings;
  /** Where no line is known yet. */
  readonly guideTwo: Wordings;
  readonly guideAfterRefusal: Wordings;
  /** After "no" to acting soon. */
  readonly notSoon: Wordings;
  /** After "yes" to thoughts of suicide. */
  readonly saidYes: Wordings;
  /** Where the member has said no to a line. */
  readonly guideWithoutLine: Wordings;
  readonly lineAbout: Readonly<Record<"suicide" | "emergency" | "other", string>>;
  readonly onCallNamed: Wordings;
  /** Said once in danger where nobody is on call, or the member wants no one alerted. */
  readonly onCallNobody: Wordings;
  readonly trustedWords: Readonly<
    Record<"named" | "unnamed" | "immediateNamed" | "immediateUnnamed", Wordings>
  >;
  readonly professional: Readonly<
    Record<"adult" | "teen" | "immediate", { readonly title: string; readonly text: string }>
  >;
  readonly barrierQuestion: Wordings;
  readonly countryQuestion: Wordings;
  /** Where the country is not known yet. */
  readonly countryUnknown: Wordings;
  readonly noDirectory: Wordings;
  /** With a line, once the country has been told. */
  readonly lineThere: Wordings;
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
    readonly withYouNamed: Wordings;
    readonly withYouTeen: Wordings;
  };
  readonly grounding: readonly Grounding[];
  readonly cues: Readonly<Record<Cue, Wordings>>;
  readonly stay: Readonly<Record<StayFocus, Wordings>>;
  /** The same focuses where danger is near. */
  readonly stayImmediate: Readonly<Partial<Record<StayFocus, Wordings>>>;
  /** The same focuses once someone is in the room. */
  readonly accompanied: Readonly<Partial<Record<StayFocus, Wordings>>>;
  /** The same focuses where the member named someone, as `{who}`; at a distance, and where danger is near. */
  readonly withPerson: Readonly<
    Partial<Record<StayFocus, { readonly far: Wordings; readonly near: Wordings }>>
  >;
  /** Where they have a therapist, doctor or sponsor of their own. */
  readonly withProvider: { readonly far: Wordings; readonly near: Wordings };
  /** Where nobody answered: who or what comes next. */
  readonly afterNoAnswer: { readonly far: Wordings; readonly near: Wordings };
  /** Reaching a person where a line was refused. */
  readonly withoutLine: { readonly far: Wordings; readonly near: Wordings };
  /** The question that goes with what a message tells of. */
  readonly asks: Readonly<Partial<Record<Cue, Wordings>>>;
  /** After being told that a question went past it: the question once more. */
  readonly afterMiss: Wordings;
  /** To someone who comes back after danger, with what they said then. */
  readonly cameBackTo: Wordings;
  /** With a way through the next minutes, where no urge was spoken of. */
  readonly afterSkill: Wordings;
  /** After being told that it repeats itself: no new subject, their turn. */
  readonly afterRepetition: Wordings;
  /** Where a telling gave nothing to say back, and room is left for more of it. */
  readonly takenIn: Wordings;
  readonly respectDenial: Wordings;
  readonly hearDispute: Wordings;
  /** Help for the body was pressed for and nothing is in it: misread, or said and taken back. */
  readonly notNow: Readonly<Record<"misread" | "taken-back", Wordings>>;
  /** The same focuses near danger where they said that there is nobody. */
  readonly nobody: Readonly<Partial<Record<StayFocus, Wordings>>>;
  readonly returnToTopic: Wordings;
  readonly pathways: Readonly<Record<PathwayConcern, PathwayWording>>;
  /** Asked whether to talk it out with someone who harms them. */
  readonly noCoupleAdvice: Wordings;
  /** To someone who takes the harm done to them as their own fault. */
  readonly notYourDoing: Wordings;
  readonly teenSchool: Wordings;
  /** Said once to someone under 18 where people are offered. */
  readonly teenGrownUps: Wordings;
}
