import type { Language } from "@evenkeel/kernel/locale";
import { useMemo } from "react";
import { chosenVoice, deviceSpeaker, useDeviceVoices } from "./device-voice.ts";
import { type OfflineVoice, useOfflineVoice } from "./offline-voice.ts";
import type { PracticeSettings } from "./practice-settings.ts";
import type { Speaker } from "./speaker.ts";

export interface Voices {
  readonly speaker: Speaker | null;
  readonly device: readonly SpeechSynthesisVoice[];
  /** What is on: a voice of the device, the built-in one, or captions alone. */
  readonly on: SpeechSynthesisVoice | "offline" | null;
  readonly offline: OfflineVoice;
}

/** The voice that speaks: the device's own in this language, the built-in English one if it was chosen, or none. */
export const useSpeaker = (language: Language, choice: PracticeSettings["voice"]): Voices => {
  const device = useDeviceVoices(language);
  const wantsOffline = choice === "offline" && language === "en";
  const offline = useOfflineVoice(wantsOffline);
  // The built-in voice speaks English alone: in Spanish its place is taken by the device's, where there is one.
  const voice = chosenVoice(device, choice === "offline" && !wantsOffline ? "device" : choice);
  const speaker = useMemo(() => (voice === null ? null : deviceSpeaker(voice)), [voice]);
  return {
    speaker: wantsOffline ? offline.speaker : speaker,
    device,
    on: wantsOffline ? (offline.speaker === null ? null : "offline") : voice,
    offline,
  };
};
