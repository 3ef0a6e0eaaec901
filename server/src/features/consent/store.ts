import type { Purpose } from "@evenkeel/contract/consent";
import type { Selectable } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import type { Schema } from "../../adapters/database/schema.ts";

export type ConsentRow = Selectable<Schema["consent_event"]>;

/** The ledger only grows: what counts is the newest event of a purpose. */
export const appendConsent = async (
  trx: Trx,
  event: {
    memberId: string;
    consentEventId: string;
    purpose: Purpose;
    granted: boolean;
    textVersion: string;
    at: Date;
  },
): Promise<void> => {
  await trx
    .insertInto("consent_event")
    .values({
      member_id: event.memberId,
      consent_event_id: event.consentEventId,
      purpose: event.purpose,
      granted: event.granted,
      text_version: event.textVersion,
      at: event.at,
    })
    .execute();
};

/** Newest first. */
export const consentEvents = (trx: Trx, memberId: string): Promise<ConsentRow[]> =>
  trx
    .selectFrom("consent_event")
    .selectAll()
    .where("member_id", "=", memberId)
    .orderBy("at", "desc")
    .orderBy("consent_event_id", "desc")
    .execute();

/** Whether the member's yes for this purpose stands right now; no answer yet is no. Ask inside the transaction that
 *  uses the data, so that a revocation holds from its own commit on. */
export const hasConsent = async (trx: Trx, memberId: string, purpose: Purpose): Promise<boolean> => {
  const newest = await trx
    .selectFrom("consent_event")
    .select("granted")
    .where("member_id", "=", memberId)
    .where("purpose", "=", purpose)
    .orderBy("at", "desc")
    .orderBy("consent_event_id", "desc")
    .limit(1)
    .executeTakeFirst();
  return newest?.granted ?? false;
};
