import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { understand } from "@evenkeel/language/understand";
import { assess, initialSafetyState } from "@evenkeel/safety/assess";

/** Whether what was written speaks of danger, read on this device as safety reads every message. */
export const wordsOfDanger = (text: string, language: Language, nowMs: number): boolean =>
  text.trim() !== "" &&
  assess(initialSafetyState(), understand(text, { language }), instant(nowMs)).risk.tier !== "none";
