import { api } from "./messages/en/api.ts";
import { breathe } from "./messages/en/breathe.ts";
import { caseload } from "./messages/en/caseload.ts";
import { checkIn } from "./messages/en/check-in.ts";
import { eliza } from "./messages/en/eliza.ts";
import { escalation } from "./messages/en/escalation.ts";
import { exercise } from "./messages/en/exercise.ts";
import { feelings } from "./messages/en/feelings.ts";
import { firstVisit } from "./messages/en/first-visit.ts";
import { help } from "./messages/en/help.ts";
import { helps } from "./messages/en/helps.ts";
import { home } from "./messages/en/home.ts";
import { incident } from "./messages/en/incident.ts";
import { journal } from "./messages/en/journal.ts";
import { library } from "./messages/en/library.ts";
import { lines } from "./messages/en/lines.ts";
import { measures } from "./messages/en/measures.ts";
import { memory } from "./messages/en/memory.ts";
import { models } from "./messages/en/models.ts";
import { navigation } from "./messages/en/navigation.ts";
import { onCall } from "./messages/en/on-call.ts";
import { patterns } from "./messages/en/patterns.ts";
import { practice } from "./messages/en/practice.ts";
import { program } from "./messages/en/program.ts";
import { reminders } from "./messages/en/reminders.ts";
import { safetyPlan } from "./messages/en/safety-plan.ts";
import { signIn } from "./messages/en/sign-in.ts";
import { staff } from "./messages/en/staff.ts";
import { talk } from "./messages/en/talk.ts";
import { ui } from "./messages/en/ui.ts";
import { voice } from "./messages/en/voice.ts";
import { you } from "./messages/en/you.ts";

/** Every word of the interface, by area. A new area is a file in messages/en, one in messages/es, and a line in each catalogue. */
export const catalogueEn = {
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
};

export type Catalogue = typeof catalogueEn;
export type MessageKey = keyof Catalogue;
