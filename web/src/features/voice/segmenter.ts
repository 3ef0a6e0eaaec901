import { type Frame, joined, LONGEST_FRAMES } from "./sound.ts";

/** How sure the detector must be, and for how many frames of 32 ms in a row. */
interface Onset {
  readonly probability: number;
  readonly frames: number;
}
const USUAL: Onset = { probability: 0.5, frames: 3 };
/** While a reply is spoken: its own echo must not count as someone speaking up. */
const OVER_SPEECH: Onset = { probability: 0.8, frames: 8 };
const GOES_ON = 0.35;
const FRAMES_BEFORE = 10;
const ENDS_AFTER = 25;
const SHORTEST = 8;

export type SegmentEvent =
  | { readonly kind: "began" }
  /** Too short to be words: a cough, a door. */
  | { readonly kind: "nothing" }
  | { readonly kind: "ended"; readonly samples: Float32Array };

/** Cuts what is heard into what was said: from a third of a second before speech to the pause after it. */
export interface Segmenter {
  /** @param probability that this frame is speech, as the detector says.
   *  @param speaking a reply is being spoken at this moment. */
  push(frame: Frame, probability: number, speaking: boolean): SegmentEvent | null;
  reset(): void;
}

export const segmenter = (): Segmenter => {
  let before: Frame[] = [];
  let said: Frame[] | null = null;
  let sure = 0;
  let voiced = 0;
  let quiet = 0;
  const reset = (): void => {
    before = [];
    said = null;
    sure = 0;
    voiced = 0;
    quiet = 0;
  };
  const end = (frames: readonly Frame[]): SegmentEvent => {
    const long = voiced >= SHORTEST;
    reset();
    return long ? { kind: "ended", samples: joined(frames) } : { kind: "nothing" };
  };
  return {
    reset,
    push: (frame, probability, speaking) => {
      if (said === null) {
        before.push(frame);
        const onset = speaking ? OVER_SPEECH : USUAL;
        sure = probability >= onset.probability ? sure + 1 : 0;
        if (sure < onset.frames) {
          if (before.length > FRAMES_BEFORE + onset.frames) before.shift();
          return null;
        }
        said = before;
        voiced = sure;
        quiet = 0;
        return { kind: "began" };
      }
      said.push(frame);
      if (probability >= GOES_ON) {
        voiced += 1;
        quiet = 0;
      } else quiet += 1;
      return quiet >= ENDS_AFTER || said.length >= LONGEST_FRAMES ? end(said) : null;
    },
  };
};
