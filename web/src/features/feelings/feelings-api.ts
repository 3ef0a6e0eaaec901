import { deletedReadings, moodReadings, moodTexts, standingFeelingAnswer } from "@evenkeel/contract/feeling";
import { queryOptions } from "@tanstack/react-query";
import { paths } from "../../api/paths.ts";
import { queryClient } from "../../api/query-client.ts";
import { ask } from "../../api/request.ts";

const MOOD_KEY = ["mood"] as const;

/** @param from ISO 8601. */
export const readingsFrom = (from: string) =>
  queryOptions({
    queryKey: [...MOOD_KEY, "readings", from],
    queryFn: ({ signal }) => ask(moodReadings, paths.moodReadings, { query: { from }, signal }),
  });

/** The texts that readings of a time came from; both ends included. */
export const textsBetween = (from: string, to: string) =>
  queryOptions({
    queryKey: [...MOOD_KEY, "texts", from, to],
    queryFn: ({ signal }) => ask(moodTexts, paths.moodTexts, { query: { from, to }, signal }),
  });

export const deleteReadings = async (): Promise<number> => {
  const { deleted } = await ask(deletedReadings, paths.moodReadings, { method: "DELETE" });
  await queryClient.invalidateQueries({ queryKey: MOOD_KEY });
  return deleted;
};

/** What was answered about an entry, as the server has it. */
export const answerAboutEntry = (entryId: string) =>
  queryOptions({
    queryKey: ["feelings", "journal", entryId],
    queryFn: ({ signal }) => ask(standingFeelingAnswer, paths.feelings("journal", entryId), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
