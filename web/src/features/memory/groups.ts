import type { MemoryItem, MemoryKind } from "@evenkeel/contract/memory";

/** In the order of the room: who matters, what is coming, where to, what helps, the rest. */
const SHOWN_KINDS = ["person", "event", "goal", "helps", "fact"] as const satisfies readonly MemoryKind[];

export interface Group {
  readonly kind: (typeof SHOWN_KINDS)[number];
  readonly memories: readonly MemoryItem[];
}

/** Memories by kind, empty groups left out; events by their day, the rest newest first, as they came. */
export const groupsOf = (memories: readonly MemoryItem[]): readonly Group[] =>
  SHOWN_KINDS.flatMap((kind) => {
    const those = memories.filter((memory) => memory.kind === kind);
    if (those.length === 0) return [];
    return [
      {
        kind,
        memories:
          kind === "event"
            ? [...those].sort((a, b) => (a.happensAt ?? "").localeCompare(b.happensAt ?? ""))
            : those,
      },
    ];
  });

export const avoidedOf = (memories: readonly MemoryItem[]): readonly MemoryItem[] =>
  memories.filter(({ kind }) => kind === "avoid");
