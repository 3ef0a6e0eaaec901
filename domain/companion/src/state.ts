import type { DistortionName, EmotionName, Topic } from "@evenkeel/language/understanding";
import type { DisclosureState } from "@evenkeel/safety/disclosure";
import type { SafetyState } from "@evenkeel/safety/risk";
import type { Leaning } from "./learned/theme.ts";
import type { MemoryTrail } from "./memory/memory.ts";
import type { Move } from "./move.ts";
import type { Address } from "./spanish-address.ts";
import type { About, Claim, Mode } from "./telling/claim.ts";

/** A situation the member talks about, followed over turns. */
export interface Thread {
  readonly id: number;
  readonly topic: Topic | null;
  /** The situation it began with; stays present as long as the thread is the active one. */
  readonly frame: string | null;
  /** The member's own words for it, shortest telling quote. */
  readonly label: string;
  readonly quotes: readonly { readonly turn: number; readonly text: string }[];
  readonly feelings: readonly {
    readonly turn: number;
    readonly emotion: EmotionName;
    readonly strength: number;
  }[];
  readonly people: readonly string[];
  readonly state: "opened" | "explored" | "worked-on" | "parked";
  readonly lastTurn: number;
}

/** One claim of the member's, kept for later: to return to, to gather, to hold beside another. */
export interface Told {
  readonly turn: number;
  readonly thread: number | null;
  readonly whole: string | null;
  readonly doing: string | null;
  readonly to: string | null;
  readonly about: About;
  /** As the listener would say: "your sister". */
  readonly who: string;
  readonly mode: Mode;
  readonly tags: readonly string[];
  readonly weight: number;
  /** The member's own words. */
  readonly quote: string;
}

/** Where a technique is, and what it has gathered, in the member's words. */
export interface TechniqueRun {
  readonly techniqueId: string;
  readonly stepId: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly startedTurn: number;
  /** Steps answered so far, to go back by. */
  readonly trail?: readonly string[];
  /** The last prompt, so that it is not put in the same words again. */
  readonly last?: string;
  /** The saved result this run comes back to. Its words stay where they are kept, so that they go when it is deleted. */
  readonly follows?: string;
}

/** The companion's working picture of one conversation. Plain JSON; stored encrypted. `version` allows migration. */
export interface CompanionState {
  readonly version: 1;
  readonly turn: number;
  readonly introduced: boolean;
  readonly safety: SafetyState;
  readonly threads: readonly Thread[];
  readonly activeThread: number | null;
  readonly thoughts: readonly {
    readonly turn: number;
    readonly quote: string;
    readonly candidates: readonly DistortionName[];
  }[];
  readonly strengths: readonly { readonly turn: number; readonly quote: string }[];
  readonly supports: readonly { readonly turn: number; readonly mention: string }[];
  readonly goals: readonly { readonly turn: number; readonly quote: string }[];
  readonly distress: readonly number[];
  /** Moves of the last turns, newest last, for rhythm and variety. */
  readonly moves: readonly (readonly Move[])[];
  /** First three words of recent replies, lower case, newest last. */
  readonly openings: readonly string[];
  readonly declinedTechniques: readonly string[];
  /** The turn in which exercises were last refused. */
  readonly declinedAt?: number;
  readonly offered: { readonly techniqueId: string; readonly turn: number } | null;
  readonly run: TechniqueRun | null;
  /** The member asked for listening only; no offers until they ask. */
  readonly justListen: boolean;
  readonly lastQuestion: string | null;
  readonly shortAnswers: number;
  readonly closing: boolean;
  /** Whole replies of the last turns, newest last, against saying the same again. */
  readonly said: readonly string[];
  /** Sentences said in this conversation, so that none is said twice; absent in states kept before they were. */
  readonly sentences?: readonly string[];
  /** Names of lines already used (`frame:overload:feel:2`), so that none is used twice. */
  readonly used: readonly string[];
  /** Situation frames heard so far, with the turn they were last heard. */
  readonly frames: readonly {
    readonly id: string;
    readonly strength: number;
    readonly turn: number;
    /** In how many messages it was heard. */
    readonly times: number;
    /** The person in it, as the listener would say: "your wife". */
    readonly who: string | null;
  }[];
  /** What the last reply asked, to read the next message as an answer. */
  readonly asked: { readonly move: Move; readonly line: string; readonly turn: number } | null;
  /** The last reply guessed at something unspoken, so a bare yes or no answers the guess. */
  readonly guessed: boolean;
  /** Turn in which the member was last asked whether a feeling was read right. */
  readonly feelingAskedAt?: number;
  /** What was told, claim by claim, as it can be said back; absent in states kept before there was any. */
  readonly told?: readonly Told[];
  /** The claims of the last telling, open to be reflected and asked about. */
  readonly open?: { readonly turn: number; readonly claims: readonly Claim[] };
  /** How they are spoken to in Spanish, as they speak themselves; absent until they show it. */
  readonly address?: Address;
  /** What the talk leans to among the learned kinds, the strongest first. */
  readonly leanings?: readonly Leaning[];
  /** Learned kinds heard so far, oldest first; absent in states kept before there were any. */
  readonly kinds?: readonly { readonly id: string; readonly turn: number }[];
  /** Turn in which the picture was first said aloud and checked. */
  readonly formulatedAt?: number;
  /** When it was last said that this is an AI. */
  readonly disclosures?: DisclosureState;
  /** What memory did in this conversation. */
  readonly memory?: MemoryTrail;
  /** The week of a program was brought up here; it is not brought up again. */
  readonly programSaid?: boolean;
}
