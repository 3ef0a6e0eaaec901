import type { Language } from "@evenkeel/kernel/locale";
import { lifeCueOf } from "@evenkeel/safety/cue";
import type { Cue } from "@evenkeel/safety/cue-name";
import { type Candidate, fromLines } from "./candidate.ts";
import type { CompanionContent } from "./content-types.ts";
import type { Heard } from "./heard.ts";
import type { CompanionState } from "./state.ts";

/** What the message tells of, met as it is met in risk: holds where no situation of ours was recognised. */
export const fromTold = (
  state: CompanionState,
  heard: Heard,
  content: CompanionContent,
  language: Language,
): readonly Candidate[] => {
  const cue = lifeCueOf(heard.understanding);
  if (cue === undefined || heard.frames.length > 0 || PASSING.has(cue)) return [];
  const lines = content.safety[language].cues[cue];
  return fromLines("reflect-content", `told:${cue}`, lines, {}, new Set(state.used), 0.3);
};

/** How a message is said, or what ordinary talk has better words for. */
const PASSING: ReadonlySet<Cue> = new Set<Cue>([
  "thanks",
  "better",
  "worse",
  "minimises",
  "ambivalent",
  "does-not-know",
  "hopeless",
  "burdened",
  "provider",
  "alone",
  "shame",
  "angry",
  "scared",
  "tired",
  "numb",
  "kids",
  "faith",
  // Its lines take an urge for granted, which outside risk would be a slur on whoever mentions drink.
  "drinking",
]);
