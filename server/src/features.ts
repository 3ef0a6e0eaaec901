import type { Feature } from "./deps.ts";
import { accessLogFeature } from "./features/access-log/route.ts";
import { accountFeature } from "./features/account/route.ts";
import { securityFeature } from "./features/account/security-route.ts";
import { sessionFeature } from "./features/account/session-route.ts";
import { signInFeature } from "./features/account/sign-in-route.ts";
import { careLinkFeature } from "./features/care-link/route.ts";
import { caseloadFeature } from "./features/caseload/route.ts";
import { chatCompletionsFeature } from "./features/chat-completions/route.ts";
import { checkInFeature } from "./features/check-in/route.ts";
import { consentFeature } from "./features/consent/route.ts";
import { conversationFeature } from "./features/conversation/feature.ts";
import { escalationFeature } from "./features/escalation/feature.ts";
import { exerciseFeature } from "./features/exercise/route.ts";
import { feelingsFeature } from "./features/feelings/route.ts";
import { helpFeature } from "./features/help/route.ts";
import { helpsFeature } from "./features/helps/route.ts";
import { incidentFeature } from "./features/incident/route.ts";
import { journalFeature } from "./features/journal/route.ts";
import { languageModelFeature } from "./features/language-model/route.ts";
import { libraryFeature } from "./features/library/route.ts";
import { measuresFeature } from "./features/measures/route.ts";
import { modelFeature } from "./features/model/route.ts";
import { onCallFeature } from "./features/on-call/route.ts";
import { operationsFeature } from "./features/operations/route.ts";
import { practiceFeature } from "./features/practice/route.ts";
import { programFeature } from "./features/program/route.ts";
import { recordExportFeature } from "./features/record-export/route.ts";
import { reminderFeature } from "./features/reminder/route.ts";
import { safetyPlanFeature } from "./features/safety-plan/route.ts";
import { staffFeature } from "./features/staff/route.ts";
import { trustedPersonFeature } from "./features/trusted-person/route.ts";
import { voiceFeature } from "./features/voice/route.ts";

/** Everything the server can do, in the order a member meets it. */
export const features: readonly Feature[] = [
  helpFeature,
  libraryFeature,
  accountFeature,
  sessionFeature,
  signInFeature,
  securityFeature,
  consentFeature,
  accessLogFeature,
  careLinkFeature,
  conversationFeature,
  voiceFeature,
  escalationFeature,
  checkInFeature,
  journalFeature,
  feelingsFeature,
  exerciseFeature,
  trustedPersonFeature,
  safetyPlanFeature,
  measuresFeature,
  practiceFeature,
  programFeature,
  reminderFeature,
  helpsFeature,
  recordExportFeature,
  onCallFeature,
  caseloadFeature,
  staffFeature,
  incidentFeature,
  chatCompletionsFeature,
  modelFeature,
  languageModelFeature,
  operationsFeature,
];
