/** Shortest time in bed that is ever suggested, minutes. */
const LEAST = 330;
const LONGEST = 540;
const EXTRA = 30;
const DAY = 1_440;

/** Time of going to bed: getting up minus the hours slept plus half an hour, never under five and a half hours in bed.
 *  Rounded to a quarter of an hour towards more time in bed.
 *  @param slept hours slept in a usual night. @param wake "HH:MM". @returns "HH:MM", or null when either cannot be read.
 *  @see spielman1987 @see kyle2014 */
export const bedTime = (slept: string, wake: string): string | null => {
  const hours = Number(slept);
  const clock = /^(\d{2}):(\d{2})$/.exec(wake);
  if (!Number.isFinite(hours) || hours <= 0 || hours > 14 || clock === null) return null;
  const inBed = Math.min(LONGEST, Math.max(LEAST, hours * 60 + EXTRA));
  const up = Number(clock[1]) * 60 + Number(clock[2]);
  const bed = Math.floor((up - inBed + DAY) / 15) * 15;
  const at = ((bed % DAY) + DAY) % DAY;
  return `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
};
