import type { Cue } from "./cue-name.ts";

/** One reading of how the member met the last reply: a pattern over folded text, English and Spanish together. */
export type CueRule = readonly [Cue, RegExp];

/** Whole words only, on folded text. */
export const cuePattern = (source: string): RegExp => new RegExp(`(?:^| )(?:${source})(?= |$)`);
