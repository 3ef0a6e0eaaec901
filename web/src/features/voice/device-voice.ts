import type { Language } from "@evenkeel/kernel/locale";
import { useSyncExternalStore } from "react";
import { currentLanguage } from "../../i18n/locale.ts";
import type { Mouth } from "./speech-queue.ts";
import { voiceSettings } from "./voice-settings.ts";

const synthesis = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

/** Voices of the device itself in a language: what is said here is sent to no service to be spoken. */
const voicesIn = (language: Language): readonly SpeechSynthesisVoice[] =>
  (synthesis()?.getVoices() ?? []).filter(
    (voice) => voice.localService && voice.lang.toLowerCase().startsWith(language),
  );

let known: { readonly language: Language; readonly voices: readonly SpeechSynthesisVoice[] } | null = null;
const voicesNow = (): readonly SpeechSynthesisVoice[] => {
  const language = currentLanguage();
  if (known?.language !== language) known = { language, voices: voicesIn(language) };
  return known.voices;
};
const subscribe = (listener: () => void) => {
  const look = (): void => {
    known = null;
    listener();
  };
  // Browsers load their voices after the page.
  synthesis()?.addEventListener?.("voiceschanged", look);
  return () => synthesis()?.removeEventListener?.("voiceschanged", look);
};
export const useDeviceVoices = (): readonly SpeechSynthesisVoice[] =>
  useSyncExternalStore(subscribe, voicesNow);

/** The device's own voice in the member's language, as they chose it. Says nothing where there is none. */
export const deviceMouth: Mouth = {
  say: (sentence, done) => {
    const language = currentLanguage();
    const voices = voicesIn(language);
    const { rate, voices: chosen } = voiceSettings();
    const voice = voices.find(({ voiceURI }) => voiceURI === chosen[language]) ?? voices[0];
    if (voice === undefined) {
      done();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    utterance.onend = done;
    utterance.onerror = done;
    speechSynthesis.speak(utterance);
  },
  hush: () => synthesis()?.cancel(),
};
