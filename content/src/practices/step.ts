import type { PracticeStep } from "@evenkeel/companion/practice/practice";
import { said } from "../programs/said.ts";

/** A line, then so many seconds of silence. */
export const line = (pause: number, en: string, es: string): PracticeStep => ({ say: said(en, es), pause });

/** A soft tone, then the line. */
export const bell = (pause: number, en: string, es: string): PracticeStep => ({
  ...line(pause, en, es),
  cue: "bell",
});

/** A line, then breaths that are shown: in, hold and out in seconds, and how many. */
export const breaths = (
  [inSeconds, holdSeconds, outSeconds]: readonly [number, number, number],
  rounds: number,
  en: string,
  es: string,
): PracticeStep => ({
  say: said(en, es),
  pause: (inSeconds + holdSeconds + outSeconds) * rounds,
  pace: { inSeconds, holdSeconds, outSeconds, rounds },
});
