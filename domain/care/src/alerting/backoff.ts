/** Waits between attempts to deliver one alert, in seconds: about nine minutes in all, the first retries quick. */
const WAITS_SECONDS = [5, 15, 40, 120, 360] as const;

/** How long to wait after `attempts` failed ones; undefined: give up. A server that says when to come back is heard, up
 *  to the longest wait. */
export const retryAfterMs = (attempts: number, askedSeconds: number | null = null): number | undefined => {
  const own = WAITS_SECONDS[attempts - 1];
  if (own === undefined) return undefined;
  const longest = Math.max(...WAITS_SECONDS);
  return Math.max(own, Math.min(askedSeconds ?? 0, longest)) * 1_000;
};
