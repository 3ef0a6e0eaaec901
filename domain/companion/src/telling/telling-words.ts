import type { EmotionName } from "@evenkeel/language/understanding";
import type { Line } from "../content-types.ts";
import type { About, Link, Mode, When } from "./claim.ts";

/** Hears a kind of thing in one claim. */
export interface TagCue {
  readonly tag: string;
  /** Source of a pattern over the claim's normalised words, in the member's own person. */
  readonly match: string;
  readonly about?: readonly About[];
  readonly mode?: readonly Mode[];
  readonly negated?: boolean;
  /** 0..1: how heavy such a thing usually is. */
  readonly heavy: number;
}

/** What a claim must be for a line to be true of it. */
export interface Need {
  /** Any of these. */
  readonly tags?: readonly string[];
  readonly not?: readonly string[];
  readonly about?: readonly About[];
  readonly mode?: readonly Mode[];
  readonly when?: readonly When[];
  readonly link?: readonly Link[];
}

/** What a listener can make of one claim, or of two together. A line is data: it is true of whatever fits its needs. Slots
 *  of the first claim: {x} said whole, {xdoing} as a thing, {xto} as after "to", {xobj} what follows its verb, {xwho} {xhim}
 *  {xof} its subject, {xby} whose words, {xtime}; of the second the same with y; {feel} the feeling told; {before} something
 *  told earlier. */
export interface Meaning {
  readonly id: string;
  readonly move: "reflect-content" | "reflect-feeling" | "reflect-meaning" | "double-sided" | "affirm";
  readonly a: Need;
  readonly b?: Need;
  /** The second comes right after the first in the same sentence; else anywhere in the message. */
  readonly next?: true;
  /** Says the member's own sentence back and nothing more: may be used again, of another sentence. */
  readonly plain?: true;
  /** May be said where food, weight or a body going short is spoken of. */
  readonly careful?: true;
  readonly feelings?: readonly EmotionName[];
  /** Only of what was said just now, never of an earlier telling. */
  readonly fresh?: true;
  readonly says: readonly Line[];
  /** Questions that open what was heard. */
  readonly asks?: readonly Line[];
  /** 0..1. */
  readonly weight: number;
}

/** A direct question and its answers. Slots: named groups of the pattern, {before} something told, {list} things told that
 *  speak to it, {better} a truer word than the one they have for themselves. */
export interface Answer {
  readonly id: string;
  readonly match: string;
  /** Not this question, however well the pattern fits. */
  readonly unless?: string;
  /** Only where something of these kinds was told. */
  readonly tags?: readonly string[];
  /** Only where nothing of these kinds was told. */
  readonly not?: readonly string[];
  readonly says: readonly Line[];
  /** Words before a line on how common it is, from the situation that is present: such a line is the answer then. */
  readonly normal?: readonly string[];
  /** Truer words by kind of thing told. */
  readonly better?: Readonly<Record<string, string>>;
  /** A question that may follow. */
  readonly asks?: readonly Line[];
}

/** All that one language hears in claims, and says of them. */
export interface TellingWords {
  readonly cues: readonly TagCue[];
  readonly meanings: readonly Meaning[];
  /** What a kind of thing may leave someone feeling, unsaid: tentative, after "that could leave a person". */
  readonly guesses: Readonly<Record<string, readonly string[]>>;
  /** With {x} and {guess}. */
  readonly guessing: readonly Line[];
  /** Source of a pattern over a message: food, weight, a body going short. Nothing is then cheered, wished along or made
   *  a plan of. */
  readonly careful: string;
  /** What may run through several things told. */
  readonly themes: readonly { readonly id: string; readonly tags: readonly string[]; readonly says: Line }[];
  /** Says back what was gathered: {list}. */
  readonly gathering: readonly Line[];
  /** Two things to choose between, {a} and {b}, once the picture was checked. */
  readonly agenda: readonly Line[];
  /** Something told earlier, {earlier}, and now again, {now}. */
  readonly links: readonly Line[];
  /** When little is said: back to something told, {told}. */
  readonly staying: readonly Line[];
  /** When little is said: two things told, {a} and {b}, to choose the nearer. */
  readonly choosing: readonly Line[];
  /** About a person or a thing of the message, {x}, where nothing more exact is known to ask. */
  readonly naming: {
    readonly person: readonly Line[];
    readonly thing: readonly Line[];
    /** Said back before something else is said. */
    readonly saidBack: readonly Line[];
  };
  /** Usable advice by kind of thing told, for when it is asked for and nothing fits more exactly. */
  readonly steps: readonly {
    readonly id: string;
    readonly tags: readonly string[];
    readonly says: readonly Line[];
    /** The same as a thing to take along: fits after "one small thing for tomorrow:". */
    readonly step: Line;
  }[];
  /** Direct questions, and how they are answered. */
  readonly answers: readonly Answer[];
  /** How the subject pronouns stand elsewhere: he, him, his. */
  readonly cases: Readonly<Record<string, { readonly him: string; readonly of: string }>>;
  /** The possessive of a noun phrase: "{who}'s". */
  readonly ofNoun: string;
}
