import type { Language } from "@evenkeel/kernel/locale";
import { SUICIDE_KINDS } from "@evenkeel/safety/level";
import { candidatesFor } from "./candidates.ts";
import type { CompanionContent } from "./content-types.ts";
import type { Heard } from "./heard.ts";
import { presentFrames } from "./present-frames.ts";
import type { CompanionState } from "./state.ts";
import { gistOf } from "./summary.ts";

/** Situations whose lines hold up beside thoughts of dying: none speaks of endings, of nights that talk, or of giving
 *  in. The rest are left to talk without risk. */
const STEADY: ReadonlySet<string> = new Set([
  "bereavement",
  "betrayal",
  "body-shame",
  "break-up",
  "caregiving",
  "coming-out",
  "discrimination",
  "estrangement",
  "family-conflict",
  "friendship",
  "illness",
  "illness-loved",
  "job-loss",
  "loneliness",
  "money",
  "overload",
  "partner-conflict",
  "pet-loss",
  "public-criticism",
  "rejection",
  "study",
]);

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

export interface RiskReflection {
  readonly text: string;
  /** Names of the lines used, so that none comes twice. */
  readonly sources: readonly string[];
}

/** What the companion would say back to a message inside risk: what it is like, from a situation named just now, else
 *  the member's own clause turned round. Null where nothing is sure, or where the words carry a sign of suicide: those
 *  are given back as they were said. */
export const riskReflection = (
  state: CompanionState,
  heard: Heard,
  content: CompanionContent,
  language: Language,
): RiskReflection | null => {
  if (heard.understanding.evidence.some((e) => SUICIDE_KINDS.has(e.kind) && e.strength >= 0.3)) return null;
  const steady = presentFrames(state, content).filter((f) => f.now && STEADY.has(f.frame.id));
  const line = candidatesFor("reflect-feeling", state, heard, content, language)
    .filter((c) => steady.some((f) => c.source.startsWith(`frame:${f.frame.id}:`)))
    .filter((c) => !c.text.includes("?"))
    .sort((a, b) => b.weight - a.weight)[0];
  if (line !== undefined) return { text: line.text, sources: [line.source] };
  const gist = heard.understanding.wordCount <= 16 ? gistOf(heard.text, language, true) : null;
  const long = (gist?.split(" ") ?? []).filter((word) => word.length >= 5);
  if (new Set(long).size < long.length) return null;
  // "You're not calling anyone" said back would read as agreement.
  if (gist === null || /n't\b|\b(?:not|never|nobody|no one|no|nunca|nadie)\b/iu.test(gist)) return null;
  return { text: sentence(gist), sources: [] };
};
