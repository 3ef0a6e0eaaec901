import { queryClient } from "../api/query-client.ts";

const NEUTRAL = "/measures.html";

/**
 * Shows a harmless page at once: takes the words off the screen, out of memory and out of the tab's title,
 * and replaces this entry of the history. `early.js` keeps Back from bringing them up again.
 */
export const hideNow = (): void => {
  document.documentElement.hidden = true;
  document.title = "";
  document.getElementById("app")?.replaceChildren();
  try {
    sessionStorage.setItem("hidden", "1");
  } catch {
    // Storage is switched off: the page is replaced all the same.
  }
  queryClient.clear();
  location.replace(NEUTRAL);
};

/** Two presses of Escape within this time hide; one closes what is open, as everywhere. */
export const ESCAPE_TWICE_MS = 600;

/** True when a press of Escape at `nowMs` follows one at `lastMs` closely enough. */
export const isSecondEscape = (lastMs: number | null, nowMs: number): boolean =>
  lastMs !== null && nowMs - lastMs <= ESCAPE_TWICE_MS;

/** Listens for Escape pressed twice, before any dialog can swallow it. */
export const hideOnEscapeTwice = (): (() => void) => {
  let last: number | null = null;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.repeat) return;
    if (isSecondEscape(last, event.timeStamp)) hideNow();
    last = event.timeStamp;
  };
  addEventListener("keydown", onKey, { capture: true });
  return () => removeEventListener("keydown", onKey, { capture: true });
};
