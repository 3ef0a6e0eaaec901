import { newId } from "../../api/new-id.ts";
import { queryClient } from "../../api/query-client.ts";
import { deviceZone } from "../../i18n/dates.ts";
import { deviceDatabase } from "../check-in/device-database.ts";
import { type Draft, isUnsaved, newDraft } from "./draft.ts";
import { type DraftPorts, type DraftSaver, makeDraftSaver } from "./draft-saver.ts";
import { JOURNAL_KEY, saveEntry } from "./journal-api.ts";

/** For a window that keeps nothing: the memory of this page. */
const fallback = new Map<string, Draft>();
const listeners = new Set<() => void>();
const changed = (): void => {
  for (const listener of listeners) listener();
};

export const keepDraft = async (draft: Draft): Promise<void> => {
  try {
    await (await deviceDatabase()).put("drafts", draft);
  } catch {
    fallback.set(draft.entryId, draft);
  }
  changed();
};

export const forgetDraft = async (entryId: string): Promise<void> => {
  fallback.delete(entryId);
  try {
    await (await deviceDatabase()).delete("drafts", entryId);
  } catch {
    // Nothing was kept in a database.
  }
  changed();
};

export const keptDraft = async (entryId: string): Promise<Draft | null> => {
  try {
    return (await (await deviceDatabase()).get("drafts", entryId)) ?? null;
  } catch {
    return fallback.get(entryId) ?? null;
  }
};

/** Drafts of a member that hold more than the server, newest first. */
export const unsavedDrafts = async (memberId: string): Promise<readonly Draft[]> => {
  let all: readonly Draft[];
  try {
    all = await (await deviceDatabase()).getAllFromIndex("drafts", "by-member", memberId);
  } catch {
    all = [...fallback.values()].filter((d) => d.memberId === memberId);
  }
  return all.filter(isUnsaved).sort((a, b) => b.updatedMs - a.updatedMs);
};

export const onDraftsChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const ports: DraftPorts = {
  keep: keepDraft,
  forget: forgetDraft,
  save: async (entryId, input) => {
    const answer = await saveEntry(entryId, input);
    if (answer.kind === "saved") void queryClient.invalidateQueries({ queryKey: JOURNAL_KEY });
    return answer;
  },
  newId,
  nowMs: () => Date.now(),
  later: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Entries that are open in the editor save themselves. */
const openEntries = new Set<string>();

export const openSaver = (draft: Draft): { readonly saver: DraftSaver; readonly close: () => void } => {
  const saver = makeDraftSaver(draft, ports);
  const mine = new Set([draft.entryId]);
  const hold = (): void => {
    // A conflict gives the words a new entry; that one is open here too.
    mine.add(saver.snapshot().draft.entryId);
    for (const id of mine) openEntries.add(id);
  };
  hold();
  const stop = saver.subscribe(hold);
  return {
    saver,
    close: () => {
      stop();
      saver.stop();
      for (const id of mine) openEntries.delete(id);
      void saver.save();
    },
  };
};

/** Brings drafts of earlier visits to the server, one after the other. */
export const sendDrafts = async (memberId: string): Promise<void> => {
  for (const draft of await unsavedDrafts(memberId)) {
    if (openEntries.has(draft.entryId)) continue;
    const saver = makeDraftSaver(draft, ports);
    await saver.save();
    saver.stop();
    if (saver.snapshot().phase === "offline") return;
  }
};

/** A blank page of this member; it exists on the device only, until something is written. */
export const beginDraft = async (memberId: string): Promise<Draft> => {
  const draft = newDraft({
    entryId: newId(),
    memberId,
    at: new Date().toISOString(),
    zone: deviceZone(),
    nowMs: Date.now(),
  });
  await keepDraft(draft);
  return draft;
};
