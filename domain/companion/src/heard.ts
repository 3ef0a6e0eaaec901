import type { Language } from "@evenkeel/kernel/locale";
import type { Intent, Understanding } from "@evenkeel/language/understanding";
import type { CompanionContent } from "./content-types.ts";
import { facetsHeard, type HeardFacet } from "./facets-heard.ts";
import { framesHeard, type HeardFrame } from "./frames-heard.ts";
import { pattern } from "./pattern.ts";
import { evened } from "./wordings.ts";

/** One message as the companion takes it in. */
export interface Heard {
  readonly text: string;
  readonly understanding: Understanding;
  readonly facets: readonly HeardFacet[];
  readonly frames: readonly HeardFrame[];
  /** Has something to reflect: more than a word or two, or a shape, a situation or a feeling. */
  readonly telling: boolean;
  readonly has: (intent: Intent) => boolean;
}

/** Readings weaker than this are not acted on. */
const sureEnough = 0.5;

/** Takes in one message: shapes, situations, and whether there is something to reflect. */
export const hear = (
  text: string,
  understanding: Understanding,
  content: CompanionContent,
  language: Language,
): Heard => {
  const facets = facetsHeard(text, understanding.evidence, content.wording[language].facets, language);
  const frames = framesHeard(understanding, content.frames, language);
  const intents = new Set(understanding.intents.filter((i) => i.strength >= sureEnough).map((i) => i.intent));
  const leaves = pattern(content.wording[language].farewell, language).test(
    evened(text).replace(/[.!?\s]+$/, ""),
  );
  const felt = understanding.emotions.some((e) => e.holder === "self" && e.strength >= 0.4);
  return {
    text,
    understanding,
    facets,
    frames,
    telling:
      understanding.wordCount >= 6 ||
      facets.length > 0 ||
      (understanding.wordCount >= 2 && (frames.length > 0 || felt)),
    has: (intent) => intents.has(intent) || (intent === "goodbye" && leaves),
  };
};
