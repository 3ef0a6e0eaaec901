import { ageBand, language } from "@evenkeel/contract/basic";
import type {
  EscalationSummary,
  escalationEvent,
  escalationEvidence,
  followUp,
} from "@evenkeel/contract/escalation";
import {
  escalationOutcome,
  escalationStatus,
  escalationTier,
  sharing as sharingOf,
} from "@evenkeel/contract/escalation";
import type { z } from "zod";
import { KeyGone, type Sealer, type Vault } from "../../adapters/vault/vault.ts";
import { memberNameContext } from "../account/member-name.ts";
import type { PersonRow } from "./person-store.ts";
import { openEventWords, openEvidence, openFollowUpNote } from "./sealed-escalation.ts";
import type { EscalationRow, EventRow, EvidenceRow, FollowUpView } from "./store.ts";

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** The member's sealer; undefined when their key is gone, as in the moment of a deletion. */
export const sealerOrNone = async (vault: Vault, memberId: string): Promise<Sealer | undefined> => {
  try {
    return await vault.sealerFor(memberId);
  } catch (error) {
    if (error instanceof KeyGone) return undefined;
    throw error;
  }
};

/** What of a row needs a key or another table. */
export interface Opened {
  readonly ownerName: string | null;
  readonly evidence: EvidenceRow | undefined;
  readonly person: PersonRow | undefined;
  readonly sealer: Sealer | undefined;
}

export const asSummary = (row: EscalationRow, opened: Opened): EscalationSummary => {
  const { evidence, person, sealer } = opened;
  const body =
    evidence === undefined || sealer === undefined
      ? undefined
      : openEvidence(sealer, evidence.escalation_evidence_id, evidence.body_sealed);
  return {
    id: row.escalation_id,
    status: escalationStatus.parse(row.status),
    tier: escalationTier.parse(row.tier),
    sharing: sharingOf.parse(row.sharing),
    drill: row.drill,
    openedAt: row.opened_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    acknowledgeDueAt: iso(row.acknowledge_due_at),
    acknowledgedAt: iso(row.acknowledged_at),
    breached: row.breached_at !== null,
    disputed: row.disputed_at !== null,
    owner: row.owner_user_id === null ? null : { userId: row.owner_user_id, name: opened.ownerName ?? "" },
    name:
      person?.name_sealed == null || sealer === undefined
        ? null
        : sealer.open(person.name_sealed, memberNameContext(row.member_id)),
    ageBand: person === undefined ? null : ageBand.parse(row.age_band),
    language: row.drill ? null : language.parse(row.language),
    concern: body?.concerns[0] ?? null,
    quote: body?.quotes[0]?.quote ?? null,
    quotedAt: body === undefined ? null : iso(evidence?.at ?? null),
    followUpDueAt: iso(row.follow_up_due_at),
    outcome: row.outcome === null ? null : escalationOutcome.parse(row.outcome),
  };
};

export const asEvent = (row: EventRow, sealer: Sealer | undefined): z.infer<typeof escalationEvent> => ({
  id: row.escalation_event_id,
  kind: row.kind,
  at: row.at.toISOString(),
  actor: row.actor_name === null ? null : { userId: row.actor_user_id, name: row.actor_name },
  detail: row.detail,
  words:
    row.body_sealed === null || sealer === undefined
      ? null
      : openEventWords(sealer, row.escalation_event_id, row.body_sealed),
});

export const asEvidence = (row: EvidenceRow, sealer: Sealer): z.infer<typeof escalationEvidence> => ({
  id: row.escalation_evidence_id,
  at: row.at.toISOString(),
  tier: escalationTier.parse(row.tier),
  ...openEvidence(sealer, row.escalation_evidence_id, row.body_sealed),
});

export const asFollowUp = (row: FollowUpView, sealer: Sealer | undefined): z.infer<typeof followUp> => ({
  id: row.follow_up_id,
  kind: row.kind,
  dueAt: row.due_at.toISOString(),
  doneAt: iso(row.done_at),
  note:
    row.note_sealed === null || sealer === undefined
      ? null
      : openFollowUpNote(sealer, row.follow_up_id, row.note_sealed),
});
