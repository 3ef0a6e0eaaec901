/** A way to breathe. Seconds; a hold of 0 is left out. */
export interface BreathPattern {
  readonly inSeconds: number;
  readonly holdSeconds: number;
  readonly outSeconds: number;
  readonly rounds: number;
}

export type BreathPhase = "in" | "hold" | "out";

export type PacerMoment =
  | {
      readonly done: false;
      readonly phase: BreathPhase;
      /** Counts down, as a person would: a 4 s phase reads 4, 3, 2, 1. */
      readonly secondsLeft: number;
      /** 1 for the first round. */
      readonly round: number;
      /** How full the breath is: 0 empty, 1 full; eased, continuous over phases. */
      readonly fullness: number;
    }
  | { readonly done: true };

/** How long one round takes, ms. */
export const roundMs = (pattern: BreathPattern): number =>
  (pattern.inSeconds + pattern.holdSeconds + pattern.outSeconds) * 1_000;

/** How long the whole exercise takes, ms. */
export const wholeMs = (pattern: BreathPattern): number => roundMs(pattern) * pattern.rounds;

/** Half a cosine: starts and ends at rest, as a breath does. */
const eased = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;

/** Where the breath is. @param elapsedMs since the start, >= 0; pauses already taken out. */
export const pacerAt = (pattern: BreathPattern, elapsedMs: number): PacerMoment => {
  if (elapsedMs >= wholeMs(pattern)) return { done: true };
  const round = Math.floor(elapsedMs / roundMs(pattern)) + 1;
  const within = elapsedMs % roundMs(pattern);
  const inMs = pattern.inSeconds * 1_000;
  const holdMs = pattern.holdSeconds * 1_000;
  const outMs = pattern.outSeconds * 1_000;
  const left = (endMs: number): number => Math.ceil((endMs - within) / 1_000);
  if (within < inMs)
    return { done: false, phase: "in", secondsLeft: left(inMs), round, fullness: eased(within / inMs) };
  if (within < inMs + holdMs)
    return { done: false, phase: "hold", secondsLeft: left(inMs + holdMs), round, fullness: 1 };
  return {
    done: false,
    phase: "out",
    secondsLeft: left(inMs + holdMs + outMs),
    round,
    fullness: 1 - eased((within - inMs - holdMs) / outMs),
  };
};

/** How many whole rounds fit into about this many minutes; at least one. */
export const roundsFor = (pattern: Omit<BreathPattern, "rounds">, minutes: number): number =>
  Math.max(1, Math.round((minutes * 60_000) / roundMs({ ...pattern, rounds: 1 })));
