import { ApiError } from "../../api-error.ts";
import type { Caller, Deps } from "../../deps.ts";
import { recordEscalationEvent, step } from "./life.ts";
import type { EscalationKey } from "./open-escalation.ts";
import { sealFollowUpNote } from "./sealed-escalation.ts";

/** Who of the staff can take an escalation over. */
export const colleaguesOf = async (deps: Deps, but: string): Promise<{ userId: string; name: string }[]> => {
  const users = await deps.db.asAccounts((trx) =>
    trx
      .selectFrom("auth.user")
      .select(["id", "name"])
      .where("role", "in", ["on-call", "therapist"])
      .where("id", "<>", but)
      .orderBy("name")
      .execute(),
  );
  return users.map(({ id, name }) => ({ userId: id, name }));
};

export const nameOfCaller = async (deps: Deps, caller: Caller): Promise<{ userId: string; name: string }> => {
  const user = await deps.accounts.findUser(caller.userId);
  if (user === undefined) throw new ApiError("session-expired");
  return { userId: caller.userId, name: user.name };
};

/** A task for the clinicians: to ask after the member at a certain time. */
export const planFollowUp = async (
  deps: Deps,
  key: EscalationKey,
  by: { userId: string; name: string },
  dueAt: Date,
  note: string | undefined,
): Promise<void> => {
  const followUpId = deps.newId();
  const words = note?.trim() ?? "";
  const sealed =
    words === "" ? null : sealFollowUpNote(await deps.vault.sealerFor(key.memberId), followUpId, words);
  const detail = { followUpId, dueAt: dueAt.toISOString() };
  await step(
    deps,
    key,
    { kind: "follow-up-planned", by, detail },
    () => ({}),
    async (trx, at) => {
      await trx
        .insertInto("follow_up")
        .values({
          ...{ member_id: key.memberId, follow_up_id: followUpId, escalation_id: key.escalationId },
          ...{ kind: "clinician", created_at: at, due_at: dueAt, done_at: null, done_by_user_id: null },
          note_sealed: sealed,
        })
        .execute();
    },
  );
};

/** @throws ApiError `not-found` for one that is not of this escalation or done already. */
export const finishFollowUp = async (
  deps: Deps,
  key: EscalationKey,
  by: { userId: string; name: string },
  followUpId: string,
  note: string | undefined,
): Promise<void> => {
  const change = { kind: "follow-up-done", by, detail: { followUpId } } as const;
  await step(
    deps,
    key,
    { ...change, ...(note === undefined ? {} : { words: note }) },
    () => ({}),
    async (trx, at) => {
      const { numUpdatedRows } = await trx
        .updateTable("follow_up")
        .set({ done_at: at, done_by_user_id: by.userId })
        .where("member_id", "=", key.memberId)
        .where("escalation_id", "=", key.escalationId)
        .where("follow_up_id", "=", followUpId)
        .where("done_at", "is", null)
        .executeTakeFirst();
      if (numUpdatedRows !== 1n) throw new ApiError("not-found");
    },
  );
};

/** Words of a clinician, shown to the member in their conversation under the clinician's name.
 *  @throws ApiError `not-found` when the member no longer shares: then nobody is known to be there. */
export const writeToMember = async (
  deps: Deps,
  key: EscalationKey,
  by: { userId: string; name: string },
  words: string,
): Promise<void> => {
  await recordEscalationEvent(deps, key, { kind: "message-to-member", by, words });
};
