import type { MeasureInput, MeasureRhythm, MeasureSchedule } from "@evenkeel/contract/measure";
import { translate } from "../../i18n/use-t.ts";
import { toast } from "../../ui/toast.tsx";
import { pendingQueue } from "../check-in/pending.ts";
import { UNDO_MS } from "../check-in/pending-change.ts";
import { saveFile } from "../you/save-file.ts";
import { fhirOf } from "./measures-api.ts";

/** Kept on the device first; it is sent now, or when there is a connection. */
export const keepMeasure = async (input: MeasureInput): Promise<void> => {
  await pendingQueue.add({ kind: "put-measure", subject: input.id, input });
};

/** Hidden at once; it leaves the server when the ten seconds of undo are over. */
export const deleteMeasure = async (id: string): Promise<void> => {
  const changeId = await pendingQueue.add({ kind: "delete-measure", subject: id }, UNDO_MS);
  toast(translate("measures.deleted"), {
    undo: () =>
      void pendingQueue
        .takeBack(changeId)
        .then((back) => toast(translate(back ? "measures.restored" : "measures.too-late"))),
  });
};

const schedule = (measureId: string, rhythm: MeasureRhythm | null, skippedAt: string | null) =>
  pendingQueue.add({
    kind: "schedule-measure",
    subject: measureId,
    body: { rhythm, skippedAt, changedAt: new Date().toISOString() },
  });

export const setRhythm = async (measureId: string, rhythm: MeasureRhythm | null): Promise<void> => {
  await schedule(measureId, rhythm, null);
};

/** Put off till its next time. */
export const skipOnce = async ({ measureId, rhythm }: MeasureSchedule): Promise<void> => {
  await schedule(measureId, rhythm, new Date().toISOString());
};

export const saveForClinic = async (id: string, name: string): Promise<void> => {
  try {
    const resource = await fhirOf(id);
    saveFile(name, new Blob([JSON.stringify(resource, null, 2)], { type: "application/fhir+json" }));
  } catch {
    toast(translate("measures.save-failed"));
  }
};
