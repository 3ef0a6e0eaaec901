import type { Article } from "@evenkeel/companion/article";
import { depression } from "./articles/depression.ts";
import { doingFirst } from "./articles/doing-first.ts";
import { exercise } from "./articles/exercise.ts";
import { rumination } from "./articles/rumination.ts";
import { selfCriticism } from "./articles/self-criticism.ts";
import { thinkingTraps } from "./articles/thinking-traps.ts";
import { thoughtsFeelings } from "./articles/thoughts-feelings.ts";

/** Articles on mood, fear, sleep, stress and feelings that are hard to bear, in the order of the library. */
export const MIND_ARTICLES: readonly Article[] = [
  depression,
  doingFirst,
  thoughtsFeelings,
  thinkingTraps,
  rumination,
  selfCriticism,
  exercise,
];
