import type { caseload, caseloadCheckIns } from "@evenkeel/contract/care";
import type { sharedMeasures } from "@evenkeel/contract/measure";
import type { SharedPlan } from "@evenkeel/contract/safety-plan";
import type { z } from "zod";
import { ApiError } from "../../api-error.ts";
import type { Caller, Deps } from "../../deps.ts";
import { recordAccess } from "../access-log/store.ts";
import { memberNameContext } from "../account/member-name.ts";
import { asCheckIn } from "../check-in/sealed-check-in.ts";
import { sealerOrNone } from "../escalation/views.ts";
import { asResponse } from "../measures/sealed-response.ts";
import { sharedStandings, standingsOf } from "../measures/shared.ts";
import { responsesOf } from "../measures/store.ts";
import { asSharedPlan } from "../safety-plan/sealed-plan.ts";
import { readSharedPlan } from "../safety-plan/store.ts";
import { linkedMembers, sharedCheckIns, sharesMeasures } from "./store.ts";

const MOST_SHOWN = 200;

const entry = (deps: Deps, caller: Caller, actorName: string, memberId: string, what: string) => ({
  memberId,
  accessEntryId: deps.newId(),
  at: deps.now(),
  actorId: caller.userId,
  actorName,
  actorRole: caller.role,
  what,
  reason: null,
});

const nameOf = async (deps: Deps, caller: Caller): Promise<string> => {
  const user = await deps.accounts.findUser(caller.userId);
  if (user === undefined) throw new ApiError("session-expired");
  return user.name;
};

/** The members linked to a clinician. What is seen of those who share is noted in their access logs, in the same
 *  transaction that reads it. */
export const readCaseload = async (deps: Deps, caller: Caller): Promise<z.infer<typeof caseload>> => {
  const actorName = await nameOf(deps, caller);
  const { rows, answered } = await deps.db.asClinician(caller.userId, async (trx) => {
    const linked = await linkedMembers(trx);
    for (const { member_id } of linked.filter(({ sharing }) => sharing))
      await recordAccess(trx, entry(deps, caller, actorName, member_id, "caseload"));
    return { rows: linked, answered: await sharedStandings(trx, deps.now()) };
  });
  return {
    members: await Promise.all(
      rows.map(async (row) => {
        const sealer = row.sharing ? await sealerOrNone(deps.vault, row.member_id) : undefined;
        const mine = answered.filter(({ member_id }) => member_id === row.member_id);
        return {
          memberId: row.member_id,
          name:
            row.name_sealed === null
              ? null
              : (sealer?.open(row.name_sealed, memberNameContext(row.member_id)) ?? null),
          since: row.since.toISOString(),
          sharing: row.sharing,
          lastCheckInAt: row.last_check_in_at?.toISOString() ?? null,
          measures: sealer === undefined ? [] : [...standingsOf(mine.map((one) => asResponse(sealer, one)))],
        };
      }),
    ),
  };
};

/** A member's check-ins, for a clinician they are linked to and share with; noted in the member's access log.
 *  @throws ApiError `not-found` for anyone else, so that nothing is told about who is here. */
export const readSharedCheckIns = async (
  deps: Deps,
  caller: Caller,
  memberId: string,
): Promise<z.infer<typeof caseloadCheckIns>> => {
  const actorName = await nameOf(deps, caller);
  const rows = await deps.db.asClinician(caller.userId, async (trx) => {
    const shared = await sharedCheckIns(trx, memberId);
    if (shared !== undefined) await recordAccess(trx, entry(deps, caller, actorName, memberId, "check-ins"));
    return shared;
  });
  if (rows === undefined) throw new ApiError("not-found");
  const sealer = await deps.vault.sealerFor(memberId);
  return { checkIns: rows.map((row) => asCheckIn(sealer, row)) };
};

/** A member's answered questionnaires, newest first, for a clinician they share these with; noted in their access log.
 *  @throws ApiError `not-found` for anyone else. */
export const readSharedMeasures = async (
  deps: Deps,
  caller: Caller,
  memberId: string,
): Promise<z.infer<typeof sharedMeasures>> => {
  const actorName = await nameOf(deps, caller);
  const rows = await deps.db.asClinician(caller.userId, async (trx) => {
    if (!(await sharesMeasures(trx, memberId))) return undefined;
    await recordAccess(trx, entry(deps, caller, actorName, memberId, "measures"));
    return responsesOf(trx, memberId, MOST_SHOWN);
  });
  if (rows === undefined) throw new ApiError("not-found");
  const sealer = await deps.vault.sealerFor(memberId);
  return { responses: rows.map((row) => asResponse(sealer, row)) };
};

/** A member's safety plan, for a clinician whom they let see it; noted in the member's access log.
 *  @throws ApiError `not-found` for anyone else, and where there is no plan. */
export const readPlanOf = async (deps: Deps, caller: Caller, memberId: string): Promise<SharedPlan> => {
  const actorName = await nameOf(deps, caller);
  const row = await deps.db.asClinician(caller.userId, async (trx) => {
    const plan = await readSharedPlan(trx, memberId);
    if (plan !== undefined) await recordAccess(trx, entry(deps, caller, actorName, memberId, "safety-plan"));
    return plan;
  });
  if (row === undefined) throw new ApiError("not-found");
  return asSharedPlan(await deps.vault.sealerFor(memberId), memberId, row);
};
