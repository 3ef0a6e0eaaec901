import { CARE_CONCEPTS } from "./care-concepts.ts";
import type { Concept } from "./concept.ts";
import { CONCEPTS } from "./concepts.ts";
import { CONDITION_CONCEPTS } from "./condition-concepts.ts";
import { FEAR_CONCEPTS } from "./fear-concepts.ts";
import { LIFE_CONCEPTS } from "./life-concepts.ts";
import { MIND_CONCEPTS } from "./mind-concepts.ts";
import { PEOPLE_CONCEPTS } from "./people-concepts.ts";

/** What people call the things the library is about. The concepts of danger come after these, since they hold the more
 *  general words. */
export const EVERYDAY_CONCEPTS: readonly Concept[] = [
  ...CARE_CONCEPTS,
  ...PEOPLE_CONCEPTS,
  ...LIFE_CONCEPTS,
  ...FEAR_CONCEPTS,
  ...CONDITION_CONCEPTS,
  ...MIND_CONCEPTS,
  ...CONCEPTS,
];
