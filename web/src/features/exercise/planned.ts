import type { Exercise } from "@evenkeel/contract/exercise";

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
