import type { Line, Turning } from "../content-types.ts";
import type { MemoryKind } from "./memory.ts";

/** `name`: a word with a capital. `called`: after "called", in any case; a capital is put. `told`: as it stands, without
 *  turning. */
export type Taking = Turning | "name" | "called" | "told";

/** A plain way of saying something of oneself that may be kept. */
export interface MemoryPattern {
  readonly id: string;
  readonly kind: MemoryKind;
  /** Source of a pattern over one unit of a message, with named groups. */
  readonly match: string;
  readonly take: Readonly<Record<string, Taking>>;
  readonly text: Line;
  readonly about?: Line;
  readonly as?: Line;
  /** Only with a day to come in the same sentence. */
  readonly dated?: true;
  /** `{since}` is when it began, as the sentence says. */
  readonly since?: true;
  /** Holds also beside what someone else said: "my sister Ana says...". */
  readonly besideSpeech?: true;
  /** Words that speak of the moment ("tonight", "lately") do not stand against it. */
  readonly anyTime?: true;
}

/** Words that stand against keeping what is said around them. Sources of patterns over one sentence. */
export interface MemoryGuards {
  /** Said as possible, wished, told or played. */
  readonly unreal: string;
  /** Someone else's speech or opinion. */
  readonly speech: string;
  /** Of this moment only. */
  readonly passing: string;
  /** Again and again, so that no day is the day. */
  readonly repeated: string;
  /** A verdict on oneself or others. */
  readonly verdict: string;
  /** What harms, heals by prescription or weighs: never kept as a goal or as a help. */
  readonly harm: string;
  /** A person who died is not spoken of as one who lives. */
  readonly loss: string;
  /** Capitalised words that are no names. */
  readonly notNames: string;
  /** Words that point to something said before, so that they name nothing. */
  readonly pointing: string;
}

export interface MemoryCommands {
  /** With `x`: what to remember. */
  readonly remember: string;
  /** Looks like it and is not: "remember when we...". */
  readonly notRemember: string;
  /** With `x`: the subject to forget. */
  readonly forgetAbout: string;
  /** What was kept just now. */
  readonly forgetThat: string;
  readonly forgetAll: string;
  readonly list: string;
  /** With `x`: "do you remember my sister?" */
  readonly asksAbout: string;
  /** With `x`: not now, without saying for how long. */
  readonly notNow: string;
}

/** What is said about remembering, in one language. */
export interface MemorySays {
  readonly kept: readonly Line[];
  readonly keptHere: readonly Line[];
  readonly needsYes: readonly Line[];
  readonly saidNo: readonly Line[];
  readonly notTurned: readonly Line[];
  readonly avoidKept: readonly Line[];
  readonly avoidHere: readonly Line[];
  readonly forgotten: readonly Line[];
  readonly nothingOf: readonly Line[];
  readonly forgetAll: readonly Line[];
  readonly listed: Line;
  readonly listedHere: Line;
  readonly where: Line;
  readonly nothingKept: readonly Line[];
  readonly nothingHere: readonly Line[];
  readonly off: readonly Line[];
  readonly notAsked: readonly Line[];
  readonly yes: Line;
  /** With {text}: any memory as a clause. */
  readonly toldBefore: readonly Line[];
  /** With {about} and {when}. */
  readonly due: readonly Line[];
  readonly dueAbout: readonly Line[];
  readonly coming: readonly Line[];
  readonly goal: readonly Line[];
  /** With {name} and {as}. */
  readonly person: readonly Line[];
  readonly hello: readonly Line[];
  readonly on: Line;
  readonly since: Line;
  readonly yesterday: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly open: string;
}

export interface MemoryWording {
  readonly patterns: readonly MemoryPattern[];
  readonly guards: MemoryGuards;
  readonly commands: MemoryCommands;
  readonly says: MemorySays;
  /** How the pieces of a sentence are parted. */
  readonly parts: string;
  /** Words that lead into a piece and say nothing. */
  readonly leadIn: string;
  /** Words without a subject of their own. */
  readonly emptyWords: string;
  /** First words of our own sentences, lower-cased after "that"; any other first word may be a name. */
  readonly ownOpenings: readonly string[];
  /** Each group means the same person or thing. */
  readonly sameWords: readonly (readonly string[])[];
}
