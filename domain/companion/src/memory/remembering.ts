import type { Effect } from "../respond-types.ts";
import { type Memory, type MemoryAtHand, type MemoryTrail, MOST_MEMORIES, type NewMemory } from "./memory.ts";

export interface Remembering {
  readonly trail: MemoryTrail;
  readonly effects: readonly Effect[];
}

const same = (a: NewMemory, b: NewMemory): boolean =>
  a.kind === b.kind &&
  ((a.about !== null && b.about !== null && a.about.toLowerCase() === b.about.toLowerCase()) ||
    a.text.toLowerCase() === b.text.toLowerCase());

/** Whether it is known as it is said now. */
const known = (memory: NewMemory, old: Memory): boolean =>
  old.text === memory.text && (memory.happensAt === null || memory.happensAt === old.happensAt);

/** What comes of things worth keeping: kept with a yes, asked for once without an answer, and nothing after a no.
 *  @param explicit whether the member asked for it in so many words: then it is also asked where it was before. */
export const remembering = (
  fresh: readonly NewMemory[],
  at: MemoryAtHand,
  trail: MemoryTrail,
  turn: number,
  explicit: boolean,
): Remembering => {
  if (fresh.length === 0) return { trail, effects: [] };
  if (at.consent === true) {
    const effects = fresh.flatMap((memory): readonly Effect[] => {
      const old = at.memories.find((m) => same(memory, m));
      if (old !== undefined && known(memory, old)) return [];
      if (old === undefined && at.memories.length >= MOST_MEMORIES) return [];
      return [{ kind: "remember", memory, replaces: old?.id ?? null }];
    });
    return { trail: effects.length === 0 ? trail : { ...trail, keptAt: turn }, effects };
  }
  if (at.consent === null && (explicit || (at.mayAsk && !trail.asked)))
    return { trail: { ...trail, asked: true }, effects: [{ kind: "ask-memory" }] };
  return { trail, effects: [] };
};
