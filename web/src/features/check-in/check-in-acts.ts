import type { CheckIn, CheckInInput } from "@evenkeel/contract/check-in";
import { newId } from "../../api/new-id.ts";
import { deviceZone } from "../../i18n/dates.ts";
import { translate } from "../../i18n/use-t.ts";
import { toast } from "../../ui/toast.tsx";
import type { Mood } from "./mood.ts";
import { pendingQueue } from "./pending.ts";
import { type CheckInEdit, UNDO_MS } from "./pending-change.ts";

/** Keeps a check-in on the device, sends it, and offers ten seconds to take it back. */
export const keepCheckIn = async (mood: Mood, onTakenBack: () => void): Promise<CheckInInput> => {
  const input: CheckInInput = {
    id: newId(),
    mood,
    emotions: [],
    note: null,
    at: new Date().toISOString(),
    zone: deviceZone(),
  };
  await pendingQueue.add({ kind: "put-check-in", subject: input.id, input });
  toast(translate("check-in.kept-toast"), {
    undo: () => {
      onTakenBack();
      void pendingQueue
        .add({ kind: "delete-check-in", subject: input.id })
        .then(() => toast(translate("check-in.taken-back")));
    },
  });
  return input;
};

export const editCheckIn = async (checkInId: string, edit: CheckInEdit): Promise<void> => {
  await pendingQueue.add({ kind: "edit-check-in", subject: checkInId, body: edit });
};

/** Hides it at once; it leaves the server when the ten seconds of undo are over. */
export const deleteCheckIn = async (checkIn: CheckIn): Promise<void> => {
  const changeId = await pendingQueue.add({ kind: "delete-check-in", subject: checkIn.id }, UNDO_MS);
  toast(translate("check-in.deleted"), {
    undo: () =>
      void pendingQueue
        .takeBack(changeId)
        .then((back) => toast(translate(back ? "check-in.restored" : "check-in.too-late"))),
  });
};
