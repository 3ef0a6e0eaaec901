import { useSyncExternalStore } from "react";
import { queryClient } from "../api/query-client.ts";

let locked = false;
const listeners = new Set<() => void>();
const change = (next: boolean): void => {
  if (locked === next) return;
  locked = next;
  for (const listener of listeners) listener();
};

/** The server says that this device is locked: what was read so far leaves the memory, the PIN is asked for. */
export const lock = (): void => {
  queryClient.clear();
  change(true);
};
export const unlocked = (): void => change(false);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
export const useLocked = (): boolean => useSyncExternalStore(subscribe, () => locked);
