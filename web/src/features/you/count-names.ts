import type { T } from "../../i18n/use-t.ts";

const NAMED = [
  "member",
  "consent_event",
  "access_entry",
  "care_link",
  "escalation",
  "escalation_event",
  "escalation_evidence",
  "follow_up",
  "trusted_person",
  "safety_plan",
  "memory",
  "conversation",
  "message",
  "message_report",
  "observation",
  "feeling_answer",
  "risk_record",
  "disclosure",
  "exercise",
  "check_in",
  "check_in_version",
  "journal_entry",
  "journal_version",
  "measure_response",
  "measure_schedule",
  "practice_result",
  "program_run",
  "program_act",
] as const;

/** What a line of the receipt counts, in the reader's language; anything newer by the server's own name. */
export const countName = (t: T, table: string): string => {
  const named = NAMED.find((name) => name === table);
  return named === undefined ? table.replaceAll("_", " ") : t(`you.deleted.${named}`);
};
