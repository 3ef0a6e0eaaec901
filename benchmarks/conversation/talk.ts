import type { Language } from "@evenkeel/kernel/locale";

/** Open talk, a step of a technique, or what safety says; the last two have measures of their own. */
export type Kind = "open" | "technique" | "safety";

/** One message of the client and what was answered. */
export interface Exchange {
  readonly member: string;
  /** What is said, without cards, buttons and the first notice that it is an AI. */
  readonly said: string;
  /** What is on the screen, when that is more than what is said. */
  readonly shown?: string;
  readonly kind: Kind;
}

/** One conversation of a client with a system. */
export interface Talk {
  readonly client: string;
  readonly language: Language;
  readonly exchanges: readonly Exchange[];
}

export const shownOf = (exchange: Exchange): string => exchange.shown ?? exchange.said;
