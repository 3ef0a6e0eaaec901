import type { CompanionState } from "@evenkeel/companion/state";

const KEPT = 2_000;
const KEPT_MS = 5 * 60_000;

/** Where a turn starts from. */
export interface Start {
  readonly version: number;
  readonly state: CompanionState;
  /** The companion's last words, as text. */
  readonly previousReply: string | null;
}

/** The newest start of busy conversations, to spare a read; the database decides whether it is current. */
export interface StateCache {
  get(key: string): Start | undefined;
  set(key: string, start: Start): void;
  drop(key: string): void;
  dropMember(memberId: string): void;
}

export const conversationKey = (memberId: string, conversationId: string): string =>
  `${memberId}/${conversationId}`;

export const stateCache = (nowMs: () => number): StateCache => {
  const kept = new Map<string, { start: Start; at: number }>();
  return {
    get: (key) => {
      const entry = kept.get(key);
      if (entry === undefined) return undefined;
      if (nowMs() - entry.at <= KEPT_MS) return entry.start;
      kept.delete(key);
      return undefined;
    },
    set: (key, start) => {
      kept.delete(key);
      kept.set(key, { start, at: nowMs() });
      for (const [oldest, entry] of kept) {
        if (kept.size <= KEPT && nowMs() - entry.at <= KEPT_MS) break;
        kept.delete(oldest);
      }
    },
    drop: (key) => void kept.delete(key),
    dropMember: (memberId) => {
      for (const key of kept.keys()) if (key.startsWith(`${memberId}/`)) kept.delete(key);
    },
  };
};
