import { pendingQueue } from "../check-in/pending.ts";
import { sendDrafts } from "./draft-store.ts";

let sendingFor: string | null = null;

/** Sends what this device holds of a member and the server does not: check-ins, deletions, journal drafts. Now, and
 *  whenever the connection comes back. */
export const sendKept = (memberId: string): void => {
  if (sendingFor === memberId) return;
  const first = sendingFor === null;
  sendingFor = memberId;
  void pendingQueue.open(memberId);
  void sendDrafts(memberId);
  if (first)
    addEventListener("online", () => {
      if (sendingFor !== null) void sendDrafts(sendingFor);
    });
};
