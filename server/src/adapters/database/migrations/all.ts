import { house } from "./0001-house.ts";
import { feelings } from "./0002-feelings.ts";
import { escalation } from "./0003-escalation.ts";
import { onCall } from "./0004-on-call.ts";
import { safetyPlan } from "./0005-safety-plan.ts";
import { places } from "./0006-places.ts";
import { modelReadings } from "./0007-model-readings.ts";
import { results } from "./0008-results.ts";
import { memory } from "./0009-memory.ts";
import { languageModel } from "./0010-language-model.ts";
import { measures } from "./0011-measures.ts";
import { planSharing } from "./0012-plan-sharing.ts";
import { programs } from "./0013-programs.ts";
import { practices } from "./0014-practices.ts";
import { reminders } from "./0015-reminders.ts";
import { helps } from "./0016-helps.ts";
import type { Migration } from "./migration.ts";

/** Every step of the schema, in order. */
export const migrations: readonly Migration[] = [
  house,
  feelings,
  escalation,
  onCall,
  safetyPlan,
  places,
  modelReadings,
  results,
  memory,
  languageModel,
  measures,
  planSharing,
  programs,
  practices,
  reminders,
  helps,
];
