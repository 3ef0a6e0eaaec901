import type { ColumnType } from "kysely";

type Sealed = Uint8Array;
type At = ColumnType<Date, Date | string, Date | string>;
type AtOrNull = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

/** Escalations, what they rest on and what happened to them; incidents of the house. */
export interface EscalationSchema {
  escalation: {
    member_id: string;
    escalation_id: string;
    status: string;
    tier: string;
    sharing: string;
    drill: boolean;
    language: string;
    age_band: string;
    opened_at: At;
    changed_at: At;
    shared_at: AtOrNull;
    acknowledge_due_at: AtOrNull;
    owner_user_id: string | null;
    acknowledged_at: AtOrNull;
    acknowledged_by_user_id: string | null;
    breached_at: AtOrNull;
    disputed_at: AtOrNull;
    outcome: string | null;
    closed_at: AtOrNull;
    closed_by_user_id: string | null;
  };
  escalation_event: {
    member_id: string;
    escalation_event_id: string;
    escalation_id: string;
    kind: string;
    at: At;
    actor_user_id: string | null;
    actor_name: string | null;
    detail: unknown;
    body_sealed: Sealed | null;
  };
  escalation_evidence: {
    member_id: string;
    escalation_evidence_id: string;
    escalation_id: string;
    risk_record_id: string;
    conversation_id: string;
    message_id: string;
    seq: number;
    tier: string;
    body_sealed: Sealed;
    at: At;
  };
  follow_up: {
    member_id: string;
    follow_up_id: string;
    escalation_id: string;
    kind: string;
    created_at: At;
    due_at: At;
    done_at: AtOrNull;
    done_by_user_id: string | null;
    note_sealed: Sealed | null;
  };
  escalation_policy: {
    policy_id: string;
    at: At;
    by_user_id: string;
    immediate_minutes: number;
    high_minutes: number;
    override_immediate: boolean;
    follow_up_hours: number;
  };
  escalation_tally: {
    tally_id: string;
    month: string;
    tier: string;
    language: string;
    age_band: string;
    shared: boolean;
    minutes_to_acknowledge: number | null;
    breached: boolean;
    outcome: string | null;
  };
  incident: {
    incident_id: string;
    recorded_at: At;
    happened_at: At;
    severity: string;
    kind: string;
    escalation_id: string | null;
    by_user_id: string;
    by_name: string;
    closed_at: AtOrNull;
    body_sealed: Sealed;
  };
  incident_entry: {
    incident_entry_id: string;
    incident_id: string;
    at: At;
    by_user_id: string;
    by_name: string;
    body_sealed: Sealed;
  };
}
