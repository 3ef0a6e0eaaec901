import type { ColumnType, Generated } from "kysely";
import type { EscalationSchema } from "./schema-escalation.ts";
import type { OnCallSchema } from "./schema-on-call.ts";
import type { PlacesSchema } from "./schema-places.ts";

type Sealed = Uint8Array;
/** Comes back as Date, goes in as Date or ISO text. */
type At = ColumnType<Date, Date | string, Date | string>;
type AtOrNull = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

/** The tables as Kysely sees them; the SQL in migrations/ is the source. */
export interface Schema extends EscalationSchema, OnCallSchema, PlacesSchema {
  member: {
    member_id: string;
    age_band: string;
    country: string | null;
    language: string;
    zone: string;
    name_sealed: Sealed | null;
    created_at: At;
    memory_version: Generated<number>;
    memory_asked_at: AtOrNull;
  };
  consent_event: {
    member_id: string;
    consent_event_id: string;
    purpose: string;
    granted: boolean;
    text_version: string;
    at: At;
  };
  access_entry: {
    member_id: string;
    access_entry_id: string;
    at: At;
    actor_id: string | null;
    actor_name: string;
    actor_role: string;
    what: string;
    reason: string | null;
  };
  care_link: { member_id: string; care_link_id: string; clinician_id: string; since: At; ended_at: AtOrNull };
  memory: {
    member_id: string;
    memory_id: string;
    body_sealed: Sealed;
    source_id: string | null;
    conversation_id: string | null;
    zone: string;
    noted_at: At;
    expires_at: AtOrNull;
    used_at: AtOrNull;
  };
  safety_plan: { member_id: string; body_sealed: Sealed; updated_at: At };
  trusted_person: { member_id: string; body_sealed: Sealed; updated_at: At };
  conversation: {
    member_id: string;
    conversation_id: string;
    created_at: At;
    last_message_at: AtOrNull;
    title_sealed: Sealed | null;
    state_sealed: Sealed | null;
    state_version: Generated<number>;
    last_seq: Generated<number>;
    deleted_at: AtOrNull;
  };
  message: {
    member_id: string;
    message_id: string;
    conversation_id: string;
    seq: number;
    author: string;
    body_sealed: Sealed;
    why_sealed: Sealed | null;
    sent_at: At;
    zone: string;
    reply_to: string | null;
    stopped: Generated<boolean>;
    deleted_at: AtOrNull;
    forgotten: Generated<boolean>;
  };
  pending_turn: {
    member_id: string;
    message_id: string;
    conversation_id: string;
    seq: number;
    accepted_at: At;
    attempts: Generated<number>;
  };
  message_report: {
    member_id: string;
    message_report_id: string;
    message_id: string;
    reason: string;
    note_sealed: Sealed | null;
    at: At;
  };
  observation: {
    member_id: string;
    observation_id: string;
    kind: string;
    at: At;
    zone: string;
    body_sealed: Sealed;
    source_kind: string;
    source_id: string;
  };
  feeling_answer: {
    member_id: string;
    source_id: string;
    source_kind: string;
    body_sealed: Sealed;
    model_id: string | null;
    at: At;
  };
  risk_record: {
    member_id: string;
    risk_record_id: string;
    conversation_id: string | null;
    message_id: string;
    tier: string;
    body_sealed: Sealed;
    at: At;
    acted_on_at: AtOrNull;
  };
  outbox_event: {
    member_id: string;
    outbox_event_id: string;
    kind: string;
    payload_sealed: Sealed;
    at: At;
    done_at: AtOrNull;
  };
  exercise: {
    member_id: string;
    exercise_id: string;
    conversation_id: string;
    message_id: string;
    technique_id: string;
    body_sealed: Sealed;
    created_at: At;
    planned_for: AtOrNull;
    version: Generated<number>;
    edited_at: AtOrNull;
    follows: string | null;
    asked_at: AtOrNull;
    quiet: Generated<boolean>;
  };
  check_in: {
    member_id: string;
    check_in_id: string;
    version: number;
    mood: number;
    body_sealed: Sealed;
    at: At;
    zone: string;
    edited_at: AtOrNull;
    deleted_at: AtOrNull;
  };
  check_in_version: {
    member_id: string;
    check_in_id: string;
    version: number;
    mood: number;
    body_sealed: Sealed;
    edited_at: AtOrNull;
  };
  journal_entry: {
    member_id: string;
    journal_entry_id: string;
    version: number;
    body_sealed: Sealed;
    at: At;
    zone: string;
    edited_at: AtOrNull;
    deleted_at: AtOrNull;
  };
  journal_version: {
    member_id: string;
    journal_entry_id: string;
    version: number;
    body_sealed: Sealed;
    edited_at: AtOrNull;
  };
  measure_response: {
    member_id: string;
    measure_response_id: string;
    measure_id: string;
    body_sealed: Sealed;
    completed_at: At;
    zone: string;
    deleted_at: AtOrNull;
  };
  measure_schedule: {
    member_id: string;
    measure_id: string;
    every_days: number | null;
    first_day: string | null;
    hour: number | null;
    minute: number | null;
    zone: string | null;
    skipped_at: AtOrNull;
    changed_at: At;
  };
  program_run: {
    member_id: string;
    program_run_id: string;
    body_sealed: Sealed;
    begun_at: At;
    changed_at: At;
    deleted_at: AtOrNull;
  };
  program_act: {
    member_id: string;
    program_act_id: string;
    program_run_id: string;
    body_sealed: Sealed;
    at: At;
  };
  practice_result: {
    member_id: string;
    practice_result_id: string;
    body_sealed: Sealed;
    at: At;
    deleted_at: AtOrNull;
  };
  help_outcome: {
    member_id: string;
    help_outcome_id: string;
    body_sealed: Sealed;
    at: At;
    deleted_at: AtOrNull;
  };
  help_setting: { member_id: string; suggesting: boolean; changed_at: At };
  deletion_receipt: { receipt_id: string; deleted_at: At; unreadable_by: At; counts: unknown };

  "vault.master_key": { one: Generated<boolean>; master_key_id: string; since: At };
  "vault.member_key": { member_id: string; wrapped_key: Sealed; master_key_id: string; created_at: At };

  "auth.user": {
    id: string;
    name: string;
    email: string;
    emailVerified: boolean;
    image: string | null;
    createdAt: At;
    updatedAt: At;
    isAnonymous: boolean | null;
    twoFactorEnabled: boolean | null;
    role: string;
  };
  "auth.session": {
    id: string;
    expiresAt: At;
    token: string;
    createdAt: At;
    updatedAt: At;
    ipAddress: string | null;
    userAgent: string | null;
    userId: string;
  };
  "auth.account": {
    id: string;
    accountId: string;
    providerId: string;
    userId: string;
    password: string | null;
    createdAt: At;
    updatedAt: At;
  };
  "auth.passkey": { id: string; name: string | null; userId: string; createdAt: AtOrNull };
  "auth.lockout": { key: string; failures: number; locked_until: AtOrNull; updated_at: At };
  "auth.rateLimit": { id: Generated<string>; key: string; count: number; lastRequest: number };
  "auth.invitation": {
    invitation_id: string;
    token_hash: Sealed;
    role: string;
    email: string | null;
    created_by: string | null;
    created_at: At;
    expires_at: At;
    accepted_at: AtOrNull;
  };
  "auth.link_code": { code_hash: Sealed; clinician_id: string; expires_at: At };
  "auth.device_lock": {
    session_id: string;
    pin_hash: string;
    locked: Generated<boolean>;
  };
  /** Sealed under the house's own key, so that turning the master key leaves sessions alone. */
  "auth.server_secret": { name: string; sealed: Sealed; created_at: At };
  "auth.api_token": { token_hash: Sealed; label: string; created_at: At; expires_at: AtOrNull };
}
