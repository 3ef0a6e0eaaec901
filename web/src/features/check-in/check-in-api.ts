import { done } from "@evenkeel/contract/basic";
import { type CheckIn, checkIn, checkInHistory, checkIns } from "@evenkeel/contract/check-in";
import { queryOptions } from "@tanstack/react-query";
import { Failure } from "../../api/failure.ts";
import { paths } from "../../api/paths.ts";
import { ask, tell } from "../../api/request.ts";
import type { Change } from "./pending-change.ts";
import { addDays, type LocalDay } from "./zoned-time.ts";

const PATH = "/api/check-in";
/** The most that one answer holds, as the contract has it. */
const PAGE = 1000;

/** Every check-in from a day on, newest first; asks again for older ones until none is left. */
const fetchFrom = async (from: LocalDay, signal: AbortSignal): Promise<readonly CheckIn[]> => {
  // A day earlier, because the day of an entry is the day of its own zone.
  const start = `${addDays(from, -1)}T00:00:00Z`;
  const found = new Map<string, CheckIn>();
  let to: string | undefined;
  for (;;) {
    const { checkIns: page } = await ask(checkIns, PATH, { query: { from: start, to, limit: PAGE }, signal });
    const before = found.size;
    for (const one of page) found.set(one.id, one);
    if (page.length < PAGE || found.size === before) return [...found.values()];
    to = page.map((one) => one.at).reduce((a, b) => (Date.parse(a) < Date.parse(b) ? a : b));
  }
};

const CHECK_IN_KEY = ["check-in"] as const;

export const checkInsFrom = (from: LocalDay) =>
  queryOptions({
    queryKey: [...CHECK_IN_KEY, "from", from],
    queryFn: ({ signal }) => fetchFrom(from, signal),
  });

export const checkInVersions = (checkInId: string) =>
  queryOptions({
    queryKey: [...CHECK_IN_KEY, "history", checkInId],
    queryFn: ({ signal }) => ask(checkInHistory, `${PATH}/${checkInId}/history`, { signal }),
  });

const perform = async (change: Change): Promise<void> => {
  switch (change.kind) {
    case "put-check-in":
      await ask(checkIn, PATH, { method: "POST", body: change.input });
      return;
    case "edit-check-in":
      await ask(checkIn, `${PATH}/${change.subject}`, { method: "PATCH", body: change.body });
      return;
    case "delete-check-in":
      await ask(done, `${PATH}/${change.subject}`, { method: "DELETE" });
      return;
    case "answer-feeling":
      await tell(paths.feelings(change.sourceKind, change.subject), { method: "PUT", body: change.body });
      return;
    case "delete-journal":
      await tell(`/api/journal/${change.subject}`, { method: "DELETE" });
      return;
    case "delete-exercise":
      await tell(`/api/exercise/${change.subject}`, { method: "DELETE" });
      return;
    case "delete-memory":
      await tell(`/api/memory/${change.subject}`, { method: "DELETE" });
      return;
    case "put-measure":
      await tell(paths.measureResponses, { method: "POST", body: change.input });
      return;
    case "delete-measure":
      await tell(paths.measureResponse(change.subject), { method: "DELETE" });
      return;
    case "schedule-measure":
      await tell(paths.measureSchedule(change.subject), { method: "PUT", body: change.body });
      return;
    case "put-practice":
      await tell(paths.practiceResults, { method: "PUT", body: change.input });
      return;
    case "delete-practice":
      await tell(paths.practiceResult(change.subject), { method: "DELETE" });
      return;
    case "put-help-outcome":
      await tell(paths.helpOutcomes, { method: "PUT", body: change.input });
      return;
    case "set-suggesting":
      await tell(paths.suggesting, { method: "PUT", body: { suggesting: change.suggesting } });
      return;
    case "program-act":
      await tell(paths.programActs, { method: "POST", body: change.input });
      return;
    case "delete-program":
      await tell(paths.program(change.subject), { method: "DELETE" });
      return;
    default:
      change satisfies never;
  }
};

/** Sends one change; the error kind of the answer, or null when the server has it. */
export const sendChange = async (change: Change): Promise<string | null> => {
  try {
    await perform(change);
    return null;
  } catch (error) {
    return error instanceof Failure ? error.kind : "internal";
  }
};
