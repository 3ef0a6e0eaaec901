import type { EscalationEventKind, EscalationOutcome } from "@evenkeel/contract/escalation";
import type { MessageKey, T } from "../../i18n/use-t.ts";

const CONCERNS = [
  ...["suicide", "self-harm", "harm-to-others", "abuse", "child-abuse", "elder-abuse", "unsafe-partner"],
  ...["psychosis", "mania", "eating-danger", "overdose", "withdrawal", "postpartum", "medical-emergency"],
  "concern-for-other",
] as const;

/** What kind of danger, in words; the reason is the first thing a clinician reads. */
export const concernWord = (t: T, concern: string | null): string =>
  concern === null
    ? t("escalation.concern.none")
    : (CONCERNS as readonly string[]).includes(concern)
      ? t(`escalation.concern.${concern}` as MessageKey)
      : concern;

export const outcomeWord = (t: T, outcome: EscalationOutcome): string => t(`escalation.outcome.${outcome}`);
export const eventWord = (t: T, kind: EscalationEventKind, who: string, owner: string): string =>
  t(`escalation.event.${kind}`, { who, owner });

export const OUTCOMES: readonly EscalationOutcome[] = [
  ...(["reached-person", "someone-with-them", "safety-plan-made", "emergency-services", "referred"] as const),
  ...(["could-not-reach", "false-flag", "duplicate", "drill-done"] as const),
];
