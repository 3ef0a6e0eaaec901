import { speakSeconds } from "@evenkeel/companion/practice/length";
import type { Practice } from "@evenkeel/companion/practice/practice";
import type { Language } from "@evenkeel/kernel/locale";

/** One line with the silence after it. Ms from the beginning. */
export interface Part {
  readonly startMs: number;
  /** When the silence begins. */
  readonly quietMs: number;
  readonly endMs: number;
}
export interface Timeline {
  readonly parts: readonly Part[];
  readonly wholeMs: number;
}

/** The share of a device's usual speed at which the stated minutes hold. */
export const CALM = 0.8;

/** When each line begins at this speed. @param speed share of the voice's usual one, > 0. */
export const timelineOf = ({ steps }: Practice, language: Language, speed: number): Timeline => {
  let at = 0;
  const parts = steps.map((step) => {
    const startMs = at;
    const quietMs = startMs + (speakSeconds(step, language) * 1_000 * CALM) / speed;
    at = quietMs + step.pause * 1_000;
    return { startMs, quietMs, endMs: at };
  });
  return { parts, wholeMs: at };
};

export interface Moment {
  readonly index: number;
  readonly quiet: boolean;
  /** Into the silence; 0 while the line is said. */
  readonly intoQuietMs: number;
}

/** Where one is; null at the end. */
export const momentAt = ({ parts }: Timeline, ms: number): Moment | null => {
  const index = parts.findIndex(({ endMs }) => ms < endMs);
  const part = parts[index];
  if (part === undefined) return null;
  return { index, quiet: ms >= part.quietMs, intoQuietMs: Math.max(0, ms - part.quietMs) };
};

/** So many ms earlier; where a line was being said, to its first word. */
export const backFrom = (timeline: Timeline, ms: number, by: number): number => {
  const to = Math.max(0, ms - by);
  const moment = momentAt(timeline, to);
  const part = moment === null ? undefined : timeline.parts[moment.index];
  return part === undefined || moment?.quiet === true ? to : part.startMs;
};

/** The next place after some time has passed. While a line is still being said aloud, its silence waits.
 *  @param speaking the voice has not finished the line. */
export const after = (timeline: Timeline, ms: number, passedMs: number, speaking: boolean): number => {
  const moment = momentAt(timeline, ms);
  const part = moment === null ? undefined : timeline.parts[moment.index];
  if (part === undefined) return timeline.wholeMs;
  const next = ms + passedMs;
  // Just before the silence, so that it is still the line's own time.
  if (speaking && ms < part.quietMs) return Math.min(next, part.quietMs - 1);
  return Math.min(next, timeline.wholeMs);
};

/** The line was said: on to its silence. */
export const toQuiet = (timeline: Timeline, index: number, ms: number): number => {
  const part = timeline.parts[index];
  return part === undefined || ms >= part.quietMs || ms < part.startMs ? ms : part.quietMs;
};

/** What is left, whole seconds. */
export const secondsLeft = ({ wholeMs }: Timeline, ms: number): number =>
  Math.max(0, Math.ceil((wholeMs - ms) / 1_000));
