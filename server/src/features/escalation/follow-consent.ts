import type { EscalationTier } from "@evenkeel/contract/escalation";
import { sql } from "kysely";
import { z } from "zod";
import type { Trx } from "../../adapters/database/access.ts";
import type { Sealer } from "../../adapters/vault/vault.ts";
import type { Deps } from "../../deps.ts";
import { openWords } from "../conversation/sealed-message.ts";
import { granted } from "../conversation/turn-rows.ts";
import type { EscalationKey } from "./open-escalation.ts";
import { readPolicy } from "./policy.ts";
import { evidenceBody, sealEvidence } from "./sealed-escalation.ts";

const riskBody = z.object({
  risk: z.object({
    concerns: z.array(z.string()),
    evidence: z.array(
      z.object({
        kind: z.string(),
        quote: z.string(),
        start: z.number(),
        end: z.number(),
        strength: z.number(),
      }),
    ),
  }),
});

interface Standing {
  readonly escalation_id: string;
  readonly tier: EscalationTier;
  readonly sharing: string;
  readonly status: string;
  readonly opened_at: Date;
  readonly consented: boolean;
}

const openOne = async (trx: Trx, member: string): Promise<Standing | undefined> => {
  const { rows } = await sql<Standing>`
    select escalation_id, tier, sharing, status, opened_at, ${granted(member, "alert-on-call")} as consented
    from escalation where member_id = ${member}::uuid and status <> 'closed' and not drill for update`.execute(
    trx,
  );
  return rows[0];
};

/** Puts what was noticed since the opening where a clinician may read it. */
const quoteSince = async (
  trx: Trx,
  deps: Deps,
  sealer: Sealer,
  member: string,
  standing: Standing,
): Promise<void> => {
  const { rows } = await sql<{
    risk_record_id: string;
    conversation_id: string;
    message_id: string;
    seq: number;
    tier: string;
    body_sealed: Uint8Array;
    words_sealed: Uint8Array;
    at: Date;
  }>`
    select r.risk_record_id, r.conversation_id, r.message_id, m.seq::float8 as seq, r.tier, r.body_sealed, m.body_sealed as words_sealed, r.at
    from risk_record r join message m on m.member_id = r.member_id and m.message_id = r.message_id
    where r.member_id = ${member}::uuid and r.at >= ${standing.opened_at.toISOString()}::timestamptz
      and m.deleted_at is null and not exists (select 1 from escalation_evidence v
        where v.member_id = r.member_id and v.risk_record_id = r.risk_record_id)
    order by r.at`.execute(trx);
  for (const row of rows) {
    const { risk } = riskBody.parse(
      JSON.parse(sealer.open(row.body_sealed, `risk_record.body:${row.risk_record_id}`)),
    );
    const text = openWords(sealer, row.message_id, row.words_sealed);
    const id = deps.newId();
    await trx
      .insertInto("escalation_evidence")
      .values({
        ...{ member_id: member, escalation_evidence_id: id, escalation_id: standing.escalation_id },
        ...{ risk_record_id: row.risk_record_id, conversation_id: row.conversation_id },
        ...{ message_id: row.message_id, seq: row.seq, at: row.at },
        tier: row.tier === "immediate" ? "immediate" : "high",
        body_sealed: sealEvidence(sealer, id, evidenceBody(risk.concerns, text, risk.evidence)),
      })
      .execute();
  }
};

const remark = async (
  trx: Trx,
  deps: Deps,
  key: EscalationKey,
  kind: "shared" | "withdrawn",
  sharing: string,
  at: Date,
): Promise<void> => {
  await trx
    .insertInto("escalation_event")
    .values({
      ...{ member_id: key.memberId, escalation_event_id: deps.newId(), escalation_id: key.escalationId },
      ...{ kind, at, actor_user_id: null, actor_name: null, body_sealed: null },
      detail: sql`${JSON.stringify({ sharing })}::text::jsonb`,
    })
    .execute();
};

/** Lets an open escalation follow what the member says now about alerting the person on call. A yes brings the words
 *  that were noticed since it opened and starts its clock; a no takes them out of sight, unless the operator's rule for
 *  imminent danger holds. Saying the same again does nothing.
 *  @returns the escalation, when it changed. */
export const followConsent = async (
  deps: Deps,
  memberId: string,
): Promise<(EscalationKey & { readonly change: "shared" | "withdrawn" }) | null> => {
  const sealer = await deps.vault.sealerFor(memberId);
  const at = deps.now();
  const done = await deps.db.asSystem(memberId, async (trx) => {
    const standing = await openOne(trx, memberId);
    if (standing === undefined) return null;
    const { escalation_id: escalationId, tier, consented } = standing;
    const key = { memberId, escalationId };
    const policy = await readPolicy(trx);
    const set = (values: ReturnType<typeof sql>) =>
      sql`
      update escalation set ${values}, changed_at = ${at.toISOString()}::timestamptz
      where member_id = ${memberId}::uuid and escalation_id = ${escalationId}::uuid`.execute(trx);
    if (consented && standing.sharing !== "consent") {
      await quoteSince(trx, deps, sealer, memberId, standing);
      const minutes = tier === "immediate" ? policy.immediateMinutes : policy.highMinutes;
      await set(sql`sharing = 'consent', shared_at = coalesce(shared_at, ${at.toISOString()}::timestamptz),
        acknowledge_due_at = coalesce(acknowledge_due_at, ${at.toISOString()}::timestamptz + make_interval(mins => ${minutes}::integer))`);
      if (standing.sharing === "none")
        await trx
          .insertInto("follow_up")
          .values({
            ...{ member_id: memberId, follow_up_id: deps.newId(), escalation_id: escalationId },
            ...{ kind: "clinician", created_at: at, done_at: null, done_by_user_id: null, note_sealed: null },
            due_at: new Date(at.getTime() + policy.followUpHours * 3_600_000),
          })
          .execute();
      await remark(trx, deps, key, "shared", "consent", at);
      return { key, tier, change: "shared" as const, first: standing.sharing === "none" };
    }
    if (!consented && standing.sharing === "consent") {
      const sharing = tier === "immediate" && policy.overrideImmediate ? "override" : "withdrawn";
      await set(sql`sharing = ${sharing}`);
      await remark(trx, deps, key, "withdrawn", sharing, at);
      return { key, tier, change: "withdrawn" as const, first: false };
    }
    return null;
  });
  if (done === null) return null;
  const { key, tier, change, first } = done;
  if (first) deps.events.emit("escalation-opened", { ...key, tier, drill: false });
  else deps.events.emit("escalation-changed", { ...key, tier, drill: false, change });
  return { ...key, change };
};
