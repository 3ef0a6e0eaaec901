import type { Language } from "@evenkeel/kernel/locale";
import type { Turning } from "./content-types.ts";
import { englishTurn } from "./english-turn.ts";
import { spanishTurn } from "./spanish-turn.ts";

/** The member's stretch as the listener would say it; null when it cannot be turned without risk of broken grammar. */
export const turnPointOfView = (text: string, turning: Turning, language: Language): string | null =>
  language === "es" ? spanishTurn(text, turning) : englishTurn(text, turning);
