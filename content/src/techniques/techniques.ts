import type { Technique } from "@evenkeel/companion/technique";
import { behaviouralActivation } from "./behavioural-activation.ts";
import { breathing } from "./breathing.ts";
import { gradedExposure } from "./graded-exposure.ts";
import { problemSolving } from "./problem-solving.ts";
import { safetyPlan } from "./safety-plan.ts";
import { thoughtRecord } from "./thought-record.ts";
import { urgeSurfing } from "./urge-surfing.ts";
import { values } from "./values.ts";
import { worryTime } from "./worry-time.ts";

/** Every exercise there is. */
export const techniques: readonly Technique[] = [
  thoughtRecord,
  behaviouralActivation,
  breathing,
  worryTime,
  problemSolving,
  gradedExposure,
  urgeSurfing,
  values,
  safetyPlan,
];
