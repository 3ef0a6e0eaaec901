/** Whether a model is asked at all: after failures in a row it is left alone for a while, then tried once. */
export interface Breaker {
  /** True lets one call through; every such call must end in `succeeded`, `failed` or `left`. */
  admits(): boolean;
  succeeded(): void;
  /** @param waitMs how long the other side asked to be left alone; undefined: our own pause. */
  failed(waitMs?: number): void;
  /** The call was left before it showed anything. */
  left(): void;
  state(): BreakerState;
}

export type BreakerState =
  | { readonly kind: "closed"; readonly failures: number }
  | { readonly kind: "open"; readonly untilMs: number }
  | { readonly kind: "trying" };

const FAILURES = 3;
const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 5 * 60_000;

/** @param nowMs the clock, in ms. */
export const breaker = (nowMs: () => number): Breaker => {
  let failures = 0;
  let pause = FIRST_PAUSE_MS;
  let openUntil: number | null = null;
  let trying = false;
  return {
    admits: () => {
      if (openUntil === null) return true;
      if (trying || nowMs() < openUntil) return false;
      trying = true;
      return true;
    },
    succeeded: () => {
      failures = 0;
      pause = FIRST_PAUSE_MS;
      openUntil = null;
      trying = false;
    },
    failed: (waitMs) => {
      failures += 1;
      const again = trying;
      // Of calls that were under way when it opened, one failure more changes nothing.
      if (openUntil !== null && !again && waitMs === undefined) return;
      trying = false;
      if (waitMs === undefined && !again && failures < FAILURES) return;
      openUntil = nowMs() + Math.min(LONGEST_PAUSE_MS, Math.max(waitMs ?? 0, pause));
      pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
    },
    left: () => {
      trying = false;
    },
    state: () =>
      openUntil === null
        ? { kind: "closed", failures }
        : trying || nowMs() >= openUntil
          ? { kind: "trying" }
          : { kind: "open", untilMs: openUntil },
  };
};
