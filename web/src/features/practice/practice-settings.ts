import { useSyncExternalStore } from "react";
import { z } from "zod";

const KEY = "practice-settings";

const settings = z.object({
  /** `device` takes the first voice of this language; else a voice's URI, the built-in voice, or none. */
  voice: z.union([
    z.literal("device"),
    z.literal("offline"),
    z.literal("none"),
    z.string().startsWith("uri:"),
  ]),
  speed: z.enum(["slow", "calm", "usual"]),
  sound: z.enum(["none", "hush", "chord"]),
  /** 0 to 1. */
  volume: z.number().min(0).max(1),
});
export type PracticeSettings = z.infer<typeof settings>;

const FIRST: PracticeSettings = { voice: "device", speed: "calm", sound: "hush", volume: 0.35 };

/** Shares of a voice's usual speed. */
export const SPEEDS = { slow: 0.65, calm: 0.8, usual: 1 } as const;

const read = (): PracticeSettings => {
  try {
    const found = settings.safeParse(JSON.parse(localStorage.getItem(KEY) ?? "null"));
    return found.success ? found.data : FIRST;
  } catch {
    return FIRST;
  }
};

let now: PracticeSettings | null = null;
const listeners = new Set<() => void>();
const current = (): PracticeSettings => {
  now ??= read();
  return now;
};

/** How someone likes it on this device; no word of theirs. */
export const setSettings = (change: Partial<PracticeSettings>): void => {
  now = { ...current(), ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(now));
  } catch {
    // A window that keeps nothing has it for as long as it is open.
  }
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
export const useSettings = (): PracticeSettings => useSyncExternalStore(subscribe, current);
