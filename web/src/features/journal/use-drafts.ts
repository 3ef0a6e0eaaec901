import { useEffect, useState } from "react";
import { useMemberId } from "../check-in/pending.ts";
import type { Draft } from "./draft.ts";
import { onDraftsChange, sendDrafts, unsavedDrafts } from "./draft-store.ts";

/** Drafts that the server does not have yet; tries to send those that no editor holds. */
export const useDrafts = (): readonly Draft[] => {
  const memberId = useMemberId();
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  useEffect(() => {
    if (memberId === null) return;
    let here = true;
    const read = (): void => {
      void unsavedDrafts(memberId).then((found) => {
        if (here) setDrafts(found);
      });
    };
    read();
    void sendDrafts(memberId);
    const stop = onDraftsChange(read);
    return () => {
      here = false;
      stop();
    };
  }, [memberId]);
  return drafts;
};
