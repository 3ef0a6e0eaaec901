import { pendingQueue } from "../check-in/pending.ts";
import type { AboutFeelings } from "../check-in/pending-change.ts";

/** Keeps an answer on this device and brings it to the server, behind the text it is about. */
export const keepAnswer = async (
  sourceKind: "journal" | "check-in",
  sourceId: string,
  body: AboutFeelings,
): Promise<void> => {
  await pendingQueue.add({ kind: "answer-feeling", subject: sourceId, sourceKind, body });
};
