const pad = (n: number): string => String(n).padStart(2, "0");

/** How long until (positive) or since (negative) as it stands on a clock: `4:09`, `1:02:00`. The sign is left to words. */
export const onAClock = (ms: number): string => {
  const seconds = Math.floor(Math.abs(ms) / 1_000);
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor((seconds % 3_600) / 60);
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds % 60)}` : `${minutes}:${pad(seconds % 60)}`;
};
