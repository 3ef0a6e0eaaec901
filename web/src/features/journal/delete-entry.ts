import { translate } from "../../i18n/use-t.ts";
import { toast } from "../../ui/toast.tsx";
import { pendingQueue } from "../check-in/pending.ts";
import { UNDO_MS } from "../check-in/pending-change.ts";
import { type Draft, isUnsaved } from "./draft.ts";
import { forgetDraft, keepDraft } from "./draft-store.ts";

/** Takes an entry out of sight at once and off the server after ten seconds, in which it can come back
 *  with every word, saved or not. */
export const deleteEntry = async (draft: Draft): Promise<void> => {
  const onServer = draft.baseVersion > 0;
  const changeId = onServer
    ? await pendingQueue.add({ kind: "delete-journal", subject: draft.entryId }, UNDO_MS)
    : null;
  await forgetDraft(draft.entryId);
  if (!onServer && !isUnsaved(draft)) return;
  const bringBack = async (): Promise<void> => {
    const inTime = changeId === null || (await pendingQueue.takeBack(changeId));
    if (inTime && isUnsaved(draft)) await keepDraft(draft);
    toast(translate(inTime ? "journal.restored" : "journal.too-late"));
  };
  toast(translate("journal.deleted"), { undo: () => void bringBack() });
};
