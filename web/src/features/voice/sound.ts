/** What the recognisers and the detector read: one channel at this many samples a second, each from -1 to 1. */
export const SAMPLES_PER_SECOND = 16_000;
/** The detector reads sound in pieces of this length: 32 ms. */
export const FRAME_SAMPLES = 512;
export const FRAME_MS = (FRAME_SAMPLES * 1_000) / SAMPLES_PER_SECOND;
export const LONGEST_FRAMES = Math.floor(60_000 / FRAME_MS);

export type Frame = Float32Array;

export const joined = (frames: readonly Frame[]): Float32Array => {
  const all = new Float32Array(frames.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const frame of frames) {
    all.set(frame, at);
    at += frame.length;
  }
  return all;
};

/** Root mean square of a frame, from 0 to 1. */
export const loudness = (frame: Frame): number =>
  Math.sqrt(frame.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, frame.length));
