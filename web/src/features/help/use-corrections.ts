import { useEffect, useSyncExternalStore } from "react";
import { keptCorrections, onCorrections, refreshCorrections } from "./kept-corrections.ts";

/** Draws anew when the service has set a line right; asks once when it is opened. */
export const useCorrections = (): void => {
  useSyncExternalStore(onCorrections, keptCorrections);
  useEffect(() => void refreshCorrections(), []);
};
