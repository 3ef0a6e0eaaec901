import type { Turns } from "./turns.ts";

const FIRST_MS = 500;
const LONGEST_MS = 60_000;
const SWEEP_MS = 30_000;
/** Longer than a slowed member's message waits on purpose, so that a sweep does not overtake it. */
const SWEEP_AGE_MS = 45_000;

/** Answers in the background what could not be answered at once: after a failure, with growing pauses until all is
 *  answered; and every half minute whatever another process left behind. */
export interface AnswerLater {
  soon(error: unknown): void;
  now(): void;
  stop(): Promise<void>;
}

export const answerLater = (turns: Turns, report: (error: unknown) => void): AnswerLater => {
  let pause = FIRST_MS;
  let retry: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  let stopped = false;
  const after = (ms: number): void => {
    if (retry !== undefined || stopped) return;
    retry = setTimeout(() => {
      retry = undefined;
      running = turns.answerPending(0).then(
        () => {
          pause = FIRST_MS;
        },
        (error: unknown) => {
          report(error);
          pause = Math.min(LONGEST_MS, pause * 2);
          after(pause);
        },
      );
    }, ms);
    retry.unref();
  };
  const sweep = setInterval(() => {
    running = turns.answerPending(SWEEP_AGE_MS).catch((error: unknown) => {
      report(error);
      after(pause);
    });
  }, SWEEP_MS);
  sweep.unref();
  return {
    soon: (error) => {
      report(error);
      after(pause);
    },
    now: () => after(0),
    stop: async () => {
      stopped = true;
      clearTimeout(retry);
      clearInterval(sweep);
      await running;
    },
  };
};
