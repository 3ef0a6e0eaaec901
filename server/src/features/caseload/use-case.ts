import type { caseload, caseloadCheckIns } from "@evenkeel/contract/care";
import type { SharedPlan } from "@evenkeel/contract/safety-plan";
import type { z } from "zod";
import { KeyGone } from "../../adapters/vault/vault.ts";
import { ApiError } from "../../api-error.ts";
import type { Caller, Deps } from "../../deps.ts";
import { recordAccess } from "../access-log/store.ts";
import { memberNameContext } from "../account/member-name.ts";
import { asCheckIn } from "../check-in/sealed-check-in.ts";
import { asSharedPlan } from "../safety-plan/sealed-plan.ts";
import { readSharedPlan } from "../safety-plan/store.ts";
import { linkedMembers, sharedCheckIns } from "./store.ts";

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
  const rows = await deps.db.asClinician(caller.userId, async (trx) => {
    const linked = await linkedMembers(trx);
    for (const { member_id } of linked.filter(({ sharing }) => sharing))
      await recordAccess(trx, entry(deps, caller, actorName, member_id, "caseload"));
    return linked;
  });
  return {
    members: await Promise.all(
      rows.map(async (row) => ({
        memberId: row.member_id,
        name: row.name_sealed === null ? null : await openName(deps, row.member_id, row.name_sealed),
        since: row.since.toISOString(),
        sharing: row.sharing,
        lastCheckInAt: row.last_check_in_at?.toISOString() ?? null,
      })),
    ),
  };
};

const openName = async (deps: Deps, memberId: string, sealed: Uint8Array): Promise<string | null> => {
  try {
    return (await deps.vault.sealerFor(memberId)).open(sealed, memberNameContext(memberId));
  } catch (error) {
    if (error instanceof KeyGone) return null;
    throw error;
  }
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
