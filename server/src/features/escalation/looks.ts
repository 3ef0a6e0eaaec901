import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import { ApiError } from "../../api-error.ts";
import type { Caller, Deps } from "../../deps.ts";

/** A screen that stays open asks again and again: within this time it is one look. */
const ONE_LOOK_MINUTES = 10;

export interface Looker {
  readonly caller: Caller;
  readonly name: string;
}

export const lookerOf = async (deps: Deps, caller: Caller): Promise<Looker> => {
  const user = await deps.accounts.findUser(caller.userId);
  if (user === undefined) throw new ApiError("session-expired");
  return { caller, name: user.name };
};

/** Notes in each member's access log that this clinician looked, in the transaction that reads. */
export const noteLooks = async (
  trx: Trx,
  deps: Deps,
  { caller, name }: Looker,
  memberIds: readonly string[],
  what: "escalation-list" | "escalation",
): Promise<void> => {
  const at = deps.now().toISOString();
  for (const memberId of new Set(memberIds))
    await sql`
      insert into access_entry (member_id, access_entry_id, at, actor_id, actor_name, actor_role, what, reason)
      select ${memberId}::uuid, ${deps.newId()}::uuid, ${at}::timestamptz, ${caller.userId}::uuid, ${name}::text,
        ${caller.role}::text, ${what}::text, null
      where not exists (select 1 from access_entry a where a.member_id = ${memberId}::uuid
        and a.actor_id = ${caller.userId}::uuid and a.what = ${what}::text
        and a.at > ${at}::timestamptz - make_interval(mins => ${ONE_LOOK_MINUTES}::integer))`.execute(trx);
};
