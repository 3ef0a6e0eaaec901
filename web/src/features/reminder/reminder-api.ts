import {
  openedNote,
  putOffAnswer,
  type ReminderSettingsInput,
  type Reminders,
  type ReminderWayInput,
  reminders,
} from "@evenkeel/contract/reminder";
import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { queryClient } from "../../api/query-client.ts";
import { ask, type RequestOptions } from "../../api/request.ts";

const ROOT = "/api/reminders";
const note = (id: string): string => `${ROOT}/notes/${encodeURIComponent(id)}`;

const ON_ITS_WAY = new Set(["waiting", "sending"]);
const LOOK_AGAIN_MS = 1_000;
/** What waits for another try is looked at so long; after that whoever wants to know opens the page again. */
const WATCHED_MS = 60_000;

export const remindersQuery = queryOptions({
  queryKey: ["reminders"],
  queryFn: ({ signal }) => ask(reminders, ROOT, { signal }),
  refetchInterval: ({ state }) =>
    state.data?.deliveries.some(
      (one) => ON_ITS_WAY.has(one.state) && Date.now() - Date.parse(one.at) < WATCHED_MS,
    )
      ? LOOK_AGAIN_MS
      : false,
});

/** One act, whose answer is how everything stands after it. */
const act = async (path: string, options: RequestOptions): Promise<Reminders> => {
  await queryClient.cancelQueries({ queryKey: remindersQuery.queryKey });
  const answer = await ask(reminders, `${ROOT}${path}`, options);
  queryClient.setQueryData(remindersQuery.queryKey, answer);
  return answer;
};

export const saveSettings = (body: ReminderSettingsInput): Promise<Reminders> =>
  act("", { method: "PUT", body });
export const pauseFor = (days: number, noteId: string | null = null): Promise<Reminders> =>
  act("/pause", { method: "POST", body: { days, noteId } });
export const askAfterNight = (asked: boolean): Promise<Reminders> =>
  act("/hard-night", { method: "PUT", body: { asked } });
export const comeAsSet = (kind: string): Promise<Reminders> =>
  act(`/kinds/${encodeURIComponent(kind)}/as-set`, { method: "POST" });
export const addWay = (body: ReminderWayInput): Promise<Reminders> => act("/ways", { method: "POST", body });
export const removeWay = (id: string): Promise<Reminders> =>
  act(`/ways/${encodeURIComponent(id)}`, { method: "DELETE" });

/** Ends once the test stands in the log, where it is watched. */
export const testWay = async (id: string): Promise<string> => {
  const { deliveryId } = await ask(
    z.object({ deliveryId: z.string() }),
    `${ROOT}/ways/${encodeURIComponent(id)}/test`,
    { method: "POST" },
  );
  await queryClient.invalidateQueries({ queryKey: remindersQuery.queryKey });
  return deliveryId;
};

export const openNote = (id: string) => ask(openedNote, `${note(id)}/open`, { method: "POST" });
export const putOffNote = (id: string, until: "hour" | "evening" | "tomorrow") =>
  ask(putOffAnswer, `${note(id)}/later`, { method: "POST", body: { until } });
