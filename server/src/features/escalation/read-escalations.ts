import { plainText } from "@evenkeel/companion/plain-text";
import type { EscalationDetail, EscalationList } from "@evenkeel/contract/escalation";
import { ApiError } from "../../api-error.ts";
import type { Caller, Deps } from "../../deps.ts";
import { openReply, openWords } from "../conversation/sealed-message.ts";
import { asSharedPlan } from "../safety-plan/sealed-plan.ts";
import { type PlanRow, readSharedPlan } from "../safety-plan/store.ts";
import { openTrustedPerson } from "../trusted-person/sealed-trusted-person.ts";
import { lookerOf, noteLooks } from "./looks.ts";
import type { EscalationKey } from "./open-escalation.ts";
import { conversationTail, type PersonRow, persons } from "./person-store.ts";
import {
  type EscalationRow,
  type EvidenceRow,
  eventsOf,
  evidenceOf,
  followUpsOf,
  listed,
  newestEvidence,
  oneById,
} from "./store.ts";
import { asEvent, asEvidence, asFollowUp, asSummary, sealerOrNone } from "./views.ts";

const keyOf = (row: EscalationRow): EscalationKey => ({
  memberId: row.member_id,
  escalationId: row.escalation_id,
});

const staffNames = async (
  deps: Deps,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> => {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const users = await deps.db.asAccounts((trx) =>
    trx.selectFrom("auth.user").select(["id", "name"]).where("id", "in", wanted).execute(),
  );
  return new Map(users.map(({ id, name }) => [id, name]));
};

/** What this person of the staff may see, most pressing first. An operator sees that and when, no words and no names;
 *  a clinician's look is noted in the access log of each member whose words were shown. */
export const readList = async (deps: Deps, caller: Caller): Promise<EscalationList> => {
  const now = deps.now();
  const none = {
    rows: [] as EscalationRow[],
    evidence: new Map<string, EvidenceRow>(),
    people: new Map<string, PersonRow>(),
  };
  const looker = await lookerOf(deps, caller);
  const found =
    caller.role === "operator"
      ? await deps.db.asSystem(null, async (trx) => ({ ...none, rows: await listed(trx, now) }))
      : await deps.db.asClinician(caller.userId, async (trx) => {
          const rows = await listed(trx, now);
          const evidence = await newestEvidence(trx, rows.map(keyOf));
          const people = await persons(
            trx,
            rows.map(({ member_id }) => member_id),
          );
          await noteLooks(trx, deps, looker, [...people.keys()], "escalation-list");
          return { rows, evidence, people };
        });
  const names = await staffNames(
    deps,
    found.rows.map(({ owner_user_id }) => owner_user_id),
  );
  const escalations = await Promise.all(
    found.rows.map(async (row) =>
      asSummary(row, {
        ownerName: names.get(row.owner_user_id ?? "") ?? null,
        evidence: found.evidence.get(row.escalation_id),
        person: found.people.get(row.member_id),
        sealer: caller.role === "operator" ? undefined : await sealerOrNone(deps.vault, row.member_id),
      }),
    ),
  );
  return { escalations, now: now.toISOString() };
};

/** Where an escalation is that this clinician may see and so act on. @throws ApiError `not-found`. */
export const locate = async (deps: Deps, caller: Caller, escalationId: string): Promise<EscalationKey> => {
  const row = await deps.db.asClinician(caller.userId, (trx) => oneById(trx, escalationId));
  if (row === undefined) throw new ApiError("not-found");
  return keyOf(row);
};

/** All of one escalation that this person may see; a clinician's look is noted in the member's access log.
 *  @throws ApiError `not-found`. */
export const readOne = async (
  deps: Deps,
  caller: Caller,
  escalationId: string,
): Promise<EscalationDetail> => {
  const looker = await lookerOf(deps, caller);
  const operator = caller.role === "operator";
  const none = {
    evidence: [] as EvidenceRow[],
    person: undefined as PersonRow | undefined,
    plan: undefined as PlanRow | undefined,
  };
  const found = operator
    ? await deps.db.asSystem(null, async (trx) => {
        const row = await oneById(trx, escalationId);
        if (row === undefined) throw new ApiError("not-found");
        const events = await eventsOf(trx, keyOf(row), false);
        return { ...none, row, events, tail: [], followUps: await followUpsOf(trx, keyOf(row), false) };
      })
    : await deps.db.asClinician(caller.userId, async (trx) => {
        const row = await oneById(trx, escalationId);
        if (row === undefined) throw new ApiError("not-found");
        const key = keyOf(row);
        await noteLooks(trx, deps, looker, row.drill ? [] : [row.member_id], "escalation");
        return {
          row,
          events: await eventsOf(trx, key, true),
          evidence: await evidenceOf(trx, key),
          followUps: await followUpsOf(trx, key, true),
          person: (await persons(trx, [row.member_id])).get(row.member_id),
          plan: await readSharedPlan(trx, row.member_id),
          tail: await conversationTail(trx, row.member_id, row.escalation_id),
        };
      });
  const { row, person } = found;
  const names = await staffNames(deps, [row.owner_user_id]);
  const sealer = operator ? undefined : await sealerOrNone(deps.vault, row.member_id);
  const user = person === undefined ? undefined : await deps.accounts.findUser(row.member_id);
  const spoken = row.language === "es" ? "es" : "en";
  return {
    ...asSummary(row, {
      ownerName: names.get(row.owner_user_id ?? "") ?? null,
      ...{ evidence: found.evidence[0], person, sealer },
    }),
    evidence: sealer === undefined ? [] : found.evidence.map((one) => asEvidence(one, sealer)),
    conversation:
      sealer === undefined
        ? []
        : found.tail.map((said) => ({
            id: said.message_id,
            author: said.author === "member" ? ("member" as const) : ("companion" as const),
            text:
              said.author === "member"
                ? openWords(sealer, said.message_id, said.body_sealed)
                : plainText(openReply(sealer, said.message_id, said.body_sealed, said.stopped).parts, spoken),
            sentAt: said.sent_at.toISOString(),
          })),
    person:
      person === undefined
        ? null
        : {
            country: person.country,
            zone: person.zone,
            email: user?.email ?? null,
            trustedPerson:
              person.trusted_sealed === null || sealer === undefined
                ? null
                : openTrustedPerson(sealer, row.member_id, person.trusted_sealed),
          },
    safetyPlan:
      found.plan === undefined || sealer === undefined
        ? null
        : asSharedPlan(sealer, row.member_id, found.plan),
    events: found.events.map((one) => asEvent(one, sealer)),
    followUps: found.followUps.map((one) => asFollowUp(one, sealer)),
    closedAt: row.closed_at?.toISOString() ?? null,
    now: deps.now().toISOString(),
  };
};
