import type { deletionReceipt } from "@evenkeel/contract/account";
import type { z } from "zod";
import type { Deps } from "../../deps.ts";
import { keepTally } from "../escalation/report-store.ts";
import { deleteEveryRow, insertReceipt } from "./store.ts";

/** Backups of keys are kept this long at most. */
const KEY_BACKUP_DAYS = 30;
const DAY_MS = 86_400_000;

/** Deletes a member with all that is theirs. The key goes first: from then on nothing can be read, whatever fails
 *  after it; asking again finishes what was left. */
export const deleteAccount = async (
  { db, vault, accounts, events, now, newId }: Deps,
  memberId: string,
): Promise<z.infer<typeof deletionReceipt>> => {
  const receiptId = newId();
  const deletedAt = now();
  const unreadableBy = new Date(deletedAt.getTime() + KEY_BACKUP_DAYS * DAY_MS);
  await vault.destroyKey(memberId);
  const counts = await db.asSystem(memberId, async (trx) => {
    await keepTally(trx, memberId, newId);
    const deleted = await deleteEveryRow(trx, memberId);
    await insertReceipt(trx, { id: receiptId, deletedAt, unreadableBy, counts: deleted });
    return deleted;
  });
  await accounts.deleteUser(memberId);
  // What a request of the same moment may have stored between the rows and the end of the sessions.
  await db.asSystem(memberId, (trx) => deleteEveryRow(trx, memberId));
  events.emit("member-deleted", { memberId });
  return {
    receiptId,
    deletedAt: deletedAt.toISOString(),
    unreadableInBackupsBy: unreadableBy.toISOString(),
    counts,
  };
};
