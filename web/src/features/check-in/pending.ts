import { useEffect, useSyncExternalStore } from "react";
import { newId } from "../../api/new-id.ts";
import { queryClient } from "../../api/query-client.ts";
import { knownMember, useMe } from "../../session/me.ts";
import { sendChange } from "./check-in-api.ts";
import { deviceDatabase } from "./device-database.ts";
import type { Change, PendingChange } from "./pending-change.ts";
import { makePendingQueue, type PendingStore } from "./pending-queue.ts";

/** IndexedDB where the browser gives it; in a window that keeps nothing, the memory of this page. */
const fallback = new Map<string, PendingChange>();
const store: PendingStore = {
  all: async (memberId) => {
    try {
      return await (await deviceDatabase()).getAllFromIndex("pending", "by-member", memberId);
    } catch {
      return [...fallback.values()].filter((p) => p.memberId === memberId);
    }
  },
  put: async (change) => {
    try {
      await (await deviceDatabase()).put("pending", change);
    } catch {
      fallback.set(change.changeId, change);
    }
  },
  remove: async (changeIds) => {
    for (const id of changeIds) fallback.delete(id);
    try {
      const tx = (await deviceDatabase()).transaction("pending", "readwrite");
      await Promise.all([...changeIds.map((id) => tx.store.delete(id)), tx.done]);
    } catch {
      // Nothing was kept in a database.
    }
  },
};

const tabs = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("evenkeel-pending");

const alone = async (work: () => Promise<void>): Promise<boolean> => {
  if (navigator.locks === undefined) {
    await work();
    return true;
  }
  return navigator.locks.request("evenkeel-pending", { ifAvailable: true }, async (granted) => {
    if (granted === null) return false;
    await work();
    return true;
  });
};

const keyOf = (change: Change): string => {
  switch (change.kind) {
    case "delete-journal":
      return "journal";
    case "delete-exercise":
      return "exercise";
    case "delete-memory":
      return "memory";
    case "put-measure":
    case "delete-measure":
    case "schedule-measure":
      return "measures";
    case "put-practice":
    case "delete-practice":
      return "practices";
    case "put-help-outcome":
    case "set-suggesting":
      return "helps";
    case "program-act":
    case "delete-program":
      return "programs";
    default:
      return "check-in";
  }
};

export const pendingQueue = makePendingQueue({
  store,
  send: async (change) => {
    const errorKind = await sendChange(change);
    // Read again before the change leaves the queue, so that a list never blinks.
    if (errorKind === null) await queryClient.invalidateQueries({ queryKey: [keyOf(change)] });
    return errorKind;
  },
  alone,
  nowMs: () => Date.now(),
  newId,
  later: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  announce: () => tabs?.postMessage("changed"),
});

tabs?.addEventListener("message", () => void pendingQueue.reload());
addEventListener("online", () => void pendingQueue.flush());
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") void pendingQueue.flush();
});

/** Who the words on this device belong to; known offline too, once this member has been here. */
export const useMemberId = (): string | null => useMe()?.memberId ?? knownMember();

/** What was done here and is not yet acknowledged; opens the queue on first use and begins to send. */
export const usePending = (): readonly PendingChange[] => {
  const memberId = useMemberId();
  useEffect(() => {
    if (memberId !== null) void pendingQueue.open(memberId);
  }, [memberId]);
  return useSyncExternalStore(pendingQueue.subscribe, pendingQueue.snapshot);
};
