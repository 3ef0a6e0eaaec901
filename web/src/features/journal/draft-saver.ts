import type { JournalInput } from "@evenkeel/contract/check-in";
import {
  acknowledged,
  asCopy,
  type Draft,
  isUnsaved,
  MAX_JOURNAL_CHARACTERS,
  toInput,
  typed,
} from "./draft.ts";

/** What became of a save. */
export type SaveAnswer =
  | { readonly kind: "saved"; readonly version: number }
  /** The server holds something else than this edit began from; null when the entry is gone. */
  | {
      readonly kind: "conflict";
      readonly current: { readonly text: string; readonly version: number } | null;
    }
  /** No answer, or one that may be different later. */
  | { readonly kind: "away" }
  | { readonly kind: "refused"; readonly sentence: string };

export interface DraftPorts {
  readonly keep: (draft: Draft) => Promise<void>;
  readonly forget: (entryId: string) => Promise<void>;
  readonly save: (entryId: string, input: JournalInput) => Promise<SaveAnswer>;
  readonly newId: () => string;
  readonly nowMs: () => number;
  readonly later: (run: () => void, ms: number) => () => void;
}

type SavePhase = "empty" | "clean" | "typing" | "saving" | "offline" | "refused" | "too-long";

export interface Saving {
  readonly draft: Draft;
  readonly phase: SavePhase;
  /** Why the server did not take it. */
  readonly sentence: string | null;
  /** The entry that another device changed, once the words here have become their own. */
  readonly conflictWith: string | null;
}

/** Quiet time after which an entry goes to the server; each save is a version, so not every pause is one. */
export const SAVE_AFTER_MS = 20_000;
const TRY_AGAIN_MS = 15_000;

export interface DraftSaver {
  readonly snapshot: () => Saving;
  readonly subscribe: (listener: () => void) => () => void;
  readonly type: (text: string) => void;
  /** Sends what is unsaved now; resolves when the server has it, or when that is not possible now. */
  readonly save: () => Promise<void>;
  readonly stop: () => void;
}

const phaseOf = (draft: Draft): SavePhase => {
  if (draft.text.length > MAX_JOURNAL_CHARACTERS) return "too-long";
  if (isUnsaved(draft)) return "typing";
  return draft.acknowledged === null ? "empty" : "clean";
};

/** Keeps every keystroke on the device and brings the entry to the server in quiet moments. */
export const makeDraftSaver = (start: Draft, ports: DraftPorts): DraftSaver => {
  let state: Saving = { draft: start, phase: phaseOf(start), sentence: null, conflictWith: null };
  let stopTimer: () => void = () => {};
  let saving: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  const show = (next: Partial<Saving>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const wake = (ms: number): void => {
    stopTimer();
    stopTimer = ports.later(() => void save(), ms);
  };
  /** The device holds a draft only while it holds more than the server. */
  const settle = async (): Promise<void> => {
    if (isUnsaved(state.draft)) await ports.keep(state.draft);
    else await ports.forget(state.draft.entryId);
  };

  const moveToCopy = async (): Promise<void> => {
    const other = state.draft.entryId;
    const copy = asCopy(state.draft, ports.newId());
    await ports.keep(copy);
    await ports.forget(other);
    show({ draft: copy, conflictWith: other });
  };

  const once = async (): Promise<void> => {
    const before = state.draft.attempted;
    const sent: Draft = { ...state.draft, attempted: state.draft.text };
    show({ draft: sent, phase: "saving", sentence: null });
    await ports.keep(sent);
    const answer = await ports.save(sent.entryId, toInput(sent));
    switch (answer.kind) {
      case "saved": {
        const draft = acknowledged(state.draft, sent.text, answer.version);
        show({ draft, phase: phaseOf(draft) });
        await settle();
        if (isUnsaved(draft)) wake(SAVE_AFTER_MS);
        return;
      }
      case "conflict":
        // What stands there may be our own earlier save whose answer was lost.
        if (answer.current !== null && answer.current.text === before)
          show({ draft: acknowledged(state.draft, answer.current.text, answer.current.version) });
        else await moveToCopy();
        return once();
      case "away":
        show({ phase: "offline" });
        wake(TRY_AGAIN_MS);
        return;
      case "refused":
        show({ phase: "refused", sentence: answer.sentence });
        return;
      default:
        answer satisfies never;
    }
  };

  const save = async (): Promise<void> => {
    stopTimer();
    if (saving !== null) {
      await saving;
      if (state.phase !== "typing") return;
    }
    if (!isUnsaved(state.draft) || state.phase === "too-long") return;
    saving = once().finally(() => {
      saving = null;
    });
    await saving;
  };

  return {
    snapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    type: (text) => {
      const draft = typed(state.draft, text, ports.nowMs());
      const phase = phaseOf(draft);
      show({ draft, phase: saving !== null && phase === "typing" ? "saving" : phase });
      void settle();
      if (phase === "typing") wake(SAVE_AFTER_MS);
      else stopTimer();
    },
    save,
    stop: () => stopTimer(),
  };
};
