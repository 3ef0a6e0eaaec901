import type { Language } from "@evenkeel/kernel/locale";
import type { EmotionName, Intent } from "@evenkeel/language/understanding";
import type { Measure, MeasureTopic } from "@evenkeel/measures/measure";
import type { Declines } from "@evenkeel/safety/requests/request";
import type { SafetyWording } from "@evenkeel/safety/wording";
import type { Article } from "./article.ts";
import type { ExerciseWording } from "./exercise-wording.ts";
import type { Frame } from "./frame.ts";
import type { LearnedKind } from "./learned-kind.ts";
import type { MemoryWording } from "./memory/memory-wording.ts";
import type { Pointer } from "./pointer.ts";
import type { Practice } from "./practice/practice.ts";
import type { Program } from "./program/program.ts";
import type { Technique } from "./technique.ts";
import type { TellingWords } from "./telling/telling-words.ts";

/** One or two whole sentences. A slot in braces (`{who}`) must be filled, or the line is not used. */
export type Line = string;

/** How a matched stretch is turned before it goes into a line: the point of view always becomes the listener's. */
export type Turning = "clause" | "phrase" | "infinitive" | "verbatim";

/** A shape of saying ("I'm scared that x") and what a listener can make of it. */
export interface Facet {
  readonly id: string;
  readonly move: "reflect-content" | "reflect-feeling" | "reflect-meaning" | "affirm" | "double-sided";
  /** Source of a regular expression over one normalised clause, with named groups. */
  readonly match: string;
  /** How each named group is turned. */
  readonly turn: Readonly<Record<string, Turning>>;
  readonly says: readonly Line[];
  /** Questions that only make sense after this shape. */
  readonly asks?: readonly Line[];
  /** 0..1: how telling this shape is. */
  readonly weight: number;
}

export type AskKind =
  | "ask-open"
  | "ask-specify"
  | "ask-scale"
  | "ask-exception"
  | "ask-meaning"
  | "ask-feeling"
  | "ask-need"
  | "ask-body";

/** Moments that are met with their own words, whatever the situation is. */
export type Moment =
  | "greeting"
  | "goodbye"
  | "thanks"
  | "asks-if-ai"
  | "asks-about-you"
  | "asks-privacy"
  | "asks-memory"
  | "asks-what-can-you-do"
  | "asks-medication"
  | "asks-diagnosis"
  | "wants-human"
  | "asks-question"
  | "insult"
  | "testing"
  | "complains-bot"
  | "not-understood"
  | "repeats-itself"
  | "correction"
  | "wrong-flag"
  | "stop"
  | "not-that"
  | "just-listen"
  | "just-listen-on"
  | "dont-know"
  | "yes-to-guess"
  | "no-to-guess"
  | "yes-short"
  | "no-short"
  | "feels-better"
  | "feels-worse"
  | "scale-high"
  | "scale-middle"
  | "scale-low"
  | "body-answer"
  | "changes-topic"
  | "no-words"
  | "other-language"
  | "offer-declined"
  | "leave-technique"
  | "ask-leave-technique"
  | "stay-in-technique"
  | "advice-with-offer"
  | "advice-without-offer"
  | "close-step"
  | "return-thread"
  | "presence"
  | "fragment"
  | "maybe"
  | "asks-if-care"
  | "asks-if-normal"
  | "off-topic"
  | "first-doubt"
  | "asks-weight"
  | "apology"
  | "pointer-yes"
  | "pointer-no"
  | "set-aside"
  | "also-know"
  | "both-threads"
  | "no-form"
  | "felt-judged"
  | "own-plan"
  | "plan-time"
  | "agreed"
  | "article-door"
  | "article-unknown";

export interface FeelingWords {
  /** After "you feel"/"te sientes": "ashamed". */
  readonly word: string;
  readonly says: readonly Line[];
}

/** Patterns that hear a question for advice, and what is asked after a piece of it. */
export interface AdviceWording {
  /** Asks what to say or do. */
  readonly asks: string;
  /** Says that they do not know how: an answer is welcome once there has been some telling. */
  readonly soft: string;
  /** Looks like asking and is not: "how could I be so stupid". */
  readonly rhetorical: string;
  /** It is about words to another person. */
  readonly say: string;
  /** It is a choice between doing and not doing. */
  readonly choose: string;
  /** Asks whether it fits. */
  readonly fits: readonly Line[];
  /** Source of a pattern with the group `x`: a step the member named, to take along at the end. */
  readonly ownStep: string;
  /** Names an exercise, so that a no in the same message is a no to that. */
  readonly exercise: string;
}

/** How an article is pointed to beside an answer taken from it. */
export interface ArticleWording {
  /** With {sources}: how many it names. */
  readonly unreviewed: string;
  readonly reviewed: string;
}

/** How a questionnaire is asked for, and the words beside its door. */
export interface MeasureWording {
  /** Alternatives of a pattern: words for doing one, words for what it is, and what each topic is called. */
  readonly asks: string;
  readonly kinds: string;
  readonly topics: Readonly<Partial<Record<MeasureTopic, string>>>;
  /** With {name}. */
  readonly says: readonly Line[];
  /** With {n}: how many questions it has. */
  readonly note: Line;
  /** Added where it exists in English alone. */
  readonly onlyEnglish: Line;
}

/** How the week of a program is brought up and asked for. */
export interface ProgramWording {
  /** Source of a pattern. */
  readonly asks: string;
  /** With {n}, {name}, {title} and {practice}. */
  readonly brings: readonly Line[];
  /** Where nothing can be practised now; with {n}, {name} and {title}. */
  readonly standing: readonly Line[];
  /** Where none is known here. */
  readonly elsewhere: readonly Line[];
  /** On the way to the page. */
  readonly open: string;
}

/** How a guided practice is asked for, and the words beside its door. */
export interface PracticeWording {
  /** The first whose pattern fits the message: which practices it leads to, and what is said. */
  readonly asked: readonly {
    readonly cue: string;
    readonly ids: readonly string[];
    readonly says: readonly Line[];
  }[];
  /** With {n}: its minutes. */
  readonly note: Line;
}

/** Everything the companion can say in one language, apart from frames and techniques. */
export interface Wording {
  /** The first words: that this is an AI and what happens with what is written. */
  readonly notice: {
    readonly ai: readonly Line[];
    readonly stored: Line;
    readonly onCall: Line;
    readonly nobodyOnCall: Line;
    /** Said again after hours, or after days away. */
    readonly again: Line;
    readonly pause: Line;
    /** The words a law gives, in its capitals. */
    readonly capitals: Line;
    /** An exercise that the law of the place keeps to licensed people. */
    readonly keptForLicensed: Line;
  };
  /** A request worded from what they told, when they ask how to word it. */
  readonly draft: {
    /** Hears that wording is asked for. */
    readonly asks: string;
    /** With the group `x`: what they want, in their words. */
    readonly wish: string;
    /** With {reasons} and {wish}. */
    readonly says: readonly Line[];
  };
  readonly openingQuestion: readonly Line[];
  readonly moments: Readonly<Record<Moment, readonly Line[]>>;
  readonly facets: readonly Facet[];
  /** What is heard in the claims of a message, and said of them. */
  readonly telling: TellingWords;
  /** Kinds known from examples. */
  readonly learned: readonly LearnedKind[];
  /** Tags of patterns that are not read where the reader of learned kinds is at hand: it knows the same, and better. */
  readonly replaced: readonly string[];
  readonly feelings: Readonly<Partial<Record<EmotionName, FeelingWords>>>;
  /** Where nothing else is known to say: stays with the member's own words, {q}. */
  readonly quoting: readonly Line[];
  readonly asks: Readonly<Record<AskKind, readonly Line[]>>;
  readonly normalise: readonly Line[];
  /** Asks to check what was gathered; {and} joins the last of a list. */
  readonly summaries: { readonly end: readonly Line[]; readonly and: string };
  /** Words to open with, put before a lower-cased sentence. */
  readonly openers: readonly string[];
  /** Before an answer that was already given. */
  readonly sameAnswer: readonly string[];
  readonly article: ArticleWording;
  readonly measure: MeasureWording;
  readonly practice: PracticeWording;
  readonly program: ProgramWording;
  /** Patterns that say an intent in short or slangy words, beside what the language reading finds. */
  readonly intentCues: Readonly<Partial<Record<Intent, string>>>;
  /** Patterns of moments that no intent names. */
  readonly momentCues: Readonly<Partial<Record<Moment, string>>>;
  /** Source of a pattern that leaves an exercise: "I'd rather talk". */
  readonly leaveCue: string;
  /** Source of a pattern that asks to make or change the safety plan. */
  readonly planCue: string;
  /** When something was missed: says back what was got, and asks for the rest; with {x}. */
  readonly repairOwn: readonly Line[];
  /** What to take along at the end: {step} of `close-step`; may hold {who}. */
  readonly closingSteps: readonly Line[];
  readonly advice: AdviceWording;
  /** Parts of the body, to read an answer to where it is felt. */
  readonly bodyParts: string;
  readonly chips: {
    readonly library: string;
    readonly skip: string;
    readonly plan: string;
    readonly makePlan: string;
    readonly justListen: string;
    readonly breathing: string;
    readonly stop: string;
    readonly person: string;
    readonly yes: string;
    readonly no: string;
    readonly dontKnow: string;
  };
}

/** All content the engine speaks from. Data only; reviewed as data. */
export interface CompanionContent {
  readonly wording: Readonly<Record<Language, Wording>>;
  readonly frames: readonly Frame[];
  readonly techniques: readonly Technique[];
  /** What is said around the questions of any exercise. */
  readonly exercises: Readonly<Record<Language, ExerciseWording>>;
  /** Usable advice for when it is asked for. */
  readonly pointers: readonly Pointer[];
  readonly safety: Readonly<Record<Language, SafetyWording>>;
  /** How requests are declined. */
  readonly declines: Readonly<Record<Language, Declines>>;
  /** What is known and sourced, for calm questions. */
  readonly articles: readonly Article[];
  /** What may be remembered, and what is said about it. */
  readonly memory: Readonly<Record<Language, MemoryWording>>;
  readonly measures: readonly Measure[];
  readonly practices: readonly Practice[];
  readonly programs: readonly Program[];
}
