import { useCallback, useEffect, useState } from "react";

const EACH = "measures-read-each";

/** A voice of the device itself, in this language: words of a questionnaire are sent to no service to be spoken. */
const voiceFor = (language: string): SpeechSynthesisVoice | null =>
  (globalThis.speechSynthesis?.getVoices() ?? []).find(
    (voice) => voice.localService && voice.lang.toLowerCase().startsWith(language),
  ) ?? null;

/** Reads text aloud with the device's voice. `voice` is false where it has none in this language. */
export const useSpoken = (
  language: string,
): { voice: boolean; speaking: boolean; read: (text: string) => void; stop: () => void } => {
  const [voice, setVoice] = useState(() => voiceFor(language));
  const [speaking, setSpeaking] = useState(false);
  // Browsers load their voices after the page.
  useEffect(() => {
    const synthesis = globalThis.speechSynthesis;
    if (synthesis === undefined) return;
    const look = (): void => setVoice(voiceFor(language));
    look();
    synthesis.addEventListener?.("voiceschanged", look);
    return () => {
      synthesis.removeEventListener?.("voiceschanged", look);
      synthesis.cancel();
    };
  }, [language]);
  const stop = useCallback(() => {
    globalThis.speechSynthesis?.cancel();
    setSpeaking(false);
  }, []);
  const read = useCallback(
    (text: string) => {
      if (voice === null) return;
      speechSynthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onend = () => setSpeaking(false);
      utterance.onerror = () => setSpeaking(false);
      setSpeaking(true);
      speechSynthesis.speak(utterance);
    },
    [voice],
  );
  return { voice: voice !== null, speaking, read, stop };
};

export const readsEach = (): boolean => localStorage.getItem(EACH) === "yes";
export const setReadsEach = (yes: boolean): void => {
  if (yes) localStorage.setItem(EACH, "yes");
  else localStorage.removeItem(EACH);
};
