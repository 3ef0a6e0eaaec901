import type { Instant } from "@evenkeel/kernel/instant";

export type MemoryKind = "person" | "event" | "goal" | "fact" | "helps" | "avoid";

/** Something a member has said of themselves, kept with their consent beyond one conversation. */
export interface NewMemory {
  readonly kind: MemoryKind;
  /** A sentence to the member: "Your sister is called Ana." For an event and for what is not to be brought up: its name
   *  alone, "Your driving test". */
  readonly text: string;
  /** What it is about, to build a sentence with: "your driving test", "Ana". Null once the member worded it anew. */
  readonly about: string | null;
  /** Of a person: who they are to the member, "your sister". */
  readonly as: string | null;
  /** The member's own words that it was made from; empty when it was written by hand. */
  readonly quote: string;
  /** When an event takes place. */
  readonly happensAt: Instant | null;
  /** Whether that is a day that was named, not "in two weeks". */
  readonly exact: boolean;
  /** From then on it is no longer used, and deleted. */
  readonly expiresAt: Instant | null;
}

export interface Memory extends NewMemory {
  readonly id: string;
  readonly notedAt: Instant;
  readonly usedAt: Instant | null;
}

/** What a turn may know of other conversations. */
export interface MemoryAtHand {
  /** The member's last word on being remembered; null: not asked yet. */
  readonly consent: boolean | null;
  /** Whether it may be asked for now. */
  readonly mayAsk: boolean;
  /** Nothing without a yes. */
  readonly memories: readonly Memory[];
}

/** What memory did in one conversation. Part of its state. */
export interface MemoryTrail {
  /** Whether being remembered was asked for here. */
  readonly asked: boolean;
  readonly used: readonly string[];
  /** Turn of the last use. */
  readonly usedAt: number | null;
  /** Turn in which something was kept last. */
  readonly keptAt: number | null;
  /** Subjects not to bring up in this conversation. */
  readonly avoid: readonly string[];
  /** Where nothing is kept beyond the conversation: what was asked to be remembered in it. */
  readonly notes: readonly string[];
}

export const NO_TRAIL: MemoryTrail = {
  asked: false,
  used: [],
  usedAt: null,
  keptAt: null,
  avoid: [],
  notes: [],
};

/** More than this is not kept of one member, nor of one message. */
export const MOST_MEMORIES = 200;
export const MOST_OF_A_MESSAGE = 2;
