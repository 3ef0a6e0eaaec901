import type { Language } from "@evenkeel/kernel/locale";
import { useEffect, useState } from "react";
import type { PracticeSettings } from "./practice-settings.ts";
import type { Speaker } from "./speaker.ts";

/** Voices that speak on the device itself: no word is sent to a service to be spoken. */
const voicesOf = (language: Language): readonly SpeechSynthesisVoice[] =>
  (globalThis.speechSynthesis?.getVoices() ?? []).filter(
    (voice) => voice.localService && voice.lang.toLowerCase().startsWith(language),
  );

export const useDeviceVoices = (language: Language): readonly SpeechSynthesisVoice[] => {
  const [voices, setVoices] = useState(() => voicesOf(language));
  // Browsers load their voices after the page.
  useEffect(() => {
    const synthesis = globalThis.speechSynthesis;
    if (synthesis === undefined) return;
    const look = (): void => setVoices(voicesOf(language));
    look();
    synthesis.addEventListener?.("voiceschanged", look);
    return () => synthesis.removeEventListener?.("voiceschanged", look);
  }, [language]);
  return voices;
};

/** The voice that the settings mean here; the first one where the chosen one is not on this device. */
export const chosenVoice = (
  voices: readonly SpeechSynthesisVoice[],
  choice: PracticeSettings["voice"],
): SpeechSynthesisVoice | null => {
  if (choice === "none" || choice === "offline") return null;
  return voices.find(({ voiceURI }) => `uri:${voiceURI}` === choice) ?? voices[0] ?? null;
};

/** Speaks with a voice of the device. */
export const deviceSpeaker = (voice: SpeechSynthesisVoice): Speaker => {
  let cut: () => void = () => {};
  const stop = (): void => {
    cut();
    speechSynthesis.cancel();
  };
  return {
    say: (text, speed) =>
      new Promise((resolve) => {
        stop();
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.rate = speed;
        utterance.onend = () => resolve(true);
        utterance.onerror = () => resolve(false);
        cut = () => resolve(false);
        speechSynthesis.speak(utterance);
      }),
    prepare: () => {},
    stop,
  };
};
