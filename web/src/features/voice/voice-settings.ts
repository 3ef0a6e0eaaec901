import type { Language } from "@evenkeel/kernel/locale";
import { useSyncExternalStore } from "react";

/** How someone likes to talk with the app, on this device. */
export interface VoiceSettings {
  /** Words that were said go out after a moment, unless they are changed. */
  readonly sendsItself: boolean;
  /** Replies to what was said are read aloud. */
  readonly readsReplies: boolean;
  /** 1 is the device's usual. */
  readonly rate: number;
  /** By language, the voice's own address; absent: the first that the device has. */
  readonly voices: Readonly<Partial<Record<Language, string>>>;
}

const STORED = "voice";
const USUAL: VoiceSettings = { sendsItself: true, readsReplies: true, rate: 1, voices: {} };

const read = (): VoiceSettings => {
  try {
    const stored = JSON.parse(localStorage.getItem(STORED) ?? "{}") as Partial<VoiceSettings>;
    return { ...USUAL, ...stored };
  } catch {
    return USUAL;
  }
};

let settings = read();
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const voiceSettings = (): VoiceSettings => settings;
export const changeVoice = (change: Partial<VoiceSettings>): void => {
  settings = { ...settings, ...change };
  localStorage.setItem(STORED, JSON.stringify(settings));
  for (const listener of listeners) listener();
};
export const useVoiceSettings = (): VoiceSettings => useSyncExternalStore(subscribe, voiceSettings);
