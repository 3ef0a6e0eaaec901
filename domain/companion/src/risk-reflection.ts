import type { Language } from "@evenkeel/kernel/locale";
import { SUICIDE_KINDS } from "@evenkeel/safety/level";
import type { Heard } from "./heard.ts";
import { gistOf } from "./summary.ts";

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

/** A verdict on oneself is never handed back. */
const JUDGED =
  /\b(?:waste|burden|worthless|useless|stupid|failure|loser|pathetic|nothing|crazy|dangerous|disgusting|fat|carga|inútil|fracaso|loc[oa]|peligros[oa]|gord[oa]|nada)\b/iu;

export interface RiskReflection {
  readonly text: string;
  /** Names of the lines used, so that none comes twice. */
  readonly sources: readonly string[];
}

/** What the companion would say back to a message inside risk: the member's own clause turned round; nothing that is
 *  only likely. Null where nothing is sure, or where the words carry a sign of suicide: those
 *  are given back as they were said. */
export const riskReflection = (heard: Heard, language: Language): RiskReflection | null => {
  if (heard.understanding.evidence.some((e) => SUICIDE_KINDS.has(e.kind) && e.strength >= 0.3)) return null;
  const gist = heard.understanding.wordCount <= 16 ? gistOf(heard.text, language, true) : null;
  const long = (gist?.split(" ") ?? []).filter((word) => word.length >= 5);
  if (new Set(long).size < long.length) return null;
  // "You're not calling anyone" said back would read as agreement.
  if (gist === null || /n't\b|\b(?:not|never|nobody|no one|no|nunca|nadie)\b/iu.test(gist)) return null;
  // "You sit with you": turned round, it has two of the same person.
  if ((gist.match(/\b(?:you|yourself|tú|ti)\b/giu) ?? []).length > 1) return null;
  // What others think or do, said back without a word around it, reads as if it were so.
  if (!/^(?:you|your|tú|tu|te|estás|tienes)\b/iu.test(gist) || JUDGED.test(gist)) return null;
  return { text: sentence(gist), sources: [] };
};
