import type { Exercise } from "@evenkeel/contract/exercise";

const DAY_MS = 86_400_000;

/** The one plan worth a place on the first screen: the next within a day, or the last that fell due and was not told
 *  of yet, for three days. */
export const duePlan = (exercises: readonly Exercise[], nowMs: number): Exercise | null => {
  const at = (e: Exercise): number => Date.parse(e.plannedFor ?? "");
  const near = exercises.filter((e) => {
    if (e.plannedFor === null || e.quiet) return false;
    const ahead = at(e) - nowMs;
    return ahead >= 0 ? ahead <= DAY_MS : !e.asked && ahead >= -3 * DAY_MS;
  });
  return near.toSorted((a, b) => Math.abs(at(a) - nowMs) - Math.abs(at(b) - nowMs))[0] ?? null;
};

/** Steps with a time to come, soonest first, and all other results, newest first.
 *  A step stays among the planned until twelve hours after its time, so that a late evening still shows it. */
export const splitPlanned = (
  exercises: readonly Exercise[],
  nowMs: number,
): { readonly planned: readonly Exercise[]; readonly rest: readonly Exercise[] } => {
  const graceMs = 12 * 3_600_000;
  const isPlanned = (e: Exercise): boolean =>
    e.plannedFor !== null && Date.parse(e.plannedFor) + graceMs >= nowMs;
  return {
    planned: exercises
      .filter(isPlanned)
      .sort((a, b) => Date.parse(a.plannedFor ?? a.createdAt) - Date.parse(b.plannedFor ?? b.createdAt)),
    rest: exercises
      .filter((e) => !isPlanned(e))
      .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt)),
  };
};
