import type { SendMessageRequest } from "@evenkeel/contract/conversation";
import type { Sealer } from "../../adapters/vault/vault.ts";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { insertMessage, whyNotAccepted } from "./accept-store.ts";
import { openWords, sealWords, wellFormed } from "./sealed-message.ts";
import type { FreshMessage, TurnRequest } from "./turns.ts";

export interface Accepted {
  readonly asked: TurnRequest;
  readonly acceptedAt: Date;
  /** Undefined when a message of this name and these words was there already. */
  readonly fresh: FreshMessage | undefined;
}

const isUniqueViolation = (error: unknown): boolean => {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ("code" in cause && cause.code === "23505") return true;
  return false;
};

/** A clock that runs ahead, or far behind, does not decide when something was said. */
const believable = (sentAt: Date, now: Date): Date => (sentAt.getTime() > now.getTime() ? now : sentAt);

/** Stores a member's words and the promise of an answer; when it returns, they survive whatever comes.
 *  @throws ApiError `message-id-reused`, `not-found` (conversation), `consent-needed`. */
export const acceptMessage = async (
  deps: Deps,
  sealer: Sealer,
  memberId: string,
  conversationId: string,
  sent: SendMessageRequest,
  knownVersion: number,
): Promise<Accepted> => {
  const text = wellFormed(sent.text);
  const asked: TurnRequest = { memberId, conversationId, messageId: sent.id };
  const acceptedAt = deps.now();
  const sentAt = believable(new Date(sent.sentAt), acceptedAt);
  const sealed = sealWords(sealer, sent.id, text);
  const message = { ...asked, sealed, sentAt, acceptedAt, zone: sent.zone, knownVersion };
  const row = await deps.db
    .asMemberOnce(memberId, (trx) => insertMessage(trx, message))
    .catch((error: unknown) => {
      if (isUniqueViolation(error)) return undefined;
      throw error;
    });
  if (row?.seq != null)
    return { asked, acceptedAt, fresh: { ...asked, text, at: sentAt, zone: sent.zone, row } };

  const why = await deps.db.asMember(memberId, (trx) =>
    whyNotAccepted(trx, memberId, conversationId, sent.id),
  );
  const { same } = why;
  if (same !== undefined) {
    const itself =
      same.author === "member" &&
      !same.deleted &&
      same.conversation_id === conversationId &&
      openWords(sealer, sent.id, same.body_sealed) === text;
    if (!itself) throw new ApiError("message-id-reused");
    return { asked, acceptedAt: same.accepted_at ?? same.sent_at, fresh: undefined };
  }
  throw new ApiError(why.conversation ? "consent-needed" : "not-found");
};
