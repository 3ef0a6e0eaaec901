import type { Selectable } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import type { Schema } from "../../adapters/database/schema.ts";
import type { Place } from "../../http/cursor.ts";

export type AccessRow = Selectable<Schema["access_entry"]>;

export interface Access {
  readonly accessEntryId: string;
  readonly memberId: string;
  readonly at: Date;
  /** Null for the system itself. */
  readonly actorId: string | null;
  readonly actorName: string;
  readonly actorRole: string;
  /** What was read, such as `check-ins`. */
  readonly what: string;
  readonly reason: string | null;
}

/** Notes a reading of a member's data by someone else. Call it inside the transaction that reads (as the clinician or
 *  as the system): then there is no reading without its note. */
export const recordAccess = async (trx: Trx, access: Access): Promise<void> => {
  await trx
    .insertInto("access_entry")
    .values({
      member_id: access.memberId,
      access_entry_id: access.accessEntryId,
      at: access.at,
      actor_id: access.actorId,
      actor_name: access.actorName,
      actor_role: access.actorRole,
      what: access.what,
      reason: access.reason,
    })
    .execute();
};

/** Newest first, after `from`. */
export const accessPage = (
  trx: Trx,
  memberId: string,
  from: Place | undefined,
  limit: number,
): Promise<AccessRow[]> => {
  let query = trx.selectFrom("access_entry").selectAll().where("member_id", "=", memberId);
  if (from !== undefined)
    query = query.where((row) =>
      row.or([
        row("at", "<", from.at),
        row.and([row("at", "=", from.at), row("access_entry_id", "<", from.id)]),
      ]),
    );
  return query.orderBy("at", "desc").orderBy("access_entry_id", "desc").limit(limit).execute();
};
