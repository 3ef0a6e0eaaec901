import { labelF1, mean } from "./metrics.ts";

const logSoftmax = (scores: Float32Array): number[] => {
  const top = Math.max(...scores);
  const total = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
  return Array.from(scores, (score) => score - top - total);
};

/** Index of the largest log probability + offset. */
export const decide = (logProbabilities: readonly number[], offsets: readonly number[]): number => {
  let best = 0;
  logProbabilities.forEach((value, label) => {
    if (value + (offsets[label] ?? 0) > (logProbabilities[best] ?? 0) + (offsets[best] ?? 0)) best = label;
  });
  return best;
};

/** Offsets on log probabilities that make macro-F1 highest on out-of-fold scores: coordinate search, small steps. */
export const decideOffsets = (held: readonly Float32Array[], gold: readonly number[]): number[] => {
  const logs = held.map(logSoftmax);
  const labels = held[0]?.length ?? 0;
  const macro = (offsets: readonly number[]): number => {
    const said = logs.map((row) => decide(row, offsets));
    return mean(
      Array.from({ length: labels }, (_, label) =>
        labelF1(
          said.map((l) => l === label),
          gold.map((l) => l === label),
        ),
      ),
    );
  };
  let offsets = new Array<number>(labels).fill(0);
  let best = macro(offsets);
  for (const size of [0.4, 0.2, 0.1])
    for (let round = 0; round < 3; round += 1)
      for (let label = 0; label < labels; label += 1)
        for (const way of [-size, size]) {
          const tried = offsets.map((value, at) => (at === label ? value + way : value));
          const score = macro(tried);
          if (score > best) {
            best = score;
            offsets = tried;
          }
        }
  return offsets;
};
