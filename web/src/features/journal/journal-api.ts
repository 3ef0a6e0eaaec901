import {
  type JournalEntry,
  type JournalInput,
  journalEntry,
  journalHistory,
  journalPage,
} from "@evenkeel/contract/check-in";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { Failure, isPassing, isSignedOut } from "../../api/failure.ts";
import { failureSentence } from "../../api/failure-sentence.ts";
import { ask } from "../../api/request.ts";
import { translate } from "../../i18n/use-t.ts";
import type { SaveAnswer } from "./draft-saver.ts";

const PATH = "/api/journal";
export const JOURNAL_KEY = ["journal"] as const;

export const journalPages = (q: string) =>
  infiniteQueryOptions({
    queryKey: [...JOURNAL_KEY, "pages", q],
    queryFn: ({ pageParam, signal }) =>
      ask(journalPage, PATH, { query: { cursor: pageParam, limit: 30, q: q === "" ? null : q }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });

export const fetchEntry = (entryId: string): Promise<JournalEntry> => ask(journalEntry, `${PATH}/${entryId}`);

export const journalVersions = (entryId: string) =>
  queryOptions({
    queryKey: [...JOURNAL_KEY, "history", entryId],
    queryFn: ({ signal }) => ask(journalHistory, `${PATH}/${entryId}/history`, { signal }),
  });

const put = (entryId: string, input: JournalInput): Promise<JournalEntry> =>
  ask(journalEntry, `${PATH}/${entryId}`, { method: "PUT", body: input });

/** What stands on the server instead. */
const conflictWith = async (entryId: string): Promise<SaveAnswer> => {
  try {
    const { text, version } = await fetchEntry(entryId);
    return { kind: "conflict", current: { text, version } };
  } catch (error) {
    if (error instanceof Failure && error.kind === "not-found") return { kind: "conflict", current: null };
    return { kind: "away" };
  }
};

/** Puts an entry; an expected failure comes back as a value. */
export const saveEntry = async (entryId: string, input: JournalInput): Promise<SaveAnswer> => {
  try {
    const { version } = await put(entryId, input);
    return { kind: "saved", version };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // An entry that was deleted elsewhere while it was edited here: its words live on as a new one.
    if (error.kind === "conflict" || error.kind === "not-found") return conflictWith(entryId);
    if (
      isPassing(error) ||
      isSignedOut(error) ||
      error.kind === "app-locked" ||
      error.kind === "storage-full"
    )
      return { kind: "away" };
    return { kind: "refused", sentence: failureSentence(translate, error) };
  }
};
