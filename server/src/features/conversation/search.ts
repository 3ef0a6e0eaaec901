import { setImmediate as breathe } from "node:timers/promises";
import type { Language } from "@evenkeel/kernel/locale";
import type { Deps } from "../../deps.ts";
import { excerpt, foldForSearch } from "../../text-search.ts";
import { newestMessages, type SearchRow } from "./conversation-store.ts";
import { textOf } from "./history.ts";

const BATCH = 500;
const MOST_SCANNED = 20_000;
const MOST_HITS = 100;

export interface Hit {
  readonly conversationId: string;
  readonly messageId: string;
  readonly author: "member" | "companion";
  readonly sentAt: string;
  readonly excerpt: string;
}

/** Decrypts and scans, newest first; there is no index of anyone's words. */
export const searchMessages = async (
  { db, vault }: Deps,
  memberId: string,
  q: string,
  language: Language,
): Promise<{ hits: Hit[]; incomplete: boolean }> => {
  const sealer = await vault.sealerFor(memberId);
  const wanted = foldForSearch(q);
  const hits: Hit[] = [];
  let last: SearchRow | undefined;
  for (let scanned = 0; scanned < MOST_SCANNED; scanned += BATCH) {
    const before = last && { at: last.sent_at, id: last.message_id };
    const rows = await db.asMember(memberId, (trx) => newestMessages(trx, memberId, before ?? null, BATCH));
    for (const row of rows) {
      const found = excerpt(textOf(sealer, row, language), wanted);
      if (found === undefined) continue;
      if (hits.length === MOST_HITS) return { hits, incomplete: true };
      hits.push({
        conversationId: row.conversation_id,
        messageId: row.message_id,
        author: row.author,
        sentAt: row.sent_at.toISOString(),
        excerpt: found,
      });
    }
    if (rows.length < BATCH) return { hits, incomplete: false };
    last = rows.at(-1);
    await breathe();
  }
  return { hits, incomplete: true };
};
