import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { clockTime, deviceZone, longDate } from "../../i18n/dates.ts";
import { type T, useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { Note } from "../../ui/states.tsx";
import { zoneCity } from "../check-in/zoned-time.ts";
import { deleteEntry } from "./delete-entry.ts";
import { type Draft, isUnsaved, MAX_JOURNAL_CHARACTERS } from "./draft.ts";
import type { Saving } from "./draft-saver.ts";
import { forgetDraft, openSaver } from "./draft-store.ts";
import { EntryHistory } from "./entry-history.tsx";
import { EntrySounds } from "./entry-sounds.tsx";

/** A quiet page to write on. Words are on the device at once and on the server in quiet moments. */
export const EntryEditor = ({ start, onOpenOther }: { start: Draft; onOpenOther: () => void }) => {
  const t = useT();
  const navigate = useNavigate();
  const [{ saver, close }] = useState(() => openSaver(start));
  const saving = useSyncExternalStore(saver.subscribe, saver.snapshot);
  const [showHistory, setShowHistory] = useState(false);
  const deleted = useRef(false);
  const { draft } = saving;
  const isNew = draft.acknowledged === null;

  useEffect(() => {
    const saveNow = (): void => void saver.save();
    const saveWhenHidden = (): void => {
      if (document.visibilityState === "hidden") saveNow();
    };
    addEventListener("online", saveNow);
    document.addEventListener("visibilitychange", saveWhenHidden);
    return () => {
      removeEventListener("online", saveNow);
      document.removeEventListener("visibilitychange", saveWhenHidden);
      const left = saver.snapshot().draft;
      if (deleted.current) saver.stop();
      else close();
      // A page on which nothing was written leaves nothing behind.
      if (left.acknowledged === null && !isUnsaved(left)) void forgetDraft(left.entryId);
    };
  }, [saver, close]);

  const remove = async (): Promise<void> => {
    deleted.current = true;
    await deleteEntry(saver.snapshot().draft);
    await navigate({ to: "/journal" });
  };

  return (
    <Page title={isNew ? t("journal.write-new") : t("journal.title")} back="/journal">
      <p className="pb-2 text-small text-ink-2">
        {longDate(draft.at, draft.zone)}, {clockTime(draft.at, draft.zone)}
        {draft.zone === deviceZone() ? null : ` (${t("journal.in-zone", { city: zoneCity(draft.zone) })})`}
      </p>
      {saving.conflictWith === null ? null : <Conflict onOpenOther={onOpenOther} />}
      <label>
        <span className="sr-only">{t("journal.write")}</span>
        <textarea
          value={draft.text}
          onChange={(event) => saver.type(event.target.value)}
          // biome-ignore lint/a11y/noAutofocus: a blank page was asked for in order to write on it
          autoFocus={isNew}
          placeholder={t("journal.placeholder")}
          aria-describedby="journal-state"
          className="field-sizing-content -mx-4 min-h-[45dvh] w-[calc(100%+2rem)] resize-none border-s-2 border-transparent bg-transparent ps-[calc(1rem-2px)] pe-4 text-voice transition-colors duration-150 outline-none focus:border-sea"
        />
      </label>
      <EntrySounds draft={draft} saver={saver} />
      <div className="sticky bottom-[calc(4.6rem+env(safe-area-inset-bottom))] -mx-5 mt-3 flex flex-wrap items-center gap-2 border-t border-line bg-paper px-5 py-2.5 md:bottom-0">
        <p id="journal-state" role="status" className="min-w-0 flex-1 basis-40 text-small text-ink-2">
          {stateSentence(t, saving)}
        </p>
        <Button size="small" tone="sea" onClick={() => void navigate({ to: "/journal" })}>
          {t("ui.done")}
        </Button>
      </div>
      <div className="flex flex-wrap gap-2 pt-4">
        {isNew ? null : (
          <Button size="small" tone="plain" icon="wait" onClick={() => setShowHistory(true)}>
            {t("journal.history")}
          </Button>
        )}
        <Button size="small" tone="plain" icon="trash" onClick={() => void remove()}>
          {t("journal.delete")}
        </Button>
      </div>
      <Sheet
        open={showHistory}
        onOpenChange={setShowHistory}
        title={t("journal.history-title")}
        description={t("journal.history-explain")}
      >
        {showHistory ? (
          <EntryHistory
            entryId={draft.entryId}
            onRestore={(text) => {
              saver.type(text);
              void saver.save();
              setShowHistory(false);
            }}
          />
        ) : null}
      </Sheet>
    </Page>
  );
};

const Conflict = ({ onOpenOther }: { onOpenOther: () => void }) => {
  const t = useT();
  return (
    <div role="alert" className="pb-3">
      <Note tone="sea">
        <p className="font-semibold">{t("journal.conflict-title")}</p>
        <p className="pt-1">{t("journal.conflict")}</p>
        <button type="button" className="quiet-link min-h-11" onClick={onOpenOther}>
          {t("journal.conflict-other")}
        </button>
      </Note>
    </div>
  );
};

const stateSentence = (t: T, saving: Saving): string => {
  switch (saving.phase) {
    case "refused":
      return t("journal.state.refused", { reason: saving.sentence ?? t("api.unknown") });
    case "too-long":
      return t("journal.too-long", { n: saving.draft.text.length - MAX_JOURNAL_CHARACTERS });
    default:
      return t(`journal.state.${saving.phase}`);
  }
};
