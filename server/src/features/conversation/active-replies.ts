/** Replies that are being made or sent here, so that "stop" can reach them. */
export interface ActiveReplies {
  /** Registers a reply; `stopped` turns true when the member stops it. Call `done` at its end. */
  begin(key: string): {
    readonly stopped: () => boolean;
    /** Aborted at that moment, for what is being waited for. */
    readonly signal: AbortSignal;
    readonly done: () => void;
  };
  /** Stops what is under way in a conversation; returns how many replies that were. */
  stop(key: string): number;
}

export const activeReplies = (): ActiveReplies => {
  const active = new Map<string, Set<AbortController>>();
  return {
    begin: (key) => {
      const mine = new AbortController();
      const those = active.get(key) ?? new Set();
      active.set(key, those.add(mine));
      return {
        stopped: () => mine.signal.aborted,
        signal: mine.signal,
        done: () => {
          those.delete(mine);
          if (those.size === 0 && active.get(key) === those) active.delete(key);
        },
      };
    },
    stop: (key) => {
      const those = active.get(key) ?? new Set();
      for (const one of those) one.abort();
      return those.size;
    },
  };
};
