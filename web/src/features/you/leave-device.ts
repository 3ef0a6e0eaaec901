import { queryClient } from "../../api/query-client.ts";
import { forgetMember, knownMember } from "../../session/me.ts";
import { forgetOnDevice } from "../check-in/device-database.ts";
import { pendingQueue } from "../check-in/pending.ts";
import { forgetTalkOnDevice, outboxStore } from "../conversation/talk-database.ts";
import { forgetSuggesting } from "../helps/kept-suggesting.ts";
import { unsavedDrafts } from "../journal/draft-store.ts";
import { countDrafts, forgetMeasures } from "../measures/kept-measures.ts";
import { forgetPrograms } from "../program/kept-programs.ts";
import { forgetPlans } from "../safety-plan/kept-plan.ts";

/** How many things of this member are on the device and not on the server. */
export const countUnsent = async (): Promise<number> => {
  const memberId = knownMember();
  if (memberId === null) return 0;
  const [drafts, messages] = await Promise.all([unsavedDrafts(memberId), outboxStore.all(memberId)]);
  return pendingQueue.snapshot().length + drafts.length + messages.length + countDrafts(memberId);
};

/** Empties the device of this member and opens the front door afresh. */
export const leaveDevice = async (address: "/welcome" | "/deleted"): Promise<void> => {
  pendingQueue.close();
  forgetMember();
  forgetPlans();
  forgetMeasures();
  forgetPrograms();
  forgetSuggesting();
  queryClient.clear();
  await Promise.allSettled([forgetOnDevice(), forgetTalkOnDevice()]);
  // A new page, so that nothing of this member stays in memory.
  location.assign(address);
};
