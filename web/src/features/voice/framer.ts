import { FRAME_SAMPLES, type Frame, SAMPLES_PER_SECOND } from "./sound.ts";

/** Sound of a microphone at its own rate, as frames at ours. Each new sample is the mean of those it stands for, which
 *  also keeps out what is too high to be carried.
 *  @param rate samples a second as they come, at least ours. */
export const framer = (rate: number, onFrame: (frame: Frame) => void): ((samples: Float32Array) => void) => {
  const span = rate / SAMPLES_PER_SECOND;
  let frame = new Float32Array(FRAME_SAMPLES);
  let filled = 0;
  let sum = 0;
  /** How much of the present span has been summed. */
  let summed = 0;
  const out = (sample: number): void => {
    frame[filled] = sample;
    filled += 1;
    if (filled < FRAME_SAMPLES) return;
    onFrame(frame);
    frame = new Float32Array(FRAME_SAMPLES);
    filled = 0;
  };
  return (samples) => {
    for (const sample of samples) {
      let left = 1;
      while (summed + left >= span) {
        const part = span - summed;
        out((sum + sample * part) / span);
        left -= part;
        sum = 0;
        summed = 0;
      }
      sum += sample * left;
      summed += left;
    }
  };
};
