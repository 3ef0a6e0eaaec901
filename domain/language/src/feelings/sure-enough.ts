/** The one place where it is decided how sure a reading must be before a member sees it; docs/decisions/0007. */

/** Calibrated probability from which a feeling is named: more likely than not that a reader would have named it. Below
 *  that, being asked "did I get that right?" would more often be a correction than a help. */
export const NAMED_FROM: number = 0.5;

/** A feeling on one side and a valence this far on the other side, -4..4, contradict each other: then neither model is sure. */
export const CONTRADICTS_FROM: number = 0.5;

/** More than two guesses at once are a list, not an understanding. */
export const MOST_NAMED: number = 2;

/** Fewer words than these hold too little to go by. */
export const LEAST_WORDS: number = 4;

/** Turns between two questions about a feeling in one conversation: it is no interrogation. */
export const TURNS_BETWEEN: number = 4;

/** Strength of a feeling word from which the member has said the feeling. */
export const SAID_FROM: number = 0.4;

/** Characters of a text that are read; about a thousand words. What comes after is left unread. */
export const MOST_CHARACTERS: number = 6_000;
