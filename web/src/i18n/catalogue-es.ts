import type { MessageKey } from "./catalogue-en.ts";
import { api } from "./messages/es/api.ts";
import { breathe } from "./messages/es/breathe.ts";
import { caseload } from "./messages/es/caseload.ts";
import { checkIn } from "./messages/es/check-in.ts";
import { eliza } from "./messages/es/eliza.ts";
import { escalation } from "./messages/es/escalation.ts";
import { exercise } from "./messages/es/exercise.ts";
import { feelings } from "./messages/es/feelings.ts";
import { firstVisit } from "./messages/es/first-visit.ts";
import { help } from "./messages/es/help.ts";
import { helps } from "./messages/es/helps.ts";
import { home } from "./messages/es/home.ts";
import { incident } from "./messages/es/incident.ts";
import { journal } from "./messages/es/journal.ts";
import { library } from "./messages/es/library.ts";
import { lines } from "./messages/es/lines.ts";
import { measures } from "./messages/es/measures.ts";
import { memory } from "./messages/es/memory.ts";
import { models } from "./messages/es/models.ts";
import { navigation } from "./messages/es/navigation.ts";
import { onCall } from "./messages/es/on-call.ts";
import { patterns } from "./messages/es/patterns.ts";
import { practice } from "./messages/es/practice.ts";
import { program } from "./messages/es/program.ts";
import { reminders } from "./messages/es/reminders.ts";
import { safetyPlan } from "./messages/es/safety-plan.ts";
import { signIn } from "./messages/es/sign-in.ts";
import { staff } from "./messages/es/staff.ts";
import { talk } from "./messages/es/talk.ts";
import { ui } from "./messages/es/ui.ts";
import { voice } from "./messages/es/voice.ts";
import { you } from "./messages/es/you.ts";

/** Complete by type: a key that English has and Spanish lacks does not compile. */
export const catalogueEs = {
  ...ui,
  ...navigation,
  ...firstVisit,
  ...home,
  ...helps,
  ...talk,
  ...voice,
  ...breathe,
  ...help,
  ...signIn,
  ...api,
  ...checkIn,
  ...journal,
  ...lines,
  ...memory,
  ...measures,
  ...practice,
  ...program,
  ...reminders,
  ...models,
  ...exercise,
  ...library,
  ...eliza,
  ...safetyPlan,
  ...patterns,
  ...feelings,
  ...you,
  ...staff,
  ...onCall,
  ...caseload,
  ...escalation,
  ...incident,
} satisfies Record<MessageKey, string>;
