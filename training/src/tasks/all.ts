import type { Task } from "../task.ts";
import { distortion } from "./distortion.ts";
import { distortionPassage } from "./distortion-passage.ts";
import { distortionType } from "./distortion-type.ts";
import { emotion } from "./emotion.ts";
import { riskPerson } from "./risk-person.ts";
import { stress } from "./stress.ts";
import { clientTalk, therapistTalk } from "./talk.ts";
import { valence } from "./valence.ts";

/** In the order in which they are learned. */
export const TASKS: readonly Task[] = [
  emotion,
  valence,
  stress,
  distortionPassage,
  distortion,
  distortionType,
  clientTalk,
  therapistTalk,
  riskPerson,
];
