/** Wrong guesses that are free. */
export const FREE_FAILURES = 5;
/** A key is forgotten after a day without a guess. */
export const FORGET_AFTER_MS = 24 * 3_600_000;
const FIRST_LOCK_SECONDS = 30;
const LONGEST_LOCK_SECONDS = 15 * 60;

/** Seconds of lock after the n-th wrong guess in a row: none below five, then 30 s doubling up to 15 minutes, so that
 *  nobody can keep a person out of their own account for long. */
export const lockSecondsAfter = (failures: number): number =>
  failures < FREE_FAILURES
    ? 0
    : Math.min(LONGEST_LOCK_SECONDS, FIRST_LOCK_SECONDS * 2 ** Math.min(20, failures - FREE_FAILURES));
