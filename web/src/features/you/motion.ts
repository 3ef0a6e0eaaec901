import { useSyncExternalStore } from "react";

const STORED = "motion";
const listeners = new Set<() => void>();

const isStill = (): boolean => document.documentElement.dataset.motion === "less";

/** Less motion on this device; `early.js` applies it before the first paint. */
export const chooseStill = (still: boolean): void => {
  if (still) {
    document.documentElement.dataset.motion = "less";
    localStorage.setItem(STORED, "less");
  } else {
    delete document.documentElement.dataset.motion;
    localStorage.removeItem(STORED);
  }
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
export const useStill = (): boolean => useSyncExternalStore(subscribe, isStill);
