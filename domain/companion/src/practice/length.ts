import type { Language } from "@evenkeel/kernel/locale";
import type { Pace, Practice, PracticeStep } from "./practice.ts";

/** Words a minute of a device's voice at the calm speed, which is 0.8 of its usual one; Spanish words are longer. */
const WORDS_A_MINUTE: Readonly<Record<Language, number>> = { en: 140, es: 125 };

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;

/** How long a line takes to say at the calm speed: 60 * words / words a minute, s; at least 1.5 s. */
export const speakSeconds = (step: PracticeStep, language: Language): number =>
  Math.max(1.5, (60 * wordsIn(step.say[language])) / WORDS_A_MINUTE[language]);

/** How long the breaths of a pace take, s. */
export const paceSeconds = ({ inSeconds, holdSeconds, outSeconds, rounds }: Pace): number =>
  (inSeconds + holdSeconds + outSeconds) * rounds;

/** The whole of it at the calm speed: sum of lines and silences, s. */
export const lengthSeconds = ({ steps }: Practice, language: Language): number =>
  steps.reduce((sum, step) => sum + speakSeconds(step, language) + step.pause, 0);
