import { useSyncExternalStore } from "react";

const KEY = "evenkeel.sounds-like";
const listeners = new Set<() => void>();

const read = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
};

/** Whether this device shows what words sound like while they are written. */
export const setShowWhileWriting = (show: boolean): void => {
  try {
    if (show) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  } catch {
    // Not kept; it holds as it was.
  }
  for (const listener of listeners) listener();
};

export const useShowWhileWriting = (): boolean =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, read);
