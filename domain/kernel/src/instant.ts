declare const instantBrand: unique symbol;

/** Milliseconds since 1970-01-01T00:00:00Z. In `domain/`, an instant always arrives as an argument. */
export type Instant = number & { readonly [instantBrand]: true };

export const instant = (msSinceEpoch: number): Instant => {
  if (!Number.isFinite(msSinceEpoch)) throw new RangeError(`not an instant: ${msSinceEpoch}`);
  return msSinceEpoch as Instant;
};

export const MINUTE_MS = 60_000;
export const HOUR_MS: number = 60 * MINUTE_MS;
export const DAY_MS: number = 24 * HOUR_MS;

export const elapsedMs = (from: Instant, to: Instant): number => to - from;
