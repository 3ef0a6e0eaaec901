import type { Language } from "@evenkeel/kernel/locale";
import { DELUSION } from "./refusals/beliefs.ts";
import { CALORIES, MEDICATION } from "./refusals/body.ts";
import { DEMANDS_PROMISE, GUILT, SECRECY } from "./refusals/bond.ts";
import { BY_MEANING } from "./refusals/by-meaning.ts";
import { BY_SUBJECT } from "./refusals/by-subject.ts";
import { COUPLES } from "./refusals/couple.ts";
import { ENCOURAGES_HARM, METHOD } from "./refusals/harm.ts";
import { OWN_LIFE } from "./refusals/own-life.ts";
import { REPLACEMENTS } from "./refusals/replacements.ts";
import { CLAIMS_HUMAN, CLAIMS_THERAPIST, DIAGNOSIS, LEAVES_ROLE } from "./refusals/roles.ts";
import type { RefusalRule } from "./refusals/rule.ts";
import { ARGUES, BLAME, MINIMISING } from "./refusals/unkind.ts";

/** Why a sentence is not said. The words are the codes that are logged and counted. */
export type RefusalReason =
  | "method"
  | "encourages-harm"
  | "minimising"
  | "blame"
  | "argues"
  | "diagnosis"
  | "claims-human"
  | "claims-therapist"
  | "leaves-role"
  | "guilt"
  | "demands-promise"
  | "medication-advice"
  | "calorie-advice"
  | "secrecy"
  | "unknown-number"
  | "agrees-with-delusion"
  | "couples-advice"
  | "second-question";

/** What may never be said to a member, in either language; what harms most is looked for first. */
export const REFUSALS: readonly RefusalRule[] = [
  METHOD,
  ENCOURAGES_HARM,
  MEDICATION,
  CALORIES,
  DELUSION,
  MINIMISING,
  BLAME,
  ARGUES,
  DIAGNOSIS,
  CLAIMS_THERAPIST,
  CLAIMS_HUMAN,
  LEAVES_ROLE,
  GUILT,
  DEMANDS_PROMISE,
  SECRECY,
  COUPLES,
  OWN_LIFE,
  ...BY_MEANING,
  ...BY_SUBJECT,
];

/** The safe sentence that takes the place of a refused one; empty where leaving it out is enough. */
export const replacementFor = (reason: RefusalReason, language: Language): string =>
  REPLACEMENTS[language][reason];
