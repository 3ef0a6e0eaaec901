import type { Practice } from "@evenkeel/companion/practice/practice";
import { bodyPractices } from "./body.ts";
import { breathPractices } from "./breath.ts";
import { groundingPractices } from "./grounding.ts";
import { kindnessPractices } from "./kindness.ts";
import { noticingPractices } from "./noticing.ts";
import { panicPractices } from "./panic.ts";
import { sleepPractices } from "./sleep.ts";
import { urgePractices } from "./urge.ts";

/** Every guided practice there is. */
export const PRACTICES: readonly Practice[] = [
  ...panicPractices,
  ...groundingPractices,
  ...breathPractices,
  ...bodyPractices,
  ...noticingPractices,
  ...kindnessPractices,
  ...sleepPractices,
  ...urgePractices,
];

export const practiceById = (id: string): Practice | undefined => PRACTICES.find((one) => one.id === id);
