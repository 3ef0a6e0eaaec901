import type { Technique } from "@evenkeel/companion/technique";
import { activityLadder } from "./activity-ladder.ts";
import { angerPause } from "./anger-pause.ts";
import { behaviouralActivation } from "./behavioural-activation.ts";
import { behaviouralExperiment } from "./behavioural-experiment.ts";
import { bodyImage } from "./body-image.ts";
import { breathing } from "./breathing.ts";
import { change } from "./change.ts";
import { dearMan } from "./dear-man.ts";
import { defusion } from "./defusion.ts";
import { gradedExposure } from "./graded-exposure.ts";
import { griefLetter } from "./grief-letter.ts";
import { grounding } from "./grounding.ts";
import { listeningTurn } from "./listening-turn.ts";
import { muscleRelaxation } from "./muscle-relaxation.ts";
import { oppositeAction } from "./opposite-action.ts";
import { problemSolving } from "./problem-solving.ts";
import { reachOut } from "./reach-out.ts";
import { regularEating } from "./regular-eating.ts";
import { safetyPlan } from "./safety-plan.ts";
import { selfCompassion } from "./self-compassion.ts";
import { sleepWindow } from "./sleep-window.ts";
import { socratic } from "./socratic.ts";
import { thoughtRecord } from "./thought-record.ts";
import { urgeSurfing } from "./urge-surfing.ts";
import { values } from "./values.ts";
import { worryTime } from "./worry-time.ts";

/** Every exercise there is. */
export const techniques: readonly Technique[] = [
  thoughtRecord,
  behaviouralActivation,
  breathing,
  grounding,
  muscleRelaxation,
  worryTime,
  problemSolving,
  socratic,
  behaviouralExperiment,
  defusion,
  selfCompassion,
  activityLadder,
  values,
  oppositeAction,
  gradedExposure,
  sleepWindow,
  urgeSurfing,
  change,
  angerPause,
  dearMan,
  listeningTurn,
  reachOut,
  griefLetter,
  regularEating,
  bodyImage,
  safetyPlan,
];
