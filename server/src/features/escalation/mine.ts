import { CONSENT_TEXT_VERSION } from "@evenkeel/contract/consent";
import type { MyEscalation } from "@evenkeel/contract/escalation";
import { escalationStatus, sharing as sharingOf } from "@evenkeel/contract/escalation";
import type { Language } from "@evenkeel/kernel/locale";
import { sql } from "kysely";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { appendConsent, hasConsent } from "../consent/store.ts";
import { nameForMembers } from "../on-call/on-call-now.ts";
import { followConsent } from "./follow-consent.ts";
import { step } from "./life.ts";
import { readPolicy } from "./policy.ts";
import { openEventWords } from "./sealed-escalation.ts";
import { type EscalationRow, type EventRow, eventsOf } from "./store.ts";

/** A closed one stays in sight of its member for a day. */
const SEEN_AFTER_CLOSE_MS = 86_400_000;

/** So long after a sign it is still the same talk; who comes back later is asked how things are since. */
const LET_REST_MS = 4 * 3_600_000;

const askFrom = (planned: Date, due: Date): Date =>
  new Date(planned.getTime() + Math.min(LET_REST_MS, (due.getTime() - planned.getTime()) / 2));

const newestOf = async (deps: Deps, memberId: string) =>
  deps.db.asMember(memberId, async (trx) => {
    const since = new Date(deps.now().getTime() - SEEN_AFTER_CLOSE_MS).toISOString();
    const { rows } = await sql<EscalationRow>`
      select e.*, null as follow_up_due_at from escalation e where e.member_id = ${memberId}::uuid and not e.drill
        and (e.status <> 'closed' or (e.closed_at > ${since}::timestamptz and e.sharing <> 'none'))
      order by e.opened_at desc limit 1`.execute(trx);
    const [row] = rows;
    const due = await sql<{ follow_up_id: string; created_at: Date; due_at: Date }>`
      select follow_up_id, created_at, due_at from follow_up where member_id = ${memberId}::uuid and kind = 'companion'
        and done_at is null order by due_at limit 1`.execute(trx);
    return {
      row,
      events:
        row === undefined ? [] : await eventsOf(trx, { memberId, escalationId: row.escalation_id }, true),
      policy: await readPolicy(trx),
      followUp: due.rows[0],
    };
  });

const firstOf = (events: readonly EventRow[], kind: EventRow["kind"]): EventRow | undefined =>
  events.find((event) => event.kind === kind);

/** What a member sees of their own escalation. @param onCall who is on call now, as far as members may be told. */
export const readMine = async (
  deps: Deps,
  memberId: string,
  language: Language,
  onCall: string | null,
): Promise<MyEscalation> => {
  const { row, events, policy, followUp } = await newestOf(deps, memberId);
  const sealer = await deps.vault.sealerFor(memberId);
  const seen = firstOf(events, "acknowledged");
  const ownerId = row?.owner_user_id ?? null;
  // The alert that counts is the one to whoever has it now, not to someone before them.
  const told = events.find(({ kind, detail }) => kind === "alert-sent" && detail.ownerUserId === ownerId);
  return {
    escalation:
      row === undefined
        ? null
        : {
            id: row.escalation_id,
            status: escalationStatus.parse(row.status),
            sharing: sharingOf.parse(row.sharing),
            openedAt: row.opened_at.toISOString(),
            owner: ownerId === null ? null : await nameForMembers(deps, ownerId, language),
            toldAt: told?.at.toISOString() ?? null,
            seenBy: seen?.actor_name ?? null,
            seenAt: seen?.at.toISOString() ?? null,
            breached: row.breached_at !== null && row.status === "open",
            contactLeft: firstOf(events, "contact-left") !== undefined,
            messages: events.flatMap(({ kind, escalation_event_id, actor_name, body_sealed, at }) =>
              kind === "message-to-member" && body_sealed !== null
                ? [
                    {
                      id: escalation_event_id,
                      from: actor_name ?? "",
                      text: openEventWords(sealer, escalation_event_id, body_sealed),
                      at: at.toISOString(),
                    },
                  ]
                : [],
            ),
            closedAt: row.closed_at?.toISOString() ?? null,
          },
    onCall,
    policy,
    followUp:
      followUp === undefined
        ? null
        : {
            id: followUp.follow_up_id,
            from: askFrom(followUp.created_at, followUp.due_at).toISOString(),
            dueAt: followUp.due_at.toISOString(),
          },
  };
};

/** The member's answer to whether the person on call may be told: it goes into the ledger of consents and holds for
 *  what is open now. The same answer again, as from a retry, adds nothing. */
export const answerSharing = async (
  deps: Deps,
  memberId: string,
  granted: boolean,
  textVersion: string = CONSENT_TEXT_VERSION,
): Promise<void> => {
  const changed = await deps.db.asMember(memberId, async (trx) => {
    if ((await hasConsent(trx, memberId, "alert-on-call")) === granted) return false;
    await appendConsent(trx, {
      ...{ memberId, consentEventId: deps.newId(), purpose: "alert-on-call", granted, textVersion },
      at: deps.now(),
    });
    return true;
  });
  await followConsent(deps, memberId);
  if (changed) deps.events.emit("consent-changed", { memberId, purpose: "alert-on-call", granted });
};

/** How the member can be reached, left for whoever sees their escalation. @throws ApiError `not-found`. */
export const leaveContact = async (deps: Deps, memberId: string, text: string): Promise<void> => {
  const { row } = await newestOf(deps, memberId);
  if (row === undefined || row.status === "closed" || row.sharing === "none") throw new ApiError("not-found");
  const key = { memberId, escalationId: row.escalation_id };
  await step(deps, key, { kind: "contact-left", by: null, words: text }, () => ({}));
};

/** The companion has asked how things are since. Saying so twice is the same as once. */
export const followUpAsked = async (deps: Deps, memberId: string, followUpId: string): Promise<void> => {
  const at = deps.now().toISOString();
  await deps.db.asMember(memberId, (trx) =>
    sql`update follow_up set done_at = ${at}::timestamptz where member_id = ${memberId}::uuid
      and follow_up_id = ${followUpId}::uuid and kind = 'companion' and done_at is null`.execute(trx),
  );
};
