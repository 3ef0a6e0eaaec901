import type { JournalEntry } from "@evenkeel/contract/check-in";
import { type Draft, markMatches } from "./draft.ts";

/** A line of the journal: an entry as the server has it, with what this device adds. */
export interface EntryLine {
  readonly entryId: string;
  readonly text: string;
  readonly at: string;
  readonly zone: string;
  readonly edited: boolean;
  /** The device holds words the server does not. */
  readonly unsent: boolean;
}

/** Server entries and drafts as one list, newest first; the words on this device win.
 *  @param query drafts are searched here, because the server has not seen them. */
export const mergeEntries = (
  stored: readonly JournalEntry[],
  drafts: readonly Draft[],
  query: string,
): readonly EntryLine[] => {
  const lines = new Map<string, EntryLine>();
  for (const entry of stored) {
    lines.set(entry.id, {
      entryId: entry.id,
      text: entry.text,
      at: entry.at,
      zone: entry.zone,
      edited: entry.editedAt !== null,
      unsent: false,
    });
  }
  for (const draft of drafts) {
    const found = query === "" || markMatches(draft.text, query).some((piece) => piece.match);
    if (!found) {
      lines.delete(draft.entryId);
      continue;
    }
    lines.set(draft.entryId, {
      entryId: draft.entryId,
      text: draft.text,
      at: draft.at,
      zone: draft.zone,
      edited: draft.baseVersion > 1,
      unsent: true,
    });
  }
  return [...lines.values()].sort(
    (a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.entryId < b.entryId ? 1 : -1),
  );
};
