import type { PushTrouble } from "../on-call/this-browser.ts";

const onApple = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) ||
  // An iPad calls itself a Mac; no Mac has a touch screen.
  (navigator.userAgent.includes("Mac OS X") && navigator.maxTouchPoints > 1);

/** What stands in the way of notes on this device, seen without asking anyone; `tried` is what an attempt ended with. */
export const hereTrouble = (tried: PushTrouble | null): PushTrouble | "ios" | null => {
  const able = "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;
  if (!able) return onApple() ? "ios" : "not-supported";
  if (tried !== null) return tried;
  return Notification.permission === "denied" ? "not-allowed" : null;
};
