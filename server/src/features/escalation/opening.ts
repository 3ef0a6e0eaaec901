import type { EscalationTier } from "@evenkeel/contract/escalation";
import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import { granted } from "../conversation/turn-rows.ts";
import { ruleColumns } from "./policy.ts";

/** A sign that is for a person on call, as rows to be. What is sealed is sealed to its own row. */
export interface Opening {
  readonly memberId: string;
  /** Taken when none is open for this member. */
  readonly escalationId: string;
  readonly tier: EscalationTier;
  readonly drill: boolean;
  readonly at: Date;
  readonly language: string;
  readonly ageBand: string;
  readonly eventId: string;
  readonly companionFollowUpId: string;
  readonly clinicianFollowUpId: string;
  readonly evidence: {
    readonly id: string;
    readonly riskRecordId: string;
    readonly conversationId: string;
    readonly messageId: string;
    readonly sealed: Uint8Array;
  } | null;
}

/** What became of an opening. */
export interface Opened {
  readonly escalation_id: string;
  readonly tier: EscalationTier;
  readonly sharing: string;
  readonly drill: boolean;
  readonly change: "opened" | "raised" | "evidence-added" | "disputed";
}

/** Pieces of a `with` statement that open an escalation or add to the open one, after a piece `grown` with one row and
 *  its `last_seq`, or with none when the whole is to do nothing. They end in a piece `remarked` with the row of `Opened`.
 *  Whether it is shared is decided here, where it is stored: a yes that is taken back a moment before holds. */
export const openingPieces = (of: Opening): RawBuilder<unknown> => {
  const member = sql`${of.memberId}::uuid`;
  const at = sql`${of.at.toISOString()}::timestamptz`;
  const fresh = sql`${of.escalationId}::uuid`;
  const tier = sql`${of.tier}::text`;
  const drill = sql`${of.drill}::boolean`;
  const raised = sql`escalation.tier <> 'immediate' and excluded.tier = 'immediate'`;
  const evidence =
    of.evidence === null
      ? sql``
      : sql`, quoted as (
      insert into escalation_evidence (member_id, escalation_evidence_id, escalation_id, risk_record_id, conversation_id,
        message_id, seq, tier, body_sealed, at)
      select ${member}, ${of.evidence.id}::uuid, e.escalation_id, ${of.evidence.riskRecordId}::uuid,
        ${of.evidence.conversationId}::uuid, ${of.evidence.messageId}::uuid, g.last_seq, ${tier},
        ${of.evidence.sealed}::bytea, ${at}
      from escalated e, grown g where e.sharing in ('consent', 'override'))`;
  return sql`, rule as (${ruleColumns}),
    stood as (
      select escalation_id, tier, sharing from escalation
      where member_id = ${member} and status <> 'closed' and not drill and not ${drill}),
    share as (
      select case when ${drill} or ${granted(of.memberId, "alert-on-call")} then 'consent'
          when ${tier} = 'immediate' and rule.override_immediate then 'override' else 'none' end as sharing,
        ${at} + make_interval(mins => case when ${tier} = 'immediate' then immediate_minutes else high_minutes end) as due_at,
        ${at} + make_interval(hours => follow_up_hours) as follow_up_at
      from rule),
    escalated as (
      insert into escalation (member_id, escalation_id, status, tier, sharing, drill, language, age_band, opened_at,
        changed_at, shared_at, acknowledge_due_at)
      select ${member}, ${fresh}, 'open', ${tier}, share.sharing, ${drill}, ${of.language}::text, ${of.ageBand}::text,
        ${at}, ${at}, case when share.sharing <> 'none' then ${at} end,
        case when share.sharing <> 'none' then share.due_at end
      from grown, share
      on conflict (member_id) where status <> 'closed' and not drill do update set
        changed_at = excluded.changed_at,
        tier = case when ${raised} then excluded.tier else escalation.tier end,
        status = case when ${raised} then 'open' else escalation.status end,
        sharing = case when escalation.sharing in ('none', 'withdrawn') and excluded.sharing <> 'none'
          then excluded.sharing else escalation.sharing end,
        shared_at = coalesce(escalation.shared_at, excluded.shared_at),
        acknowledge_due_at = case when ${raised} then coalesce(excluded.acknowledge_due_at, escalation.acknowledge_due_at)
          when escalation.status = 'open' then least(escalation.acknowledge_due_at, excluded.acknowledge_due_at)
          else escalation.acknowledge_due_at end
      returning escalation_id, tier, sharing)
    ${evidence}, planned as (
      insert into follow_up (member_id, follow_up_id, escalation_id, kind, created_at, due_at)
      select ${member}, f.id, e.escalation_id, f.kind, ${at}, share.follow_up_at
      from escalated e cross join share left join stood on true,
        (values (${of.companionFollowUpId}::uuid, 'companion'), (${of.clinicianFollowUpId}::uuid, 'clinician')) f (id, kind)
      where not ${drill} and case when f.kind = 'companion' then e.escalation_id = ${fresh}
        else e.sharing <> 'none' and coalesce(stood.sharing, 'none') = 'none' end),
    remarked as (
      insert into escalation_event (member_id, escalation_event_id, escalation_id, kind, at, detail)
      select ${member}, ${of.eventId}::uuid, e.escalation_id,
        case when e.escalation_id = ${fresh} then 'opened' when stood.tier <> e.tier then 'raised'
          else 'evidence-added' end,
        ${at}, json_build_object('tier', e.tier, 'sharing', e.sharing)::jsonb
      from escalated e left join stood on true
      returning escalation_id, kind, detail)`;
};

/** The row of `Opened`, to be selected after the pieces. */
export const openedColumns: RawBuilder<Omit<Opened, "drill">> = sql`
  select escalation_id, kind as change, detail ->> 'tier' as tier, detail ->> 'sharing' as sharing from remarked`;

/** Words that say it was meant otherwise, about an open escalation. */
export interface Dispute {
  readonly memberId: string;
  readonly at: Date;
  readonly eventId: string;
  readonly sealed: Uint8Array;
}

/** Pieces of a `with` statement, after `grown` as above: notes on the open escalation that the member disputes it. The
 *  watch goes on: clock, tier and owner stay. The words go along only where words are shared. */
export const disputePieces = (of: Dispute): RawBuilder<unknown> => {
  const member = sql`${of.memberId}::uuid`;
  const at = sql`${of.at.toISOString()}::timestamptz`;
  return sql`, disputed as (
      update escalation set disputed_at = ${at}, changed_at = ${at}
      where member_id = ${member} and status <> 'closed' and not drill and exists (select 1 from grown)
      returning escalation_id, tier, sharing),
    remarked as (
      insert into escalation_event (member_id, escalation_event_id, escalation_id, kind, at, detail, body_sealed)
      select ${member}, ${of.eventId}::uuid, d.escalation_id, 'disputed', ${at},
        json_build_object('tier', d.tier, 'sharing', d.sharing)::jsonb,
        case when d.sharing in ('consent', 'override') then ${of.sealed}::bytea end
      from disputed d
      returning escalation_id, kind, detail)`;
};
