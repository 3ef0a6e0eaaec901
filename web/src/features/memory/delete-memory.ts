import { translate } from "../../i18n/use-t.ts";
import { toast } from "../../ui/toast.tsx";
import { pendingQueue } from "../check-in/pending.ts";
import { UNDO_MS } from "../check-in/pending-change.ts";

/** Takes a memory out of sight at once and off the server after ten seconds, in which it can come back. */
export const deleteMemory = async (id: string): Promise<void> => {
  const changeId = await pendingQueue.add({ kind: "delete-memory", subject: id }, UNDO_MS);
  const bringBack = async (): Promise<void> => {
    const inTime = await pendingQueue.takeBack(changeId);
    toast(translate(inTime ? "memory.restored" : "memory.too-late"));
  };
  toast(translate("memory.deleted"), { undo: () => void bringBack() });
};
