import type { PracticeResult } from "@evenkeel/contract/practice";
import type { PendingChange } from "../check-in/pending-change.ts";

/** The results as they will be once everything pending has arrived, newest first. */
export const resultsWithPending = (
  stored: readonly PracticeResult[],
  queue: readonly PendingChange[],
): readonly PracticeResult[] => {
  const byId = new Map(stored.map((one) => [one.id, one]));
  for (const { change } of queue.toSorted((a, b) => a.order - b.order)) {
    if (change.kind === "put-practice") byId.set(change.subject, change.input);
    else if (change.kind === "delete-practice") byId.delete(change.subject);
  }
  return [...byId.values()].sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? 1 : -1));
};

/** Steps of the scale that it went up; null where one of the two was not answered. */
export const stepsUp = ({ before, after }: Pick<PracticeResult, "before" | "after">): number | null =>
  before === null || after === null ? null : after - before;

/** How often a practice was done, in how many of them both were answered, and in how many of those it was lighter after. */
export const tally = (
  results: readonly PracticeResult[],
  practiceId: string,
): { readonly times: number; readonly asked: number; readonly lighter: number } => {
  const own = results.filter((one) => one.practiceId === practiceId);
  const steps = own.flatMap((one) => stepsUp(one) ?? []);
  return { times: own.length, asked: steps.length, lighter: steps.filter((up) => up > 0).length };
};
