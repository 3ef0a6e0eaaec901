import type { CompanionContent } from "@evenkeel/companion/content-types";
import { english } from "./english.ts";

/** Everything the companion speaks from, put together. */
export const companionContent: CompanionContent = {
  wording: { en: english, es: english },
  frames: [],
  techniques: [],
  safety: { en: undefined, es: undefined },
};
