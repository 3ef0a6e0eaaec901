import type { Memory, MemoryAtHand } from "@evenkeel/companion/memory/memory";
import type { Database, Trx } from "../../adapters/database/access.ts";
import type { Sealer } from "../../adapters/vault/vault.ts";
import type { MemberRow } from "../conversation/turn-rows.ts";
import { openMemory } from "./sealed-memory.ts";
import { memoriesOf } from "./store.ts";

const KEPT = 2_000;
const DAY_MS = 86_400_000;
/** Whoever neither said yes nor no is asked again only after so long. */
const ASK_AGAIN_DAYS = 30;

export interface MemoryOf {
  readonly memberId: string;
  readonly row: MemberRow;
  readonly sealer: Sealer;
  /** Whether the turn is taken by the system. */
  readonly system: boolean;
}

/** What a turn may know of other conversations. The row that the turn has read tells whether what is at hand is current;
 *  only where it is not are memories read, in a statement of their own. */
export interface MemoryCache {
  atHand(of: MemoryOf): Promise<MemoryAtHand>;
  dropMember(memberId: string): void;
}

export const memoryCache = (db: Database, now: () => Date): MemoryCache => {
  const kept = new Map<string, { readonly version: number; readonly memories: readonly Memory[] }>();
  const read = async ({ memberId, row, sealer, system }: MemoryOf): Promise<readonly Memory[]> => {
    const known = kept.get(memberId);
    if (known?.version === row.memory_version) return known.memories;
    const work = (trx: Trx) => memoriesOf(trx, memberId, now());
    const rows = await (system ? db.asSystemOnce(memberId, work) : db.asMemberOnce(memberId, work));
    const memories = rows.map((one) => openMemory(sealer, one));
    kept.delete(memberId);
    // A change between the row and this read has a newer version, so that the next turn reads again.
    kept.set(memberId, { version: row.memory_version, memories });
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return memories;
  };
  return {
    atHand: async (of) => {
      const { memory: consent, memory_asked_at: askedAt, memory_version: version } = of.row;
      const mayAsk =
        consent === null &&
        (askedAt === null || now().getTime() - askedAt.getTime() > ASK_AGAIN_DAYS * DAY_MS);
      return { consent, mayAsk, memories: consent === true && version > 0 ? await read(of) : [] };
    },
    dropMember: (memberId) => void kept.delete(memberId),
  };
};
