import type { ColumnType, Generated } from "kysely";

type Sealed = Uint8Array;
type At = ColumnType<Date, Date | string, Date | string>;
type AtOrNull = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

/** Who is on call and how they are reached; the staff's own data, in the schema of accounts. */
export interface OnCallSchema {
  "auth.on_call_person": {
    user_id: string;
    /** How members see this person; null: not by name. */
    shown_name: string | null;
    zone: string;
    language: string;
    updated_at: At;
  };
  "auth.on_call_pattern": {
    pattern_id: string;
    user_id: string;
    /** Digits 1 (Monday) to 7. */
    weekdays: string;
    starts_at_minute: number;
    ends_at_minute: number;
    zone: string;
    place: number;
    from_day: string;
    until_day: string | null;
    created_by: string | null;
    created_at: At;
  };
  "auth.on_call_shift": {
    shift_id: string;
    user_id: string;
    starts_at: At;
    ends_at: At;
    zone: string;
    place: number;
    created_by: string | null;
    created_at: At;
  };
  "auth.on_call_absence": {
    absence_id: string;
    user_id: string;
    starts_at: At;
    ends_at: At;
    zone: string;
    created_by: string | null;
    created_at: At;
  };
  "auth.on_call_swap": {
    swap_id: string;
    from_user_id: string;
    to_user_id: string;
    zone: string;
    starts_at: At;
    ends_at: At;
    back_starts_at: AtOrNull;
    back_ends_at: AtOrNull;
    state: string;
    asked_at: At;
    answered_at: AtOrNull;
  };
  "auth.alert_channel": {
    channel_id: string;
    user_id: string;
    kind: string;
    label: string;
    target_sealed: Sealed;
    code_sealed: Sealed | null;
    code_expires_at: AtOrNull;
    code_tries: Generated<number>;
    confirmed_at: AtOrNull;
    failing_since: AtOrNull;
    last_sent_at: AtOrNull;
    created_at: At;
  };
  "auth.alert": {
    alert_id: string;
    kind: string;
    escalation_id: string | null;
    round: number;
    audience: string;
    user_id: string;
    tier: string | null;
    at: At;
  };
  "auth.alert_delivery": {
    delivery_id: string;
    alert_id: string;
    channel_id: string | null;
    channel_kind: string;
    channel_label: string;
    state: string;
    attempts: Generated<number>;
    next_at: AtOrNull;
    sent_at: AtOrNull;
    arrived_at: AtOrNull;
    opened_at: AtOrNull;
    problem: string | null;
  };
  "auth.alert_attempt": {
    delivery_id: string;
    attempt: number;
    at: At;
    problem: string | null;
    status: number | null;
  };
  "auth.alert_drill": {
    drill_id: string;
    escalation_id: string;
    member_id_of_nobody: string;
    tier: string;
    started_by: string | null;
    started_by_name: string;
    started_at: At;
    ended_at: AtOrNull;
    ended_how: string | null;
  };
}
