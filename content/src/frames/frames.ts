import type { Frame } from "@evenkeel/companion/frame";
import { anger } from "./anger.ts";
import { bereavement } from "./bereavement.ts";
import { betrayal } from "./betrayal.ts";
import { bodyShame } from "./body-shame.ts";
import { breakUp } from "./break-up.ts";
import { caregiving } from "./caregiving.ts";
import { comingOut } from "./coming-out.ts";
import { comparison } from "./comparison.ts";
import { discrimination } from "./discrimination.ts";
import { estrangement } from "./estrangement.ts";
import { failure } from "./failure.ts";
import { familyConflict } from "./family-conflict.ts";
import { friendship } from "./friendship.ts";
import { guilt } from "./guilt.ts";
import { illness } from "./illness.ts";
import { illnessLoved } from "./illness-loved.ts";
import { insomnia } from "./insomnia.ts";
import { jobLoss } from "./job-loss.ts";
import { loneliness } from "./loneliness.ts";
import { money } from "./money.ts";
import { newParent } from "./new-parent.ts";
import { numbness } from "./numbness.ts";
import { overload } from "./overload.ts";
import { panic } from "./panic.ts";
import { partnerConflict } from "./partner-conflict.ts";
import { petLoss } from "./pet-loss.ts";
import { publicCriticism } from "./public-criticism.ts";
import { rejection } from "./rejection.ts";
import { rumination } from "./rumination.ts";
import { stuck } from "./stuck.ts";
import { study } from "./study.ts";
import { traumaReminder } from "./trauma-reminder.ts";
import { uncertainty } from "./uncertainty.ts";
import { worry } from "./worry.ts";

/** Situations people bring, with what may be said and asked in each. */
export const frames: readonly Frame[] = [
  anger,
  bereavement,
  betrayal,
  bodyShame,
  breakUp,
  caregiving,
  comingOut,
  comparison,
  discrimination,
  estrangement,
  failure,
  familyConflict,
  friendship,
  guilt,
  illness,
  illnessLoved,
  insomnia,
  jobLoss,
  loneliness,
  money,
  newParent,
  numbness,
  overload,
  panic,
  partnerConflict,
  petLoss,
  publicCriticism,
  rejection,
  rumination,
  stuck,
  study,
  traumaReminder,
  uncertainty,
  worry,
];
