import { useSyncExternalStore } from "react";
import { useT } from "../i18n/use-t.ts";
import { IconButton } from "./button.tsx";

interface Note {
  readonly id: number;
  readonly text: string;
  readonly undo: (() => void) | undefined;
}

/** Ten seconds: long enough to read it aloud and to reach Undo. */
const SHOWN_MS = 10_000;

let notes: readonly Note[] = [];
let lastId = 0;
const listeners = new Set<() => void>();
const change = (next: readonly Note[]): void => {
  notes = next;
  for (const listener of listeners) listener();
};
const dismiss = (id: number): void => change(notes.filter((note) => note.id !== id));

/** Says what happened, once, at the bottom of the screen; with `undo` it can be taken back for ten seconds. */
export const toast = (text: string, options: { undo?: () => void } = {}): void => {
  lastId += 1;
  const id = lastId;
  change([...notes.slice(-1), { id, text, undo: options.undo }]);
  setTimeout(() => dismiss(id), SHOWN_MS);
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Stands once, in the shell. */
export const Toasts = () => {
  const t = useT();
  const shown = useSyncExternalStore(subscribe, () => notes);
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-[calc(5.5rem+env(safe-area-inset-bottom))] z-60 grid justify-items-center gap-2 px-4 in-data-sheet:top-4 in-data-sheet:bottom-auto md:bottom-6"
    >
      {shown.map((note) => (
        <div
          key={note.id}
          className="pointer-events-auto flex max-w-lg animate-arrive items-center gap-2 rounded-field bg-ink py-1 ps-4 pe-1 text-small text-paper shadow-high"
        >
          <span className="py-2">{note.text}</span>
          {note.undo ? (
            <button
              type="button"
              className="min-h-11 rounded-field px-3 font-semibold underline underline-offset-4 focus-visible:outline-paper"
              onClick={() => {
                note.undo?.();
                dismiss(note.id);
              }}
            >
              {t("ui.undo")}
            </button>
          ) : null}
          <IconButton
            icon="close"
            label={t("ui.dismiss")}
            size={18}
            className="text-paper hover:bg-paper/15 focus-visible:outline-paper"
            onClick={() => dismiss(note.id)}
          />
        </div>
      ))}
    </div>
  );
};
