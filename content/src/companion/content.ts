import type { CompanionContent } from "@evenkeel/companion/content-types";
import { frames } from "../frames/frames.ts";
import { MEASURES } from "../measures/measures.ts";
import { MEMORY_EN } from "../memory/memory-en.ts";
import { MEMORY_ES } from "../memory/memory-es.ts";
import { PRACTICES } from "../practices/practices.ts";
import { PROGRAMS } from "../programs/programs.ts";
import { ARTICLES } from "../psychoeducation/articles.ts";
import { DECLINES_EN } from "../safety/declines-en.ts";
import { DECLINES_ES } from "../safety/declines-es.ts";
import { SAFETY_EN } from "../safety/en.ts";
import { SAFETY_ES } from "../safety/es.ts";
import { exerciseWording } from "../techniques/exercise-wording.ts";
import { techniques } from "../techniques/techniques.ts";
import { english } from "./english.ts";
import { doingPointers } from "./pointers-do.ts";
import { sayingPointers } from "./pointers-say.ts";
import { spanish } from "./spanish.ts";

/** Everything the companion speaks from, put together. */
export const companionContent: CompanionContent = {
  wording: { en: english, es: spanish },
  frames,
  techniques,
  exercises: exerciseWording,
  pointers: [...sayingPointers, ...doingPointers],
  safety: { en: SAFETY_EN, es: SAFETY_ES },
  declines: { en: DECLINES_EN, es: DECLINES_ES },
  articles: ARTICLES,
  memory: { en: MEMORY_EN, es: MEMORY_ES },
  measures: MEASURES,
  practices: PRACTICES,
  programs: PROGRAMS,
};
