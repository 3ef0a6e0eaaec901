import type { HelpOutcomeInput, HelpOutcomes } from "@evenkeel/contract/helps";
import type { PendingChange } from "../check-in/pending-change.ts";

/** What was said of things and whether anything is suggested, as it will be once all that waits here has arrived. */
export const withPending = (stored: HelpOutcomes, queue: readonly PendingChange[]): HelpOutcomes => {
  const byId = new Map<string, HelpOutcomeInput>(stored.outcomes.map((one) => [one.id, one]));
  let { suggesting } = stored;
  for (const { change } of queue.toSorted((a, b) => a.order - b.order)) {
    if (change.kind === "put-help-outcome") byId.set(change.subject, change.input);
    if (change.kind === "set-suggesting") suggesting = change.suggesting;
  }
  return { outcomes: [...byId.values()], suggesting };
};

/** What was said of this thing when it was done then; within half a day for what leaves no trace of its own.
 *  @param doneAt null: read or done without being kept. */
export const saidOf = (
  outcomes: readonly HelpOutcomeInput[],
  thing: string,
  doneAt: string | null,
  nowMs: number,
): HelpOutcomeInput | null => {
  const of = outcomes.filter((one) => one.thing === thing);
  if (doneAt !== null) return of.find(({ at }) => Date.parse(at) === Date.parse(doneAt)) ?? null;
  return (
    of
      .filter(({ at }) => nowMs - Date.parse(at) < HALF_DAY_MS)
      .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0] ?? null
  );
};

const HALF_DAY_MS = 12 * 3_600_000;
