export interface Stage {
  readonly text: string;
  readonly seconds: number;
}

export interface StageMoment {
  readonly index: number;
  readonly secondsLeft: number;
  /** Of the whole, 0..1. */
  readonly share: number;
  readonly done: boolean;
}

export const totalSeconds = (stages: readonly Stage[]): number =>
  stages.reduce((sum, { seconds }) => sum + seconds, 0);

/** When a stage begins, ms from the start. */
export const startOf = (stages: readonly Stage[], index: number): number =>
  totalSeconds(stages.slice(0, index)) * 1000;

/** Where a timer of several stages is after some time. */
export const stageAt = (stages: readonly Stage[], elapsedMs: number): StageMoment => {
  const total = totalSeconds(stages) * 1000;
  const at = Math.max(0, elapsedMs);
  if (at >= total) return { index: Math.max(0, stages.length - 1), secondsLeft: 0, share: 1, done: true };
  const index = stages.findIndex((_, i) => at < startOf(stages, i + 1));
  const leftMs = startOf(stages, index + 1) - at;
  return { index, secondsLeft: Math.ceil(leftMs / 1000), share: at / total, done: false };
};
