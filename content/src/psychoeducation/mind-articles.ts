import type { Article } from "@evenkeel/companion/article";
import { anger } from "./articles/anger.ts";
import { anxiety } from "./articles/anxiety.ts";
import { avoidance } from "./articles/avoidance.ts";
import { burnout } from "./articles/burnout.ts";
import { depression } from "./articles/depression.ts";
import { doingFirst } from "./articles/doing-first.ts";
import { exercise } from "./articles/exercise.ts";
import { griefLoss } from "./articles/grief-loss.ts";
import { healthAnxiety } from "./articles/health-anxiety.ts";
import { howSleepWorks } from "./articles/how-sleep-works.ts";
import { insomnia } from "./articles/insomnia.ts";
import { loneliness } from "./articles/loneliness.ts";
import { nightmares } from "./articles/nightmares.ts";
import { ocd } from "./articles/ocd.ts";
import { panic } from "./articles/panic.ts";
import { perfectionism } from "./articles/perfectionism.ts";
import { procrastination } from "./articles/procrastination.ts";
import { rumination } from "./articles/rumination.ts";
import { selfCriticism } from "./articles/self-criticism.ts";
import { shameGuilt } from "./articles/shame-guilt.ts";
import { socialAnxiety } from "./articles/social-anxiety.ts";
import { stress } from "./articles/stress.ts";
import { thinkingTraps } from "./articles/thinking-traps.ts";
import { thoughtsFeelings } from "./articles/thoughts-feelings.ts";
import { workLimits } from "./articles/work-limits.ts";
import { worry } from "./articles/worry.ts";

/** Articles on mood, fear, sleep, stress and feelings that are hard to bear, in the order of the library. */
export const MIND_ARTICLES: readonly Article[] = [
  depression,
  doingFirst,
  thoughtsFeelings,
  thinkingTraps,
  rumination,
  selfCriticism,
  exercise,
  anxiety,
  worry,
  panic,
  avoidance,
  socialAnxiety,
  healthAnxiety,
  ocd,
  howSleepWorks,
  insomnia,
  nightmares,
  stress,
  burnout,
  workLimits,
  perfectionism,
  procrastination,
  anger,
  shameGuilt,
  griefLoss,
  loneliness,
];
