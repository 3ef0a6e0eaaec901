import { useEffect } from "react";

/** Keeps the screen on while a practice runs, where the device lets it. */
export const useScreenOn = (on: boolean): void => {
  useEffect(() => {
    if (!on || navigator.wakeLock === undefined) return;
    let held: WakeLockSentinel | null = null;
    let over = false;
    const take = async (): Promise<void> => {
      try {
        const lock = await navigator.wakeLock.request("screen");
        if (over) await lock.release();
        else held = lock;
      } catch {
        // A device that saves its battery says no; the practice goes on.
      }
    };
    // A lock is lost when the page is hidden.
    const again = (): void => {
      if (document.visibilityState === "visible") void take();
    };
    void take();
    document.addEventListener("visibilitychange", again);
    return () => {
      over = true;
      document.removeEventListener("visibilitychange", again);
      void held?.release();
    };
  }, [on]);
};
